/**
 * How a cell looks, in the terms of the file format (SpreadsheetML), so that what a file says passes
 * through unharmed even where the host has no member for it. Absent means the workbook's default.
 */
export interface CellStyle {
  readonly font?: Font;
  readonly fill?: Fill;
  readonly border?: Borders;
  readonly alignment?: Alignment;
  /** Excel's number format code; absent is General. */
  readonly numFmt?: string;
  readonly protection?: { readonly locked?: boolean; readonly hidden?: boolean };
  /** Text that was entered behind an apostrophe: it stays text when the cell is edited again. */
  readonly quotePrefix?: boolean;
  /** The named style (셀 스타일) that the look was made from, by its number in the file; absent is 표준. */
  readonly named?: number;
}

export interface Color {
  /** `RRGGBB`, or `AARRGGBB` as some writers have it; no `#`. */
  readonly rgb?: string;
  readonly theme?: number;
  readonly tint?: number;
  readonly indexed?: number;
  readonly auto?: boolean;
}

export interface Font {
  readonly name?: string;
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean | 'single' | 'double' | 'singleAccounting' | 'doubleAccounting';
  readonly strikethrough?: boolean;
  readonly color?: Color;
  /** What else the file says of it, by element: its attributes as written (`charset`, `scheme`). */
  readonly other?: Readonly<Record<string, string>>;
}

/** A fill; anything but `pattern: 'solid'` is only passed through. */
export interface Fill {
  readonly type: 'pattern' | 'gradient';
  readonly pattern?: string;
  readonly fgColor?: Color;
  readonly bgColor?: Color;
}

export type BorderSideName = 'top' | 'right' | 'bottom' | 'left';

export interface BorderSide {
  readonly style: string;
  readonly color?: Color;
}

export interface Borders extends Readonly<Partial<Record<BorderSideName, BorderSide>>> {
  /** A line through the cell, with the attributes that say which way; only passed through. */
  readonly diagonal?: BorderSide & { readonly directions: string };
}

export interface Alignment {
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wrapText?: boolean;
  /** Indent, rotation and whatever else the file says. */
  readonly other?: Readonly<Record<string, string>>;
}

/** The style of a cell that nobody has styled. */
export const plainStyle: CellStyle = {};
