import type { Area } from '../../../src/sheets/model/grid';
import { cellText } from '../../workbook/cellText';
import { cellKey, maxColumns, maxRows } from '../../workbook/sheet';
import { without } from '../../workbook/without';
import type { CellStyle } from '../../workbook/style';
import {
  columnCount,
  contains,
  intersect,
  isEntireColumn,
  isEntireRow,
  printReference,
  rowCount,
} from '../areaReference';
import { areaArg, booleanArg, countArg, numberArg } from '../args';
import { HostError } from '../hostError';
import type { HostObject } from '../hostObject';
import { child, defineClass, method, procedure, scalar } from '../hostObject';
import { clearRange } from './clearRange';
import { dataValidation } from './dataValidation';
import { hiddenLines, hideLines } from './hiddenLines';
import { mergeRange, mergedAreas, unmergeRange } from './merges';
import { rangeFormat } from './rangeFormat';
import type { RangeTarget } from './rangeTarget';
import { gridOfCells, spread } from './rangeTarget';
import { readFormulas, readValues, readValueTypes, writeEntries } from './rangeValues';
import { rowProperties, setRowProperties } from './rowProperties';
import { restyle } from './restyle';
import { worksheet } from './worksheet';

/** A rectangle of cells of one sheet. */
export const range: (target: RangeTarget) => HostObject = defineClass<'Range', RangeTarget>(
  'Range',
  {
    address: scalar(({ state, sheet, area }) => printReference(state.living(sheet).name, area)),
    addressLocal: scalar(({ state, sheet, area }) => printReference(state.living(sheet).name, area)),
    cellCount: scalar(({ area }) => {
      const cells = rowCount(area) * columnCount(area);
      return cells > 2 ** 31 - 1 ? -1 : cells;
    }),
    rowIndex: scalar(({ area }) => area.top),
    columnIndex: scalar(({ area }) => area.left),
    rowCount: scalar(({ area }) => rowCount(area)),
    columnCount: scalar(({ area }) => columnCount(area)),
    values: scalar(readValues, writeEntries),
    formulas: scalar(readFormulas, writeEntries),
    text: scalar((target) => {
      target.state.calculate();
      return gridOfCells(target, (cell) => cellText(cell, target.state.workbook.date1904));
    }),
    numberFormat: scalar(
      (target) =>
        gridOfCells(target, (_, row, column) => target.sheet.styleAt(row, column).numFmt ?? 'General'),
      (target, value) => {
        const at = spread(target, value);
        restyle(target, withNumberFormat, at);
      },
    ),
    valueTypes: scalar(readValueTypes),
    rowHidden: scalar(
      ({ sheet, area }) => hiddenLines(sheet.rows, area.top, area.bottom),
      (target, value) => {
        hideLines(target, 'rows', value);
      },
    ),
    columnHidden: scalar(
      ({ sheet, area }) => hiddenLines(sheet.columns, area.left, area.right),
      (target, value) => {
        hideLines(target, 'columns', value);
      },
    ),
    isEntireColumn: scalar(({ area }) => isEntireColumn(area)),
    isEntireRow: scalar(({ area }) => isEntireRow(area)),
    format: child((target) => rangeFormat(target)),
    dataValidation: child((target) => dataValidation(target)),
    worksheet: child(({ state, sheet }) => worksheet({ state, sheet: state.living(sheet) })),
    clear: procedure((target, [what]) => {
      clearRange(target, what);
    }),
    getBoundingRect: method((target, [other]) => within(target, bounding(target.area, areaArg(other)))),
    getCell: method((target, [row, column]) => {
      const top = target.area.top + numberArg(row);
      const left = target.area.left + numberArg(column);
      return within(target, { top, left, bottom: top, right: left });
    }),
    getColumn: method((target, [column]) => {
      const left = target.area.left + numberArg(column);
      if (left < target.area.left || left > target.area.right) throw new HostError('InvalidArgument');
      return within(target, { ...target.area, left, right: left });
    }),
    getEntireColumn: method((target) => within(target, { ...target.area, top: 0, bottom: maxRows - 1 })),
    getEntireRow: method((target) => within(target, { ...target.area, left: 0, right: maxColumns - 1 })),
    getMergedAreasOrNullObject: method((target) => mergedAreas(target)),
    getOffsetRange: method((target, [rows, columns]) =>
      within(target, {
        top: target.area.top + numberArg(rows),
        left: target.area.left + numberArg(columns),
        bottom: target.area.bottom + numberArg(rows),
        right: target.area.right + numberArg(columns),
      }),
    ),
    getResizedRange: method((target, [rows, columns]) =>
      within(target, {
        ...target.area,
        bottom: target.area.bottom + numberArg(rows),
        right: target.area.right + numberArg(columns),
      }),
    ),
    getRow: method((target, [row]) => {
      const top = target.area.top + numberArg(row);
      if (top < target.area.top || top > target.area.bottom) throw new HostError('InvalidArgument');
      return within(target, { ...target.area, top, bottom: top });
    }),
    getRowProperties: method(rowProperties),
    getSpillingToRangeOrNullObject: method((target) => {
      if (rowCount(target.area) * columnCount(target.area) > 1) throw new HostError('InvalidArgument');
      const { top, left } = target.area;
      const spilled = target.state.living(target.sheet).spills.get(cellKey(top, left));
      return spilled ? within(target, spilled) : null;
    }),
    getUsedRange: method((target, [valuesOnly]) => {
      const used = usedPart(target, valuesOnly === true);
      if (!used) throw new HostError('ItemNotFound');
      return used;
    }),
    getUsedRangeOrNullObject: method((target, [valuesOnly]) => usedPart(target, valuesOnly === true)),
    merge: procedure((target, [across]) => {
      mergeRange(target, across === undefined || across === null ? false : booleanArg(across));
    }),
    select: procedure(({ state, sheet, area }) => {
      if (state.living(sheet).visibility !== 'visible') throw new HostError('InvalidOperation');
      state.select(sheet, area);
    }),
    setRowProperties: procedure(setRowProperties),
    unmerge: procedure(unmergeRange),
    _ValidateArraySize: procedure((target, [rows, columns]) => {
      if (countArg(rows) !== rowCount(target.area) || countArg(columns) !== columnCount(target.area)) {
        throw new HostError('InvalidArgument');
      }
    }),
  },
  { trackable: true },
);

/** Another range of the same sheet. */
function within(target: RangeTarget, area: Area): HostObject {
  const valid =
    area.top >= 0 &&
    area.left >= 0 &&
    area.bottom < maxRows &&
    area.right < maxColumns &&
    area.top <= area.bottom &&
    area.left <= area.right;
  if (!valid) throw new HostError('InvalidArgument');
  return range({ ...target, area });
}

function usedPart(target: RangeTarget, valuesOnly: boolean): HostObject | null {
  const used = target.state.living(target.sheet).usedArea(valuesOnly);
  const part = used && intersect(used, target.area);
  if (!part || !contains(target.area, part)) return null;
  return within(target, part);
}

function bounding(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

function withNumberFormat(style: CellStyle, format: unknown): CellStyle {
  if (format === null) return style;
  if (typeof format !== 'string') throw new HostError('InvalidArgument');
  return format === 'General' ? without(style, 'numFmt') : { ...style, numFmt: format };
}
