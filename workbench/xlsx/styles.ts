import type { Alignment, Borders, BorderSideName, CellStyle, Color, Fill, Font } from '../workbook/style';
import { plainStyle } from '../workbook/style';
import type { XmlElement } from './xml';
import { childOf, childrenOf, escapeXml, isTrue, numberOf, printAttributes, XmlPatch } from './xml';

/** Excel's own formats by number; the file names those of its own (`numFmts`). */
const builtIn: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  37: '#,##0 ;(#,##0)',
  38: '#,##0 ;[Red](#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mmss.0',
  48: '##0.0E+0',
  49: '@',
};

/** Formats that Korean Excel has by number, too (ECMA-376, 18.8.30). They are read, and written by their code. */
const korean: Readonly<Record<number, string>> = {
  27: 'yyyy"年" mm"月" dd"日"',
  28: 'mm-dd',
  29: 'mm-dd',
  30: 'mm-dd-yy',
  31: 'yyyy"년" mm"월" dd"일"',
  32: 'h"시" mm"분"',
  33: 'h"시" mm"분" ss"초"',
  34: 'yyyy-mm-dd',
  35: 'yyyy-mm-dd',
  36: 'yyyy"年" mm"月" dd"日"',
  50: 'yyyy"年" mm"月" dd"日"',
  51: 'mm-dd',
  52: 'yyyy-mm-dd',
  53: 'yyyy-mm-dd',
  54: 'mm-dd',
  55: 'yyyy-mm-dd',
  56: 'yyyy-mm-dd',
  57: 'yyyy"年" mm"月" dd"日"',
  58: 'mm-dd',
};

const firstOwnFormat = 164;

/** The children of a stylesheet in the order that the schema wants. */
const order = [
  ...['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs', 'tableStyles'],
  ...['colors', 'extLst'],
];

/** Fonts, fills and borders: parts of a look that a stylesheet lists once each. */
type List = 'fonts' | 'fills' | 'borders';

/**
 * The looks of a file (`xl/styles.xml`). Looks are only added, so that the number of none moves, and what of a look
 * the workbench has no word for (a diagonal, an indent, a named style) stays with the looks that are made of it.
 */
