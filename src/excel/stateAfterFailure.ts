import { askCharts, chartName, ownCharts } from './charts';
import type { PriorOutput } from './priorOutputs';
import { priorOutput, queueRestore } from './priorOutputs';
import type { PartName, StoredPart } from './record';
import { readParts } from './record';

/**
 * What a workbook holds after a write that failed: `committed`, where only the answer was lost; `before`, where
 * nothing was done or what was done has been put back; `unknown`, where the host does not answer any more.
 */
export type StateAfterFailure = 'committed' | 'before' | 'unknown';

/** The part of a write, and whether the workbook had one of that name before. */
export interface WrittenPart {
  readonly name: PartName;
  readonly content: unknown;
  readonly wasThere: boolean;
}

/**
 * Looks instead of guessing. The record is the last thing of a write's one request, so its presence (or, where it was
 * taken out, its absence) proves the whole. A write that no part proves is put back. `prior` is empty when the
 * request failed before anything was sent to be written.
 */
export async function stateAfterFailure(
  prior: readonly PriorOutput[],
  part: WrittenPart | null,
): Promise<StateAfterFailure> {
  if (prior.length === 0) return 'before';
  try {
    const stored = part ? await readParts(part.name) : [];
    if (part && proves(part, stored)) return 'committed';
    await putBack(prior, part ? stored.filter((one) => isSame(one, part)) : []);
    return 'before';
  } catch {
    return 'unknown';
  }
}

function proves(part: WrittenPart, stored: readonly StoredPart[]): boolean {
  if (part.content === null) return part.wasThere && stored.length === 0;
  return stored.length === 1 && stored.every((one) => isSame(one, part));
}

function isSame({ content }: StoredPart, part: WrittenPart): boolean {
  return JSON.stringify(content) === JSON.stringify(part.content);
}

/**
 * Puts outputs back that a request changed before it failed, and takes out the parts that it added; touches nothing
 * where nothing changed.
 */
async function putBack(prior: readonly PriorOutput[], added: readonly StoredPart[]): Promise<void> {
  await Excel.run(async (context) => {
    const asked = prior.map((output) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(output.sheet);
      sheet.load('name');
      const used = sheet.getUsedRangeOrNullObject();
      used.load('address,values,formulas,numberFormat');
      return { output, sheet, used, charts: askCharts(sheet) };
    });
    await context.sync();
    for (const { output, sheet, used, charts } of asked) {
      const isThere = !sheet.isNullObject;
      const now = priorOutput(output.sheet, isThere && !used.isNullObject ? used : null, {
        charts: isThere ? ownCharts(charts) : [],
      });
      if (isThere !== output.existed || (isThere && !isSameOutput(output, now)))
        queueRestore(context, output, { isThere, charts: now.charts });
    }
    for (const { id } of added) context.workbook.customXmlParts.getItem(id).delete();
    await context.sync();
  });
}

function isSameOutput(a: PriorOutput, b: PriorOutput): boolean {
  const text = ({ at, cells, charts }: PriorOutput) => JSON.stringify([at, cells, charts.map(chartName)]);
  return text(a) === text(b);
}
