import type { Issue } from '../domain/issues/issue';
import { issue } from '../domain/issues/issue';
import type { Area, CellValue, Grid } from '../sheets/model/grid';
import { localAddress, parseArea } from '../sheets/model/address';
import type { SheetShape } from './shape';
import { readShapes } from './shape';

/**
 * A sheet with more cells than this is no sheet of the programme but a stray value at the far corner, or a dump:
 * it is refused from its shape. Excel on the web answers at most 5 MB, and null beyond 5 million cells.
 */
const largestSheet = 400_000;

/** Cells per request: four properties of up to about 30 bytes each keep an answer near 2.5 MB. */
const cellsPerRequest = 20_000;

/** What was read, and what could not be. */
export interface GridReading {
  readonly grids: readonly Grid[];
  readonly issues: readonly Issue[];
}

/** Rows `from` to `from + count − 1` of a sheet's used range, read in one request together with others. */
interface Portion {
  readonly sheet: SheetShape;
  readonly from: number;
  readonly count: number;
}

/**
 * Reads the sheets that are wanted: shapes first, then the contents, in one request unless they exceed what one
 * answer may carry. Waits while a person is editing a cell.
 */
export async function readGrids(wanted: (sheet: string, shape: SheetShape) => boolean): Promise<GridReading> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const shapes = (await readShapes(context)).filter((shape) => wanted(shape.name, shape));
    const small = shapes.filter((shape) => cellCount(shape) <= largestSheet);
    const issues = shapes
      .filter((shape) => cellCount(shape) > largestSheet)
      .map((shape) => issue('sheetTooLarge', { sheet: shape.name, cell: null }, { cells: cellCount(shape) }));
    const parts = new Map<SheetShape, PartialGrid[]>(small.map((shape) => [shape, []]));
    for (const request of requests(small)) {
      for (const { portion, part } of await readPortions(context, request)) {
        parts.get(portion.sheet)?.push(part);
      }
    }
    return { grids: small.map((shape) => joined(shape, parts.get(shape) ?? [])), issues };
  });
}

function cellCount({ used }: SheetShape): number {
  return used ? used.rows * used.columns : 0;
}

/** Divides the contents into requests of about `cellsPerRequest` cells. */
function requests(shapes: readonly SheetShape[]): Portion[][] {
  const all: Portion[][] = [[]];
  let room = cellsPerRequest;
  for (const sheet of shapes) {
    if (!sheet.used) continue;
    const { rows, columns } = sheet.used;
    for (let from = 0; from < rows;) {
      if (room < columns) {
        all.push([]);
        room = Math.max(cellsPerRequest, columns);
      }
      const count = Math.min(rows - from, Math.floor(room / columns));
      all.at(-1)?.push({ sheet, from, count });
      room -= count * columns;
      from += count;
    }
  }
  return all;
}

type PartialGrid = Pick<Grid, 'values' | 'texts' | 'formats' | 'formulas' | 'merges' | 'hiddenRows'>;

async function readPortions(
  context: Excel.RequestContext,
  portions: readonly Portion[],
): Promise<{ portion: Portion; part: PartialGrid }[]> {
  const asked = portions.map((portion) => {
    const { top, left, columns } = portion.sheet.used ?? { top: 0, left: 0, columns: 1 };
    const range = context.workbook.worksheets
      .getItem(portion.sheet.name)
      .getRangeByIndexes(top + portion.from, left, portion.count, columns);
    range.load('values,text,numberFormat,formulas');
    const merged = range.getMergedAreasOrNullObject();
    merged.load('areas/items/address');
    const rows = range.getRowProperties({ rowHidden: true, rowIndex: true });
    return { portion, range, merged, rows };
  });
  await context.sync();
  return asked.map(({ portion, range, merged, rows }) => {
    // Excel on the web answers null instead of an error when a range is too large for it.
    const values = range.values as CellValue[][] | null;
    if (values === null) throw new Error(`Excel returned no values for ${portion.sheet.name}`);
    return {
      portion,
      part: {
        values,
        texts: range.text,
        formats: range.numberFormat as string[][],
        formulas: range.formulas as CellValue[][],
        merges: merged.isNullObject ? [] : merged.areas.items.flatMap(({ address }) => localArea(address)),
        hiddenRows: rows.value.flatMap((row) => (row.rowHidden ? [row.rowIndex ?? 0] : [])),
      },
    };
  });
}

/** The area of an address that names its sheet: `'예산 내역'!A1:B2`. */
function localArea(address: string): Area[] {
  const area = parseArea(localAddress(address));
  return area ? [area] : [];
}

function joined(shape: SheetShape, parts: readonly PartialGrid[]): Grid {
  return {
    name: shape.name,
    visible: shape.visible,
    top: shape.used?.top ?? 0,
    left: shape.used?.left ?? 0,
    values: parts.flatMap((part) => part.values),
    texts: parts.flatMap((part) => part.texts),
    formats: parts.flatMap((part) => part.formats),
    formulas: parts.flatMap((part) => part.formulas),
    merges: parts.flatMap((part) => part.merges),
    hiddenRows: parts.flatMap((part) => part.hiddenRows),
  };
}
