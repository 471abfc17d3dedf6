import type { Cell, CellValue } from '../workbook/cell';
import { isCellError } from '../workbook/cell';
import type { CellStyle, Font } from '../workbook/style';
import { dateSerial } from '../workbook/serialDate';
import { areaAddress, parseArea } from '../../src/sheets/address';
import type { Area } from '../../src/sheets/grid';
import type { FileCell, FileSheet } from './library';
import { shiftFormula } from './sharedFormula';

/** The cells of a file's sheet as the workbook keeps them. */
export function* cellsOfFile(sheet: FileSheet): Iterable<{ row: number; column: number; cell: Cell }> {
  const shared = sharedMasters(sheet);
  for (const [row, values] of sheet.rows.entries()) {
    for (const [column, value] of values.entries()) {
      if (value === null && !sheet.cells?.has(`${row},${column}`)) continue;
      const details = sheet.cells?.get(`${row},${column}`);
      yield {
        row,
        column,
        cell: {
          value: valueOf(value, details),
          formula: details ? formulaOf(details, row, column, shared) : null,
          style: details?.style ?? {},
        },
      };
    }
  }
}

interface Master {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** The cells that hold the text of a shared formula, by its number. */
function sharedMasters(sheet: FileSheet): ReadonlyMap<number, Master> {
  const masters = new Map<number, Master>();
  for (const [key, { formula, formulaType, formulaSharedIndex }] of sheet.cells ?? []) {
    if (formulaType !== 'shared' || !formula || formulaSharedIndex === undefined) continue;
    const [row = 0, column = 0] = key.split(',').map(Number);
    masters.set(formulaSharedIndex, { formula, row, column });
  }
  return masters;
}

function formulaOf(
  cell: FileCell,
  row: number,
  column: number,
  shared: ReadonlyMap<number, Master>,
): string | null {
  if (cell.formula === undefined || isMatrix(cell)) return null;
  if (cell.formula !== '') return `=${cell.formula}`;
  const master = shared.get(cell.formulaSharedIndex ?? -1);
  return master ? `=${shiftFormula(master.formula, row - master.row, column - master.column)}` : null;
}

/** A formula that fills several cells at once: it is kept with its results, not calculated again. */
function isMatrix({ formulaType, formulaRef }: FileCell): boolean {
  if (formulaType !== 'array' || formulaRef === undefined) return false;
  const area = parseArea(formulaRef);
  return area !== null && (area.bottom > area.top || area.right > area.left);
}

function valueOf(value: FileCell['value'], details: FileCell | undefined): CellValue {
  if (value instanceof Date) return dateSerial(value);
  if (details?.type === 'error' && typeof value === 'string') return { error: value };
  if (details?.type === 'formula' && typeof value === 'string' && /^#[A-Z]+[/0A-Z]*[!?]$/.test(value)) {
    return { error: value };
  }
  return value;
}

/**
 * A cell for the file; what the file had at this place and we do not model stays while its value does.
 * A font that says only what differs is filled up with the workbook's own, as the file format wants it.
 * `spilled` is the area that the cell's formula fills: to the file it is a matrix formula.
 */
export function fileCell(
  cell: Cell,
  before: FileCell | undefined,
  defaultFont: Font,
  spilled?: Area,
): FileCell {
  const value = isCellError(cell.value) ? cell.value.error : cell.value;
  const style = fileStyle(cell.style, defaultFont);
  const kept = before && sameValue(before, cell) ? keptDetails(before) : {};
  if (cell.formula !== null) {
    const array = spilled
      ? { formulaType: 'array' as const, formulaRef: areaAddress(spilled) }
      : before?.formulaType === 'array' && `=${before.formula ?? ''}` === cell.formula
        ? { formulaType: 'array' as const, ...(before.formulaRef && { formulaRef: before.formulaRef }) }
        : {};
    const result = isCellError(cell.value) ? {} : { formulaResult: cell.value };
    return { value: null, type: 'formula', formula: cell.formula.slice(1), ...result, ...array, ...style };
  }
  return { value, type: typeName(cell.value), ...kept, ...style };
}

function fileStyle(style: CellStyle, defaultFont: Font): Pick<FileCell, 'style'> {
  if (Object.keys(style).length === 0) return {};
  const whole = style.font ? { ...style, font: { ...defaultFont, ...style.font } } : style;
  return { style: whole as NonNullable<FileCell['style']> };
}

function typeName(value: CellValue): FileCell['type'] {
  if (value === null) return 'empty';
  if (isCellError(value)) return 'error';
  if (typeof value === 'string') return 'string';
  return typeof value === 'number' ? 'number' : 'boolean';
}

function sameValue(before: FileCell, cell: Cell): boolean {
  return valueOf(before.value, before) === cell.value;
}

function keptDetails(before: FileCell): Partial<FileCell> {
  const { richText, hyperlink, checkbox } = before;
  const matrix = isMatrix(before)
    ? {
        formula: before.formula ?? '',
        formulaType: 'array' as const,
        formulaRef: before.formulaRef ?? '',
        ...(before.value !== null && { formulaResult: before.value }),
      }
    : {};
  return {
    ...(richText && { richText }),
    ...(hyperlink && { hyperlink }),
    ...(checkbox && { checkbox }),
    ...matrix,
  };
}