export class StyleBook {
  /** The looks of the file, by number. */
  readonly looks: readonly CellStyle[];
  readonly #patch: XmlPatch;
  readonly #formats = new Map<number, string>();
  readonly #indexes = new Map<CellStyle, number>();
  readonly #printed = new Map<string, number>();
  readonly #parts = new Map<object, number>();
  readonly #lists: Readonly<Record<List, Map<string, number>>>;
  readonly #added: Record<List | 'cellXfs' | 'numFmts', string[]> = {
    ...{ fonts: [], fills: [], borders: [], cellXfs: [], numFmts: [] },
  };
  readonly #sizes: Record<List | 'cellXfs', number>;
  readonly #defaultFont: Font;

  /** `opened` are the looks as they were read when the workbook was opened: its cells have just these objects. */
  constructor(source: string, opened: readonly CellStyle[] = []) {
    this.#patch = new XmlPatch(source);
    const { root } = this.#patch;
    for (const { attributes } of childrenOf(childOf(root, 'numFmts'), 'numFmt')) {
      this.#formats.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
    }
    const listed = (name: List): readonly XmlElement[] => childOf(root, name)?.children ?? [];
    const read = <T extends object>(name: List, parse: (element: XmlElement) => T): readonly T[] =>
      listed(name).map((element, index) => {
        const part = parse(element);
        this.#parts.set(part, index);
        return part;
      });
    const fonts = read('fonts', parseFont);
    const fills = read('fills', parseFill);
    const borders = read('borders', parseBorders);
    this.#defaultFont = fonts[0] ?? {};
    const text = (name: List): Map<string, number> =>
      new Map(
        listed(name)
          .map(({ start, end }, index) => [source.slice(start, end), index] as const)
          .reverse(),
      );
    this.#lists = { fonts: text('fonts'), fills: text('fills'), borders: text('borders') };
    const looks = childrenOf(childOf(root, 'cellXfs'), 'xf');
    this.#sizes = {
      fonts: fonts.length,
      fills: fills.length,
      borders: borders.length,
      cellXfs: looks.length,
    };
    this.looks = looks.map((look, index) => {
      const style =
        opened[index] ?? (index === 0 ? defaultStyle(look) : this.#parse(look, fonts, fills, borders));
      const id = (name: string): number => numberOf(look.attributes[name]) ?? 0;
      if (style.font) this.#parts.set(style.font, id('fontId'));
      if (style.fill) this.#parts.set(style.fill, id('fillId'));
      if (style.border) this.#parts.set(style.border, id('borderId'));
      this.#indexes.set(style, index);
      return style;
    });
    this.#indexes.set(plainStyle, 0);
  }

  /** The look of this number. */
  styleAt(index: number): CellStyle {
    return this.looks[index] ?? plainStyle;
  }

  /** The number of a look, which is added where the file lacks it. */
  indexOf(style: CellStyle): number {
    const known = this.#indexes.get(style);
    if (known !== undefined) return known;
    const xml = Object.keys(style).length === 0 ? null : this.#print(style);
    const index = xml === null ? 0 : (this.#printed.get(xml) ?? this.#add('cellXfs', xml));
    if (xml !== null) this.#printed.set(xml, index);
    this.#indexes.set(style, index);
    return index;
  }

  /** The part's text with the looks that were added; null where it is as it was. */
  result(): string | null {
    for (const [name, xml] of Object.entries(this.#added)) {
      if (xml.length === 0) continue;
      const list = childOf(this.#patch.root, name);
      if (list) {
        this.#patch.append(list, xml.join(''));
        this.#patch.setAttributes(list, { count: list.children.length + xml.length });
      } else {
        this.#patch.put(name, `<${name} count="${xml.length}">${xml.join('')}</${name}>`, order);
      }
    }
    return this.#patch.isChanged ? this.#patch.result() : null;
  }

  #add(list: List | 'cellXfs', xml: string): number {
    this.#added[list].push(xml);
    this.#sizes[list] += 1;
    return this.#sizes[list] - 1;
  }

  #parse(
    look: XmlElement,
    fonts: readonly Font[],
    fills: readonly Fill[],
    borders: readonly Borders[],
  ): CellStyle {
    const { attributes } = look;
    const at = (name: string): number => numberOf(attributes[name]) ?? 0;
    const font = at('fontId') > 0 ? fonts[at('fontId')] : undefined;
    const fill = at('fillId') > 0 ? fills[at('fillId')] : undefined;
    const border = at('borderId') > 0 ? borders[at('borderId')] : undefined;
    const format = this.#formats.get(at('numFmtId')) ?? builtIn[at('numFmtId')] ?? korean[at('numFmtId')];
    const alignment = childOf(look, 'alignment');
    const protection = childOf(look, 'protection')?.attributes;
    return {
      ...(font && { font }),
      ...(fill && (fill.type === 'gradient' || (fill.pattern ?? 'none') !== 'none') && { fill }),
      ...(border && Object.keys(border).length > 0 && { border }),
      ...(alignment && { alignment: parseAlignment(alignment) }),
      ...(format !== undefined && format !== 'General' && { numFmt: format }),
      ...(protection && {
        protection: {
          ...(protection['locked'] !== undefined && { locked: isTrue(protection['locked']) }),
          ...(protection['hidden'] !== undefined && { hidden: isTrue(protection['hidden']) }),
        },
      }),
      ...(isTrue(attributes['quotePrefix']) && { quotePrefix: true }),
      ...(at('xfId') > 0 && { named: at('xfId') }),
    };
  }

  #print(style: CellStyle): string {
    const { font, fill, border, alignment, numFmt, protection, quotePrefix, named } = style;
    const ids = {
      numFmtId: this.#formatId(numFmt),
      fontId: this.#idOf('fonts', font, () => printFont({ ...this.#defaultFont, ...font })),
      fillId: this.#idOf('fills', fill, printFill),
      borderId: this.#idOf('borders', border, printBorders),
    };
    const applied = {
      applyNumberFormat: ids.numFmtId > 0 ? 1 : null,
      applyFont: ids.fontId > 0 ? 1 : null,
      applyFill: ids.fillId > 0 ? 1 : null,
      applyBorder: ids.borderId > 0 ? 1 : null,
      applyAlignment: alignment ? 1 : null,
      applyProtection: protection ? 1 : null,
    };
    const inner = [
      alignment
        ? `<alignment${printAttributes({ ...alignment.other, horizontal: alignment.horizontal, vertical: alignment.vertical, wrapText: flag(alignment.wrapText) })}/>`
        : '',
      protection
        ? `<protection${printAttributes({ locked: flag(protection.locked), hidden: flag(protection.hidden) })}/>`
        : '',
    ].join('');
    const tag = `xf${printAttributes({ ...ids, xfId: named ?? 0, quotePrefix: quotePrefix ? 1 : null, ...applied })}`;
    return inner === '' ? `<${tag}/>` : `<${tag}>${inner}</xf>`;
  }

  #idOf<T extends object>(list: List, part: T | undefined, print: (part: T) => string): number {
    if (!part) return 0;
    const known = this.#parts.get(part);
    if (known !== undefined) return known;
    const xml = print(part);
    const id = this.#lists[list].get(xml) ?? this.#add(list, xml);
    this.#lists[list].set(xml, id);
    this.#parts.set(part, id);
    return id;
  }

  #formatId(code: string | undefined): number {
    if (code === undefined || code === 'General') return 0;
    const known = [...this.#formats].find(([, own]) => own === code) ?? standard.get(code);
    if (known !== undefined) return typeof known === 'number' ? known : known[0];
    const id = Math.max(firstOwnFormat, ...[...this.#formats.keys()].map((used) => used + 1));
    this.#formats.set(id, code);
    this.#added.numFmts.push(`<numFmt${printAttributes({ numFmtId: id, formatCode: code })}/>`);
    return id;
  }
}

/** Formats that are the same in every language, by code; a date's is not (14 follows the country). */
const standard = new Map(
  Object.entries(builtIn)
    .map(([id, code]) => [code, Number(id)] as const)
    .filter(([, id]) => id < 14 || id > 47),
);

/** The first look is that of cells without one. Only what matters to a cell's content is said of it. */
function defaultStyle(look: XmlElement): CellStyle {
  return isTrue(look.attributes['quotePrefix']) ? { quotePrefix: true } : plainStyle;
}

function flag(value: boolean | undefined): number | null {
  return value === undefined ? null : Number(value);
}

function parseAlignment({ attributes }: XmlElement): Alignment {
  const { horizontal, vertical, wrapText, ...other } = attributes;
  return {
    ...(horizontal !== undefined && { horizontal }),
    ...(vertical !== undefined && { vertical }),
    ...(wrapText !== undefined && { wrapText: isTrue(wrapText) }),
    ...(Object.keys(other).length > 0 && { other }),
  };
}

/** The parts of a font that the workbench knows; what else one has travels as it is written. */
const knownOfFont = ['b', 'i', 'strike', 'u', 'sz', 'color', 'name'];
/** In which order Excel writes them, and insists on it. */
const fontOrder = [
  ...['b', 'i', 'strike', 'condense', 'extend', 'outline', 'shadow', 'u', 'vertAlign', 'sz', 'color', 'name'],
  ...['family', 'charset', 'scheme'],
];

function parseFont(element: XmlElement): Font {
  const value = (name: string): string | undefined => childOf(element, name)?.attributes['val'];
  const size = numberOf(value('sz'));
  const name = value('name');
  const underline = childOf(element, 'u');
  const color = parseColor(childOf(element, 'color'));
  const other = element.children.filter((child) => !knownOfFont.includes(child.name));
  const has = (tag: string): boolean => isTrue(value(tag), childOf(element, tag) !== undefined);
  return {
    ...(name !== undefined && { name }),
    ...(size !== undefined && { size }),
    ...(has('b') && { bold: true }),
    ...(has('i') && { italic: true }),
    ...(has('strike') && { strikethrough: true }),
    ...(underline && underline.attributes['val'] !== 'none' && { underline: underlineOf(underline) }),
    ...(color && { color }),
    ...(other.length > 0 && {
      other: Object.fromEntries(other.map((child) => [child.name, printAttributes(child.attributes)])),
    }),
  };
}

function underlineOf({ attributes }: XmlElement): NonNullable<Font['underline']> {
  const kind = attributes['val'] ?? 'single';
  return kind === 'single' ? true : (kind as NonNullable<Font['underline']>);
}

function printFont({ name, size, bold, italic, strikethrough, underline, color, other = {} }: Font): string {
  const kind = underline === true || underline === 'single' ? '' : ` val="${String(underline)}"`;
  const tags: Record<string, string | null> = {
    ...Object.fromEntries(Object.entries(other).map(([tag, attributes]) => [tag, `<${tag}${attributes}/>`])),
    b: bold ? '<b/>' : null,
    i: italic ? '<i/>' : null,
    strike: strikethrough ? '<strike/>' : null,
    u: underline ? `<u${kind}/>` : null,
    sz: size === undefined ? null : `<sz val="${size}"/>`,
    color: color ? printColor('color', color) : null,
    name: name === undefined ? null : `<name val="${escapeXml(name)}"/>`,
  };
  return `<font>${fontOrder.map((tag) => tags[tag] ?? '').join('')}</font>`;
}

function parseFill(element: XmlElement): Fill {
  const pattern = childOf(element, 'patternFill');
  if (!pattern) return { type: 'gradient' };
  const fgColor = parseColor(childOf(pattern, 'fgColor'));
  const bgColor = parseColor(childOf(pattern, 'bgColor'));
  return {
    type: 'pattern',
    ...{ pattern: pattern.attributes['patternType'] ?? 'none' },
    ...(fgColor && { fgColor }),
    ...(bgColor && { bgColor }),
  };
}

/** Gradients are never printed: the workbench makes none, and those of the file keep their number. */
function printFill({ pattern = 'none', fgColor, bgColor }: Fill): string {
  const colors =
    (fgColor ? printColor('fgColor', fgColor) : '') + (bgColor ? printColor('bgColor', bgColor) : '');
  return `<fill><patternFill patternType="${pattern}">${colors}</patternFill></fill>`;
}

const sides: readonly BorderSideName[] = ['left', 'right', 'top', 'bottom'];

function parseBorders(element: XmlElement): Borders {
  const lines = sides.flatMap((side) => {
    // A workbook written from right to left names its sides by start and end.
    const logical = side === 'left' ? 'start' : side === 'right' ? 'end' : side;
    const line = childOf(element, side) ?? childOf(element, logical);
    const style = line?.attributes['style'] ?? 'none';
    if (!line || style === 'none') return [];
    const color = parseColor(childOf(line, 'color'));
    return [[side, { style, ...(color && { color }) }] as const];
  });
  const diagonal = childOf(element, 'diagonal');
  const line = diagonal?.attributes['style'] ?? 'none';
  const color = parseColor(childOf(diagonal, 'color'));
  const { attributes } = element;
  const directions = printAttributes({
    diagonalUp: attributes['diagonalUp'],
    diagonalDown: attributes['diagonalDown'],
  });
  const rest = line === 'none' ? {} : { diagonal: { style: line, ...(color && { color }), directions } };
  return { ...Object.fromEntries(lines), ...rest };
}

function printBorders(borders: Borders): string {
  const print = (
    side: string,
    line: { readonly style: string; readonly color?: Color } | undefined,
  ): string =>
    line
      ? `<${side} style="${line.style}">${line.color ? printColor('color', line.color) : ''}</${side}>`
      : `<${side}/>`;
  const lines = sides.map((side) => print(side, borders[side])).join('');
  return `<border${borders.diagonal?.directions ?? ''}>${lines}${print('diagonal', borders.diagonal)}</border>`;
}

function parseColor(element: XmlElement | undefined): Color | undefined {
  if (!element) return undefined;
  const { rgb, ...rest } = element.attributes;
  const theme = numberOf(rest['theme']);
  const tint = numberOf(rest['tint']);
  const indexed = numberOf(rest['indexed']);
  return {
    ...(rgb !== undefined && { rgb: rgb.length === 8 && rgb.startsWith('FF') ? rgb.slice(2) : rgb }),
    ...(theme !== undefined && { theme }),
    ...(tint !== undefined && { tint }),
    ...(indexed !== undefined && { indexed }),
    ...(isTrue(rest['auto']) && { auto: true }),
  };
}

function printColor(tag: string, { rgb, theme, tint, indexed, auto }: Color): string {
  const whole = rgb === undefined ? null : rgb.length === 6 ? `FF${rgb}` : rgb;
  return `<${tag}${printAttributes({ rgb: whole, theme, tint, indexed, auto: auto ? 1 : null })}/>`;
}
