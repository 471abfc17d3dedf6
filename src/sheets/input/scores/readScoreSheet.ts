import type { CellRef } from '../../../domain/issue';
import type { Grid } from '../../grid';
import { findProject } from '../../reading/cells/projectCell';
import { cellOfField } from '../../reading/dataRow';
import type { Table } from '../../reading/readTable';
import { readTable } from '../../reading/readTable';
import { districtHeading } from './districtColumn';
import type { ScoreContext, ScoreEntry, ScoreSheet } from './scoreEntry';
import type { ScoreColumns } from './scoreRows';
import { asSeen, firstCells, projectField } from './scoreRows';
import { scoresSheet } from './scoresSheet';
import { wideSheet } from './wideScores';

/** A worksheet of scores as a table: long, with 사업 and 점수, or wide, with a column a project. */
export interface ScoreSheetTable extends Table<ScoreColumns> {
  readonly isLong: boolean;
}

/** The rows and columns of one worksheet of scores; null where it has no header. */
export function readScoreTable(grid: Grid, context: ScoreContext): ScoreSheetTable | null {
  const heading = districtHeading(grid, context.districts);
  const { district } = scoresSheet.columns;
  const sheet: typeof scoresSheet =
    heading === null
      ? scoresSheet
      : {
          ...scoresSheet,
          columns: { ...scoresSheet.columns, district: { ...district, headers: [heading] } },
        };
  const table = readTable(grid, sheet, context, {
    fieldOf: (key) => {
      const code = findProject(context.projects, key);
      return code === null ? null : projectField + code;
    },
  });
  if (!table) return null;
  return { ...table, isLong: table.map.columns.has('project') && table.map.columns.has('score') };
}

/** Reads one worksheet of scores, wide or long; null where it has no header. */
export function readScoreSheet(grid: Grid, context: ScoreContext): ScoreSheet | null {
  const table = readScoreTable(grid, context);
  if (!table) return null;
  return table.isLong ? longSheet(table) : wideSheet(table, context);
}

function longSheet({ rows, cells, map }: Table<ScoreColumns>): ScoreSheet {
  const scoreColumn = map.columns.get('score')?.column ?? 0;
  const projects = new Map<string, CellRef>();
  const entries = rows.flatMap((row): ScoreEntry[] => {
    const { district, project, indicator, score: value } = row.values;
    if (project !== null && !projects.has(project)) projects.set(project, cellOfField(row, 'project'));
    if (district === null || project === null) return [];
    const at = cellOfField(row, 'score');
    const isUnreadable = row.unreadable.has('score');
    return [
      {
        district,
        project,
        indicator,
        value,
        isUnreadable,
        at,
        ...asSeen(cells, row.at.row - 1, scoreColumn),
      },
    ];
  });
  return {
    sheet: cells.sheet,
    isLong: true,
    entries,
    districts: firstCells(rows),
    projects,
    isFilled: rows.some(({ at }) => cells.value(at.row - 1, scoreColumn) !== ''),
  };
}
