import type { CellValue } from '../sheets/model/grid';
import type { CellRef } from '../domain/issues/issue';
import { localAddress } from '../sheets/model/address';

/**
 * What an area of cells holds: plain values, or a formula in its first cell that fills the rest of it, and what that
 * shows.
 */
export interface AreaContent {
  readonly formula: string | null;
  readonly values: readonly (readonly CellValue[])[];
}

/** The content of a loaded range. A cell whose formula is its value holds no formula. */
export function contentOf(range: Excel.Range): AreaContent {
  const values = range.values as CellValue[][];
  const formula = range.formulas[0]?.[0] as CellValue | undefined;
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== values[0]?.[0];
  return { formula: isFormula ? formula : null, values };
}

/** Whether two contents show the same; a number and the text of it are the same to the person who saw it. */
export function showsSame(a: AreaContent, b: AreaContent): boolean {
  return JSON.stringify(asTexts(a)) === JSON.stringify(asTexts(b));
}

function asTexts({ values }: AreaContent): string[][] {
  return values.map((row) => row.map(String));
}

/** Queues entering a content in place of another. `isText` says whether the first cell has the format of text. */
export function queueContent(
  range: Excel.Range,
  before: AreaContent,
  content: AreaContent,
  isText: boolean,
): void {
  // A formula that spills goes first, or what it spilled would stand in its own way.
  if (before.formula !== null || content.formula !== null) range.clear('Contents');
  if (content.formula !== null) {
    range.getCell(0, 0).formulas = [[content.formula]];
    return;
  }
  range.values = content.values.map((row) =>
    row.map((value) => (typeof value === 'string' && !isText ? enteredText(value) : value)),
  );
}

/**
 * Text as it must be entered so that Excel keeps it text: an apostrophe before whatever Excel would take for a
 * formula, a number, a date or a truth value (`=HYPERLINK(…)`, `2020. 1. 1.`, `1-2`, `TRUE`, `May 1`).
 * Names that begin with Hangul or one of the papers' own signs are never taken for anything else.
 */
export function enteredText(text: string): string {
  return text === '' || (/^[가-힣ㄱ-ㅎ○△▲□※「」·‘’“”◦☑☐]/u.test(text) && !/^오[전후]/.test(text))
    ? text
    : `'${text}`;
}

/** The area that each cell's formula spills into, `D3:D27`, in one request; null where it spills nothing. */
export async function spilledAreas(
  cells: readonly (CellRef & { readonly cell: string })[],
): Promise<(string | null)[]> {
  if (cells.length === 0) return [];
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const asked = cells.map(({ sheet, cell }) => {
      const area = context.workbook.worksheets.getItem(sheet).getRange(cell).getSpillingToRangeOrNullObject();
      area.load('address');
      return area;
    });
    await context.sync();
    return asked.map((area) => (area.isNullObject ? null : localAddress(area.address).replaceAll('$', '')));
  });
}
