import type { Color } from '../../workbook/style';
import { HostError } from '../hostError';
import type { Json } from '../wire';

/** Office's theme colours in the order of the file format; a file's own theme is not looked at. */
const themeColors = [
  'FFFFFF',
  '000000',
  'E7E6E6',
  '44546A',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
];

/** `#RRGGBB` for a colour of the file; '' where there is none. */
export function colorText(color: Color | undefined, absent = ''): string {
  if (!color) return absent;
  if (color.rgb !== undefined) return `#${color.rgb.slice(-6).toUpperCase()}`;
  const theme = color.theme === undefined ? undefined : themeColors[color.theme];
  return theme === undefined ? absent : `#${theme}`;
}

/** The colour of `#RRGGBB`; names such as `red` are not answered. */
export function parseColor(value: Json): Color {
  const match = typeof value === 'string' ? /^#?([0-9A-Fa-f]{6})$/.exec(value) : null;
  if (!match?.[1]) throw new HostError('InvalidArgument');
  return { rgb: match[1].toUpperCase() };
}
