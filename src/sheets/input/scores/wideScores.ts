import { issue } from '../../../domain/issues/issue';
import { withoutSpaces } from '../../../notation/plainText';
import { quoted } from '../../reading/cell';
import { score } from '../../reading/cells/scoreCell';
import type { ColumnMap } from '../../reading/columnMap';
import type { ColumnHeading } from '../../reading/headerRow';
import { readCell } from '../../reading/readRow';
import type { Table } from '../../reading/readTable';
import { reportTwice } from '../../reading/reportTwice';
import type { SheetCells } from '../../reading/sheetCells';
import type { ScoreContext, ScoreEntry, ScoreSheet, ScoreColumns, ScoreRow } from './scoreEntry';
import { isSelected, asSeen, firstCells, projectField } from './scoreEntry';
import { scoresSheet } from './scoresSheet';

/** The wide form: a row a district, a column a project. */
export function wideSheet({ rows, cells, map }: Table<ScoreColumns>, context: ScoreContext): ScoreSheet {
  reportTwice(
    rows,
    scoresSheet.columns,
    'district',
    { keyOf: (name) => name, kind: 'districtTwice' },
    context,
  );
  const columns = projectColumns(map);
  reportOtherColumns(cells, map, rows, context);
  const seen = new Set<string>();
  const entries = rows.flatMap((row) => {
    const { district } = row.values;
    // A district's second row was just reported; its scores would only repeat that.
    if (district === null || seen.has(district)) return [];
    seen.add(district);
    return columns.map(({ code, heading }): ScoreEntry => {
      const line = row.at.row - 1;
      // What a candidate that was not selected has in its column is nobody's business here.
      const own = isSelected(code, context) ? context : { ...context, report: () => undefined };
      const unit = { unit: 'won', source: 'setting' } as const;
      const reading = readCell(cells, line, heading.column, score, unit, own);
      return {
        district,
        project: code,
        indicator: null,
        value: reading.kind === 'value' ? reading.value : null,
        isUnreadable: reading.kind === 'unreadable',
        at: cells.at(line, heading.column),
        ...asSeen(cells, line, heading.column),
      };
    });
  });
  return {
    sheet: cells.sheet,
    isLong: false,
    entries,
    districts: firstCells(rows),
    projects: new Map(columns.map(({ code, heading }) => [code, cells.at(heading.row, heading.column)])),
    isFilled: rows.some(({ at }) => isScored(cells, at.row - 1, columns, map)),
  };
}

/** Whether a row has anything in a project's column, or a number in one that may be a project's. */
function isScored(
  cells: SheetCells,
  row: number,
  columns: readonly { heading: ColumnHeading }[],
  { others }: ColumnMap,
): boolean {
  return (
    columns.some(({ heading }) => cells.value(row, heading.column) !== '') ||
    others.some(({ column }) => typeof cells.value(row, column) === 'number')
  );
}

function projectColumns({ columns }: ColumnMap): { code: string; heading: ColumnHeading }[] {
  return [...columns].flatMap(([field, heading]) =>
    field.startsWith(projectField) ? [{ code: field.slice(projectField.length), heading }] : [],
  );
}

/** Columns that stand in score sheets without being scores (docs/workbook.md §2), and codes. */
const besideScores =
  /^(연번|순번|번호|no\.?|순위|석차|계|소계|합계|총계|총점|평균|비고|(자치구|행정)?코드)$/iu;

/** A numeric column of no project may be a project whose code was mistyped (R14). */
function reportOtherColumns(
  cells: SheetCells,
  { others }: ColumnMap,
  rows: readonly ScoreRow[],
  { report }: ScoreContext,
): void {
  for (const { column, row, keys, text } of others) {
    if (keys.some((key) => besideScores.test(withoutSpaces(key)))) continue;
    const isNumeric = rows.some(({ at }) => typeof cells.value(at.row - 1, column) === 'number');
    if (isNumeric) report(issue('scoreColumnUnknown', cells.at(row, column), { text: quoted(text) }));
  }
}
