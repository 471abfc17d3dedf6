import type { CellValue } from '../sheets/grid';
import type { PriorOutput } from './priorOutputs';
import { priorOutput, queueRestore } from './priorOutputs';
import type { PartName } from './recordPart';
import { readPart } from './recordPart';

/**
 * What a workbook holds after a write that failed: `committed`, where only the answer was lost; `before`, where
 * nothing was done or what was done has been put back; `unknown`, where the host does not answer any more.
 */
export type StateAfterFailure = 'committed' | 'before' | 'unknown';

/**
 * Looks instead of guessing. The record is the last thing of a write's one request, so its presence proves the whole.
 * `prior` is empty when the request failed before anything was sent to be written.
 */
export async function stateAfterFailure(
  prior: readonly PriorOutput[],
  part: { readonly name: PartName; readonly content: unknown } | null,
): Promise<StateAfterFailure> {
  if (prior.length === 0) return 'before';
  try {
    if (part && JSON.stringify(await readPart(part.name)) === JSON.stringify(part.content))
      return 'committed';
    await putBack(prior);
    return 'before';
  } catch {
    return 'unknown';
  }
}

/** Puts outputs back that a request changed before it failed; touches nothing where nothing changed. */
async function putBack(prior: readonly PriorOutput[]): Promise<void> {
  await Excel.run(async (context) => {
    const asked = prior.map((output) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(output.sheet);
      sheet.load('name');
      const used = sheet.getUsedRangeOrNullObject();
      used.load('address,values,formulas,numberFormat');
      return { output, sheet, used };
    });
    await context.sync();
    const changed = asked.filter(({ output, sheet, used }) => {
      if (sheet.isNullObject) return output.existed;
      return (
        !output.existed || !sameCells(output, priorOutput(output.sheet, used.isNullObject ? null : used))
      );
    });
    queueRestore(
      context,
      changed.map(({ output }) => output),
    );
    await context.sync();
  });
}

function sameCells(a: PriorOutput, b: PriorOutput): boolean {
  const text = ({ at, cells }: { at: string | null; cells: readonly (readonly CellValue[])[] }) =>
    JSON.stringify([at, cells]);
  return text(a) === text(b);
}
