import { cellAddress } from '../sheets/address';
import type { CellValue } from '../sheets/grid';
import { enteredText } from './enteredText';
import { readShapes } from './shape';

/** A cell whose formula calls one of our worksheet functions (`=GYOBU.…`). */
export interface FunctionCell {
  readonly sheet: string;
  readonly cell: string;
  readonly formula: string;
  readonly value: CellValue;
  /** Excel does not know the function (#NAME?): the add-in is not loaded in this workbook. */
  readonly isUnknown: boolean;
}

/** Sheets with more cells than this are no place where officers type our functions; they are passed over. */
const largestSheet = 100_000;

/** Every cell of the workbook that calls our functions, in two requests and one for the formulas. */
export async function findFunctionCells(): Promise<FunctionCell[]> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const shapes = await readShapes(context);
    const asked = shapes.flatMap(({ name, used }) => {
      if (!used || used.rows * used.columns > largestSheet) return [];
      const range = context.workbook.worksheets
        .getItem(name)
        .getRangeByIndexes(used.top, used.left, used.rows, used.columns);
      range.load('formulas,values');
      return [{ name, used, range }];
    });
    await context.sync();
    return asked.flatMap(({ name, used, range }) =>
      (range.formulas as CellValue[][]).flatMap((row, i) =>
        row.flatMap((formula, j) => {
          if (typeof formula !== 'string' || !callsUs(formula)) return [];
          const value = (range.values as CellValue[][])[i]?.[j] ?? '';
          const cell = cellAddress(used.top + i, used.left + j);
          return [{ sheet: name, cell, formula, value, isUnknown: value === '#NAME?' }];
        }),
      ),
    );
  });
}

/** `=GYOBU.WON(…)`; a file that lost the add-in may show it as `=_xldudf_GYOBU_WON(…)`. */
function callsUs(formula: string): boolean {
  return /^=.*\b(?:GYOBU(?:-DEV)?\.|_xldudf_GYOBU)/i.test(formula);
}

/**
 * Replaces formulas by the values that they show (값으로 고정), after the officer agreed. A cell that shows an error is
 * left as it is: an error is no value to keep. Gives how many were replaced.
 */
export async function replaceByValues(cells: readonly FunctionCell[]): Promise<number> {
  const shown = cells.filter(({ value }) => !(typeof value === 'string' && value.startsWith('#')));
  await Excel.run(async (context) => {
    const asked = shown.map(({ sheet, cell }) => {
      const anchor = context.workbook.worksheets.getItem(sheet).getRange(cell);
      const spilled = anchor.getSpillingToRangeOrNullObject();
      spilled.load('values');
      return { anchor, spilled };
    });
    await context.sync();
    for (const [i, { anchor, spilled }] of asked.entries()) {
      if (spilled.isNullObject) anchor.values = [[kept(shown[i]?.value ?? '')]];
      else spilled.values = (spilled.values as CellValue[][]).map((row) => row.map(kept));
    }
    await context.sync();
  });
  return shown.length;
}

function kept(value: CellValue): CellValue {
  return typeof value === 'string' ? enteredText(value) : value;
}
