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
}

export interface Color {
  /** `RRGGBB`, or `AARRGGBB` as some writers have it; no `#`. */
  readonly rgb?: string;
  readonly theme?: number;
  readonly tint?: number;
  readonly indexed?: number;
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

export type Borders = Readonly<Partial<Record<BorderSideName, BorderSide>>>;

export interface Alignment {
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wrapText?: boolean;
}

/** The style of a cell that nobody has styled. */
export const plainStyle: CellStyle = {};
