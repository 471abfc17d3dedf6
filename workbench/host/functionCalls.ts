import type { EventEntry } from './events';
import type { Json } from './wire';

/** What a worksheet function gave: a value or a spilled matrix, or an error with its message. */
export type FunctionResult =
  | { readonly ok: true; readonly value: Json }
  | { readonly ok: false; readonly error: string; readonly message: string | null };

const functionCategory = 1;
const invoke = 1000;
/** The function may give single cells that are errors. */
const errorsAllowed = 4;

/** Error codes of the custom-functions runtime. */
const errorTexts: Readonly<Record<number, string>> = {
  1: '#VALUE!',
  2: '#N/A',
  3: '#DIV/0!',
  4: '#NUM!',
  5: '#NULL!',
  6: '#NAME?',
  7: '#REF!',
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

  /** Calls made in one turn travel in one message, as Excel sends the cells of one calculation. */
  call(id: string, args: readonly Json[]): Promise<FunctionResult> {
    this.#serial += 1;
    const invocation = this.#serial;
    const message = JSON.stringify([invocation, id.toUpperCase(), args, 'Sheet1!A1', errorsAllowed]);
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

  /** Takes the results that the runtime hands in. */
  settle(results: readonly unknown[]): void {
    for (const result of results) {
      const [invocation, ok, value, code] = Array.isArray(result) ? (result as readonly Json[]) : [];
      const resolve = typeof invocation === 'number' ? this.#waiting.get(invocation) : undefined;
      if (typeof invocation !== 'number' || !resolve) continue;
      this.#waiting.delete(invocation);
      resolve(
        ok === true
          ? { ok: true, value: value ?? null }
          : {
              ok: false,
              error: errorTexts[typeof code === 'number' ? code : 1] ?? '#VALUE!',
              message: typeof value === 'string' ? value : null,
            },
      );
    }
  }
}
