import type { Area } from '../../src/sheets/model/grid';

/** A rule on what may be typed into cells (데이터 유효성). */
export interface Validation {
  readonly area: Area;
  readonly type: 'list' | 'whole' | 'decimal' | 'date' | 'time' | 'textLength' | 'custom';
  readonly operator?: string;
  readonly formula1?: string;
  readonly formula2?: string;
  /** The choices of a list that is written out; otherwise `formula1` says where they are. */
  readonly values?: readonly string[];
  readonly allowBlank: boolean;
  readonly prompt?: { readonly title: string; readonly message: string };
  readonly alert?: { readonly title: string; readonly message: string; readonly style: string };
}
