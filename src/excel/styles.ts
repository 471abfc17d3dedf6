import type { StyleName } from '../sheets/model/sheetPlan';

/** How a range looks: what is not named stays as Excel has it. */
export interface Look {
  readonly bold?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: 'Left' | 'Center' | 'Right';
  readonly wrap?: boolean;
  readonly bordered?: boolean;
}

/** 맑은 고딕 9–11 pt is what officials' own sheets use (docs/programme.md §5). */
export const fontName = '맑은 고딕';
export const fontSize = 10;

const line = { bordered: true } as const;

/** The looks of the product's sheets. Fills stay pale, so that a black-and-white print is legible. */
export const looks: Readonly<Record<StyleName, Look>> = {
  title: { bold: true, size: 16, horizontal: 'Center' },
  subtitle: { bold: true, size: 12, horizontal: 'Left' },
  subheading: { bold: true, size: 10, horizontal: 'Left' },
  unitLine: { size: 9, horizontal: 'Right' },
  header: { ...line, bold: true, fill: '#E7EDF4', horizontal: 'Center', wrap: true },
  label: { ...line, horizontal: 'Left', wrap: true },
  text: { ...line, horizontal: 'Left', wrap: true },
  paragraph: { horizontal: 'Left', wrap: true },
  number: { ...line, horizontal: 'Right' },
  center: { ...line, horizontal: 'Center' },
  total: { ...line, bold: true, fill: '#F5F0E1' },
  note: { size: 9, color: '#44546A', horizontal: 'Left' },
  input: { ...line, fill: '#FFFBE6' },
  warning: { ...line, fill: '#FFF4CE', wrap: true },
  error: { ...line, fill: '#FDE7E9', wrap: true },
};
