import type { CellRef } from '../../../domain/issues/issue';
import type { Indicator } from '../../../domain/projects/indicator';
import type { Project } from '../../../domain/projects/project';
import type { ScoreValue } from '../../../domain/scores/score';
import type { CellValue } from '../../model/grid';
import type { ReadingContext } from '../../reading/readingContext';
import type { DataRow } from '../../reading/readRow';
import { cellOfField } from '../../reading/readRow';
import type { SheetCells } from '../../reading/sheetCells';
import type { scoresSheet } from './scoresSheet';

/** One score as it stands in a cell: of a project, or of one of its indicators. */
export interface ScoreEntry {
  readonly district: string;
  /** Project code */
  readonly project: string;
  /** 지표; null where the score is the project's own. */
  readonly indicator: string | null;
  /** null for an empty cell, or one that could not be read. */
  readonly value: ScoreValue;
  /** Reported already; nothing more is said about the cell. */
  readonly isUnreadable: boolean;
  readonly at: CellRef;
  /** As stored, and as the person sees it. */
  readonly stored: CellValue;
  readonly shown: string | null;
}

/** What the score sheets are read against. */
export interface ScoreContext extends ReadingContext {
  readonly projects: readonly Project[];
  readonly indicators: readonly Indicator[];
  /** 점수자릿수 */
  readonly scoreDecimals: number;
}

/** The scores of one worksheet, and what it takes to say which are missing. */
export interface ScoreSheet {
  readonly sheet: string;
  /** Whether it is in the long form, with 사업 and 점수. */
  readonly isLong: boolean;
  readonly entries: readonly ScoreEntry[];
  /** The cell of each district's first row. */
  readonly districts: ReadonlyMap<string, CellRef>;
  /** Codes of the projects that the sheet has a column or a row for, and the cell that says so. */
  readonly projects: ReadonlyMap<string, CellRef>;
  /** Whether there is any score, or attempt at one, in it. */
  readonly isFilled: boolean;
}

export function isSelected(code: string, { projects }: Pick<ScoreContext, 'projects'>): boolean {
  return projects.some((project) => project.code === code && project.decision === 'selected');
}

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
