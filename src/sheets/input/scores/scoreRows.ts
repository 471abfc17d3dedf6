import type { CellRef } from '../../../domain/issue';
import type { DataRow } from '../../reading/dataRow';
import { cellOfField } from '../../reading/dataRow';
import type { SheetCells } from '../../reading/sheetCells';
import type { ScoreEntry } from './scoreEntry';
import type { scoresSheet } from './scoresSheet';

export type ScoreColumns = typeof scoresSheet.columns;
export type ScoreRow = DataRow<ScoreColumns>;

/** Headings of projects are told from fields of the table by this. */
export const projectField = 'project:';

/** The cell of each district's first row. */
export function firstCells(rows: readonly ScoreRow[]): Map<string, CellRef> {
  const first = new Map<string, CellRef>();
  for (const row of rows) {
    const { district } = row.values;
    if (district !== null && !first.has(district)) first.set(district, cellOfField(row, 'district'));
  }
  return first;
}

/** A score as it is stored, and as the person sees it. */
export function asSeen(cells: SheetCells, row: number, column: number): Pick<ScoreEntry, 'stored' | 'shown'> {
  return { stored: cells.value(row, column), shown: cells.shown(row, column) };
}
