import type { EventEntry } from './events';
import type { Json } from './wire';
import { isRecord } from './wire';

/** What a cell of an argument or a result may be; null is an empty cell. */
export type FunctionCell = string | number | boolean | null | { readonly error: string };
/** One argument: a value, or a range as rows of columns; null where it was left out. */
export type FunctionArgument = FunctionCell | readonly (readonly FunctionCell[])[];

/** What a worksheet function gave: a value or a spilled matrix, or an error with its message. */
export type FunctionResult =
  | { readonly ok: true; readonly value: FunctionArgument }
  | { readonly ok: false; readonly error: string; readonly message: string | null };

const functionCategory = 1;
const invoke = 1000;
/** The flag of a call whose arguments may hold errors. */
const errorsAllowed = 4;

/** Error codes of the custom-functions runtime. */
const errorTexts: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
};

/** Calls of the add-in's worksheet functions that wait for their result. */
export class FunctionCalls {
  readonly #send: (entries: readonly EventEntry[]) => void;
  readonly #waiting = new Map<number, (result: FunctionResult) => void>();
  #outbox: EventEntry[] = [];
  #serial = 0;

  constructor(send: (entries: readonly EventEntry[]) => void) {
    this.#send = send;
  }

  /**
   * Calls a function by its id, as a cell would. Calls made in one turn travel in one message, as Excel sends
   * the cells of one calculation. Error cells travel too: functions.json asks for them
   * (`allowErrorForDataTypeAny`), so that one of them spoils its own answer only.
   */
  call(id: string, args: readonly FunctionArgument[]): Promise<FunctionResult> {
    this.#serial += 1;
    const invocation = this.#serial;
    const message = JSON.stringify([
      invocation,
      id.toUpperCase(),
      args.map(onWire),
      'Sheet1!A1',
      errorsAllowed,
    ]);
    this.#outbox.push([functionCategory, invoke, '', message]);
    if (this.#outbox.length === 1) {
      queueMicrotask(() => {
        const entries = this.#outbox;
        this.#outbox = [];
        this.#send(entries);
      });
    }
    return new Promise((resolve) => {
      this.#waiting.set(invocation, resolve);
    });
  }

  /** Takes the results that the runtime hands in; its two shapes depend on the version of the host. */
  settle(results: readonly Json[]): void {
    for (const result of results) {
      const { id, failed, value, code } = partsOf(result);
      const resolve = typeof id === 'number' ? this.#waiting.get(id) : undefined;
      if (typeof id !== 'number' || !resolve) continue;
      this.#waiting.delete(id);
      resolve(
        failed
          ? {
              ok: false,
              error: errorTexts[typeof code === 'number' ? code : 7] ?? '#VALUE!',
              message: typeof value === 'string' && value !== '' ? value : null,
            }
          : { ok: true, value: resultValue(value) },
      );
    }
  }
}

/** An argument as the runtime takes it: error cells in its own form. */
function onWire(argument: FunctionArgument): Json {
  if (Array.isArray(argument)) return (argument as readonly FunctionArgument[]).map(onWire);
  return isRecord(argument) ? { type: 'CustomFunctionError', code: argument.error } : argument;
}

function partsOf(result: Json): { id: Json; failed: boolean; value: Json; code: Json } {
  if (Array.isArray(result)) {
    const [id = null, ok = null, value = null, code = null] = result as readonly Json[];
    return { id, failed: ok !== true, value, code };
  }
  const { id = null, failed = false, value = null, errorCode = null } = isRecord(result) ? result : {};
  return { id, failed: failed === true, value, code: errorCode };
}

function resultValue(value: Json): FunctionArgument {
  if (!Array.isArray(value)) return resultCell(value);
  return (value as readonly Json[]).map((row) =>
    Array.isArray(row) ? (row as readonly Json[]).map(resultCell) : [resultCell(row)],
  );
}

/** A cell of a result: `{valueType: 'CustomFunctionError', basicValue: '#N/A'}` is an error of that one cell. */
function resultCell(value: Json): FunctionCell {
  if (!isRecord(value)) return Array.isArray(value) ? null : (value as FunctionCell);
  const { basicValue } = value;
  return { error: typeof basicValue === 'string' ? basicValue : '#VALUE!' };
}
