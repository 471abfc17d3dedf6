import type { Alignment } from '../../workbook/style';
import { without } from '../../workbook/without';
import { booleanArg, numberArg, wordArg, wordFor } from '../args';
import { HostError } from '../hostError';
import type { HostObject } from '../hostObject';
import { child, defineClass, procedure, scalar } from '../hostObject';
import { autofitColumns } from './autofit';
import { rangeBorders } from './rangeBorders';
import { rangeFill } from './rangeFill';
import { rangeFont } from './rangeFont';
import type { RangeTarget } from './rangeTarget';
import { common, restyle } from './restyle';
import { setRowHeight } from './rowProperties';

const horizontal = {
  General: 'general',
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Fill: 'fill',
  Justify: 'justify',
  CenterAcrossSelection: 'centerContinuous',
  Distributed: 'distributed',
} as const;
const vertical = {
  Top: 'top',
  Center: 'center',
  Bottom: 'bottom',
  Justify: 'justify',
  Distributed: 'distributed',
} as const;

/** Points of one character of width: 7 pixels of 0.75 points, as with a default font of Calibri 11. */
const pointsPerCharacter = 5.25;
const defaultColumnWidth = 8.43;
const defaultRowHeight = 15;
const maxColumnWidth = 255;

/** How the cells of a range look. Widths and heights are points. */
export const rangeFormat: (target: RangeTarget) => HostObject = defineClass<'RangeFormat', RangeTarget>(
  'RangeFormat',
  {
    columnWidth: scalar(
      ({ sheet, area }) => {
        const widths = new Set<number>();
        for (let column = area.left; column <= area.right; column += 1) {
          widths.add(sheet.columns.get(column)?.width ?? defaultColumnWidth);
        }
        const [width = defaultColumnWidth, ...others] = widths;
        return others.length > 0 ? null : width * pointsPerCharacter;
      },
      ({ state, sheet, area }, value) => {
        state.checkWritable(sheet);
        const width = numberArg(value) / pointsPerCharacter;
        if (width < 0 || width > maxColumnWidth) throw new HostError('InvalidArgument');
        for (let column = area.left; column <= area.right; column += 1) {
          sheet.columns.set(column, { ...sheet.columns.get(column), width });
        }
      },
    ),
    rowHeight: scalar(({ sheet, area }) => {
      const heights = new Set<number>();
      for (let row = area.top; row <= area.bottom; row += 1) {
        heights.add(sheet.rows.get(row)?.height ?? defaultRowHeight);
      }
      const [height = defaultRowHeight, ...others] = heights;
      return others.length > 0 ? null : height;
    }, setRowHeight),
    horizontalAlignment: scalar(
      (target) =>
        wordOrNull(
          horizontal,
          common(target, ({ alignment }) => alignment?.horizontal ?? 'general'),
        ),
      (target, value) => {
        align(target, { horizontal: wordArg(value, horizontal) });
      },
    ),
    verticalAlignment: scalar(
      (target) =>
        wordOrNull(
          vertical,
          common(target, ({ alignment }) => alignment?.vertical ?? 'bottom'),
        ),
      (target, value) => {
        align(target, { vertical: wordArg(value, vertical) });
      },
    ),
    wrapText: scalar(
      (target) => common(target, ({ alignment }) => alignment?.wrapText ?? false),
      (target, value) => {
        align(target, { wrapText: booleanArg(value) });
      },
    ),
    fill: child((target) => rangeFill(target)),
    font: child((target) => rangeFont(target)),
    borders: child((target) => rangeBorders(target)),
    protection: child((target) => formatProtection(target)),
    autofitColumns: procedure(autofitColumns),
    autofitRows: procedure(({ state, sheet, area }) => {
      state.checkWritable(sheet);
      for (const [row, format] of [...sheet.rows]) {
        if (row >= area.top && row <= area.bottom) sheet.rows.set(row, without(format, 'height'));
      }
    }),
  },
);

const formatProtection = defineClass<'FormatProtection', RangeTarget>('FormatProtection', {
  locked: scalar(
    (target) => common(target, ({ protection }) => protection?.locked ?? true),
    (target, value) => {
      const locked = booleanArg(value);
      restyle(target, (style) => ({ ...style, protection: { ...style.protection, locked } }));
    },
  ),
});

function align(target: RangeTarget, part: Alignment): void {
  restyle(target, (style) => ({ ...style, alignment: { ...style.alignment, ...part } }));
}

function wordOrNull(words: Readonly<Record<string, string>>, value: string | null): string | null {
  return value === null ? null : wordFor(words, value);
}
