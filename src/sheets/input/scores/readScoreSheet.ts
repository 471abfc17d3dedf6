import type { Decimal } from '../../../domain/money/decimal';
import type { CellRef, Issue } from '../../../domain/issues/issue';
import { fullMarks } from '../../../domain/projects/project';
import { withoutSpaces } from '../../../notation/plainText';
import type { Grid } from '../../model/grid';
import { percentOf } from '../../reading/cells/numberCell';
import { findProject } from '../../reading/cells/projectCell';
import { percentIssue } from '../../reading/cells/scoreCell';
import { cellOfField } from '../../reading/readRow';
import type { Table } from '../../reading/readTable';
import { readTable } from '../../reading/readTable';
import { districtHeading } from './districtColumn';
import type { ScoreContext, ScoreEntry, ScoreSheet, ScoreColumns } from './scoreEntry';
import { asSeen, firstCells, projectField } from './scoreEntry';
import { scoresSheet } from './scoresSheet';
import { wideSheet } from './wideScores';

/** Reads one worksheet of scores, wide or long; null where it has no header. */
export function readScoreSheet(grid: Grid, outer: ScoreContext): ScoreSheet | null {
  const percents = new Map<string, Issue>();
  const context: ScoreContext = {
    ...outer,
    report: (found) => {
      if (isPercentKind(found) && found.at.cell !== null) percents.set(found.at.cell, found);
      else outer.report(found);
    },
  };
  const sheet = readEntries(grid, context);
  for (const entry of sheet?.entries ?? []) {
    const found = percents.get(entry.at.cell ?? '');
    const share = found && percentOf({ value: entry.stored, format: '0%' });
    if (!share) continue;
    outer.report(
      percentIssue({ at: entry.at, value: entry.stored, shown: entry.shown }, share, maximumOf(entry, outer)),
    );
    percents.delete(entry.at.cell ?? '');
  }
  // A row whose district or project is not known has no maximum: it is out of 100, as was said at the cell.
  for (const found of percents.values()) outer.report(found);
  return sheet;
}

function isPercentKind({ kind }: Issue): boolean {
  return kind === 'scorePercent' || kind === 'scorePercentText';
}

/** What 100 % of a score is: 배점 of its indicator, 만점 of its project. */
function maximumOf({ project, indicator }: ScoreEntry, { projects, indicators }: ScoreContext): Decimal {
  const listed = indicators.find(
    ({ projectCode, name }) =>
      projectCode === project && indicator !== null && withoutSpaces(name) === withoutSpaces(indicator),
  );
  return listed?.weight ?? projects.find(({ code }) => code === project)?.maxScore ?? fullMarks;
}

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

function readEntries(grid: Grid, context: ScoreContext): ScoreSheet | null {
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
