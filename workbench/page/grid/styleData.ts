import type { IBorderData, IBorderStyleData, IStyleData } from '@univerjs/core';
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import { colorText } from '../../host/model/colors';
import type { Alignment, Borders, BorderSide, CellStyle, Font } from '../../workbook/style';

const horizontal: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  centerContinuous: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
};

const vertical: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};

const lines: Readonly<Record<string, BorderStyleTypes>> = {
  hair: BorderStyleTypes.HAIR,
  thin: BorderStyleTypes.THIN,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  double: BorderStyleTypes.DOUBLE,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
};

/** A font and, where the machine lacks it, others that have Hangul. */
export function fontFamily(name: string): string {
  return `${name}, Malgun Gothic, Apple SD Gothic Neo, Noto Sans KR, NanumGothic, sans-serif`;
}

/** A cell's looks in the grid's terms. */
export function styleData({ font, fill, border, alignment }: CellStyle): IStyleData {
  const background = fill?.pattern === 'solid' ? colorText(fill.fgColor) : '';
  return {
    ...fontData(font),
    ...alignmentData(alignment),
    ...(background !== '' && { bg: { rgb: background } }),
    ...(border && { bd: borderData(border) }),
  };
}

function fontData(font: Font = {}): IStyleData {
  const { name, size, bold, italic, underline, strikethrough } = font;
  const color = colorText(font.color);
  return {
    ...(name !== undefined && { ff: fontFamily(name) }),
    ...(size !== undefined && { fs: size }),
    ...(bold && { bl: BooleanNumber.TRUE }),
    ...(italic && { it: BooleanNumber.TRUE }),
    ...(underline !== undefined && underline !== false && { ul: { s: BooleanNumber.TRUE } }),
    ...(strikethrough && { st: { s: BooleanNumber.TRUE } }),
    ...(color !== '' && { cl: { rgb: color } }),
  };
}

/** Without a word on it a cell stands at the bottom, as in Excel. */
function alignmentData(alignment: Alignment = {}): IStyleData {
  const across = horizontal[alignment.horizontal ?? ''];
  return {
    vt: vertical[alignment.vertical ?? 'bottom'] ?? VerticalAlign.BOTTOM,
    ...(across !== undefined && { ht: across }),
    ...(alignment.wrapText && { tb: WrapStrategy.WRAP }),
  };
}

function borderData({ top, right, bottom, left }: Borders): IBorderData {
  return {
    ...(top && { t: lineData(top) }),
    ...(right && { r: lineData(right) }),
    ...(bottom && { b: lineData(bottom) }),
    ...(left && { l: lineData(left) }),
  };
}

function lineData({ style, color }: BorderSide): IBorderStyleData {
  return { s: lines[style] ?? BorderStyleTypes.THIN, cl: { rgb: colorText(color, '#000000') } };
}
