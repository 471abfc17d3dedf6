import { createContext, useContext } from 'react';
import type { CellRef } from '../../domain/issues/issue';
import type { PaneWorkbook, Reading } from './paneWorkbook';
import type { Freshness } from './useReading';

/** The views beside each other at the top of the pane. */
export const viewIds = ['steps', 'checks', 'comparison', 'explanation'] as const;
export type ViewId = (typeof viewIds)[number];

/** What every screen of the pane may use. */
export interface PaneControl {
  readonly workbook: PaneWorkbook;
  readonly reading: Reading;
  /** Whether that is still what the workbook holds. */
  readonly freshness: Freshness;
  /** Selects a cell of the workbook; what prevents it is shown above the screen. */
  readonly goTo: (at: CellRef) => void;
  /** Reads the workbook again, after something was written. */
  readonly readAgain: () => void;
  readonly open: (view: ViewId) => void;
}

const PaneContext = createContext<PaneControl | null>(null);

export const PaneProvider = PaneContext.Provider;

/** The pane that a screen stands in; a screen outside one is a bug. */
export function usePane(): PaneControl {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('a screen of the pane stands outside of it');
  return pane;
}
