import type { Cell, CellValue } from '../../workbook/cell';
import { isCellError, resultOf } from '../../workbook/cell';
import { enter } from '../../workbook/entry';
import { HostError } from '../hostError';
import type { Json } from '../wire';
import type { RangeTarget } from './rangeTarget';
import { gridOfCells, spread } from './rangeTarget';

/** `Range.values` of a cell: empty is '', an error its text. */
function cellJson(value: CellValue): Json {
  if (value === null) return '';
  return isCellError(value) ? value.error : value;
}

export function readValues(target: RangeTarget): Json {
  target.state.calculate();
  return gridOfCells(target, (cell) => cellJson(resultOf(cell)));
}

export function readFormulas(target: RangeTarget): Json {
  target.state.calculate();
  return gridOfCells(target, (cell) => cell?.formula ?? cellJson(resultOf(cell)));
}

export function readValueTypes(target: RangeTarget): Json {
  target.state.calculate();
  return gridOfCells(target, (cell) => typeOf(resultOf(cell)));
}

function typeOf(value: CellValue): string {
  if (value === null) return 'Empty';
  if (isCellError(value)) return 'Error';
  if (typeof value === 'string') return 'String';
  return typeof value === 'number' ? 'Double' : 'Boolean';
}

/** Sets values or formulas: null leaves a cell alone, text is read as if it were typed. */
export function writeEntries(target: RangeTarget, value: Json): void {
  const at = spread(target, value);
  target.state.write(target.sheet, target.area, (row, column, before) =>
    entered(at(row, column), before, target, column),
  );
}

function entered(entry: Json, before: Cell | undefined, target: RangeTarget, column: number): Cell | null {
  if (entry === null) return null;
  if (typeof entry === 'object') throw new HostError('InvalidArgument');
  const columnStyle = target.sheet.columns.get(column)?.style;
  return enter(entry, before ?? (columnStyle && { value: null, formula: null, style: columnStyle }));
}
