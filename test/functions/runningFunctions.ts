import { worksheetFunctions } from '../../src/functions/catalogue';
import type { ExampleArray, ExampleValue } from '../../workbench/functions/example';
import type { FunctionArgument, FunctionCell, FunctionResult } from '../../workbench/host/functionCalls';
import type { RunningHost } from '../../workbench/node/startHost';
import { startHost } from '../../workbench/node/startHost';
import { Workbook } from '../../workbench/workbook/workbook';

/** One call: the function's id and its arguments as a formula has them; error cells are `{error: '#REF!'}`. */
export type Call = readonly [id: string, ...args: FunctionArgument[]];

/** The worksheet functions behind the real custom-functions runtime of office.js. */
export interface RunningFunctions {
  /**
   * What the cells of these calls show, in order: one value or rows of them, errors as their code and sentence.
   * All calls go in one batch: the runtime hands results in twice a second at most.
   */
  readonly answers: (calls: readonly Call[]) => Promise<(ExampleValue | ExampleArray)[]>;
  readonly close: RunningHost['close'];
}

/** Starts the host, and loads the functions as the page does: on top of office.js, by their entry. */
export async function startFunctions(): Promise<RunningFunctions> {
  const workbook = new Workbook();
  workbook.addSheet('자료');
  const { host, close } = await startHost(workbook);
  await import('../../src/functions/functions');
  const answer = async ([id, ...args]: Call) => {
    // Excel fills every place of the metadata: what is left out arrives as null.
    const places = worksheetFunctions[id]?.length ?? args.length;
    const all = Array.from({ length: places }, (_, i) => args[i] ?? null);
    return shown(await host.callFunction(id, all));
  };
  return { answers: (calls) => Promise.all(calls.map(answer)), close };
}

function shown(result: FunctionResult): ExampleValue | ExampleArray {
  if (!result.ok) return result.message === null ? result.error : `${result.error} ${result.message}`;
  const { value } = result;
  if (!isRange(value)) return shownCell(value);
  const rows = value.map((row) => row.map(shownCell));
  const [first] = rows;
  return rows.length === 1 && first?.length === 1 ? (first[0] ?? null) : rows;
}

function isRange(value: FunctionArgument): value is readonly (readonly FunctionCell[])[] {
  return Array.isArray(value);
}

function shownCell(cell: FunctionCell): ExampleValue {
  return typeof cell === 'object' && cell !== null ? cell.error : cell;
}
