import type { Font } from '../../workbook/style';
import { without } from '../../workbook/without';
import { booleanArg, numberArg, textArg, wordArg } from '../args';
import { HostError } from '../hostError';
import type { HostObject } from '../hostObject';
import { defineClass, scalar } from '../hostObject';
import { colorText, parseColor } from './colors';
import type { RangeTarget } from './rangeTarget';
import { common, restyle } from './restyle';

const underlines = {
  None: 'none',
  Single: 'single',
  Double: 'double',
  SingleAccountant: 'singleAccounting',
  DoubleAccountant: 'doubleAccounting',
} as const;

/** The font of cells; size in points. */
export const rangeFont: (target: RangeTarget) => HostObject = defineClass<'RangeFont', RangeTarget>(
  'RangeFont',
  {
    name: scalar(
      (target) => common(target, ({ font }) => font?.name ?? '맑은 고딕'),
      (target, value) => {
        const name = textArg(value);
        // The theme's font and the script that go with the name before (`scheme`, `charset`) would outrank the new one.
        restyle(target, (style) => ({ ...style, font: { ...without(style.font ?? {}, 'other'), name } }));
      },
    ),
    size: scalar(
      (target) => common(target, ({ font }) => font?.size ?? 11),
      (target, value) => {
        const size = numberArg(value);
        if (size < 1 || size > 409) throw new HostError('InvalidArgument');
        setFont(target, { size });
      },
    ),
    bold: scalar(
      (target) => common(target, ({ font }) => font?.bold ?? false),
      (target, value) => {
        setFont(target, { bold: booleanArg(value) });
      },
    ),
    italic: scalar(
      (target) => common(target, ({ font }) => font?.italic ?? false),
      (target, value) => {
        setFont(target, { italic: booleanArg(value) });
      },
    ),
    underline: scalar(
      (target) => {
        const underline = common(target, ({ font }) => font?.underline ?? false);
        if (underline === null || underline === false) return underline === null ? null : 'None';
        return Object.entries(underlines).find(([, file]) => file === underline)?.[0] ?? 'Single';
      },
      (target, value) => {
        const underline = wordArg(value, underlines);
        setFont(target, { underline: underline === 'none' ? false : underline });
      },
    ),
    color: scalar(
      (target) => common(target, ({ font }) => colorText(font?.color, '#000000')),
      (target, value) => {
        setFont(target, { color: parseColor(value) });
      },
    ),
  },
);

function setFont(target: RangeTarget, part: Font): void {
  restyle(target, (style) => ({ ...style, font: { ...style.font, ...part } }));
}
