import { without } from '../../workbook/without';
import type { HostObject } from '../hostObject';
import { defineClass, procedure, scalar } from '../hostObject';
import { colorText, parseColor } from './colors';
import type { RangeTarget } from './rangeTarget';
import { common, restyle } from './restyle';

/** The background of cells. No fill reads as white, as in Excel. */
export const rangeFill: (target: RangeTarget) => HostObject = defineClass<'RangeFill', RangeTarget>(
  'RangeFill',
  {
    color: scalar(
      (target) =>
        common(target, ({ fill }) =>
          fill?.pattern === 'solid' ? colorText(fill.fgColor, '#FFFFFF') : '#FFFFFF',
        ),
      (target, value) => {
        const fgColor = parseColor(value);
        restyle(target, (style) => ({ ...style, fill: { type: 'pattern', pattern: 'solid', fgColor } }));
      },
    ),
    clear: procedure((target) => {
      restyle(target, (style) => without(style, 'fill'));
    }),
  },
);
