/** How a sheet prints. All optional: absent is the printer's default. Margins are inches, as in the file. */
export interface PageLayout {
  readonly orientation?: 'portrait' | 'landscape';
  /** Name of the paper (`a4`). */
  readonly paperSize?: string;
  readonly fitToPage?: boolean;
  /** Pages; 0 is as many as needed. */
  readonly fitToWidth?: number;
  readonly fitToHeight?: number;
  /** Percent. */
  readonly scale?: number;
  readonly margins?: Margins;
  /** `$A$1:$H$40`, without the sheet's name. */
  readonly printArea?: string;
  /** `$4:$5`. */
  readonly printTitlesRow?: string;
  readonly printTitlesColumn?: string;
  readonly showGridLines?: boolean;
  readonly horizontalCentered?: boolean;
  readonly verticalCentered?: boolean;
}

export interface Margins {
  readonly top?: number;
  readonly right?: number;
  readonly bottom?: number;
  readonly left?: number;
  readonly header?: number;
  readonly footer?: number;
}

/** Texts at the top and the foot of every printed page, in Excel's codes (`&P`, `&D`). */
export interface HeaderFooter {
  readonly leftHeader: string;
  readonly centerHeader: string;
  readonly rightHeader: string;
  readonly leftFooter: string;
  readonly centerFooter: string;
  readonly rightFooter: string;
}

export const emptyHeaderFooter: HeaderFooter = {
  leftHeader: '',
  centerHeader: '',
  rightHeader: '',
  leftFooter: '',
  centerFooter: '',
  rightFooter: '',
};
