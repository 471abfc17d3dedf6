import { isPoolPolicy } from '../domain/policy';
import { won, zeroWon } from '../domain/won';
import type { YearResult } from '../domain/yearResult';
import { formalAmount } from '../notation/hangulAmount';
import { areaAddress, cellAddress } from './address';
import { districtHeader, projectHeader, totalHeader } from './grantColumns';
import type { GrantRow } from './grantRows';
import type { PlannedCell, SheetPlan } from './sheetPlan';
import type { PlannedTable } from './writing/outputTable';
import type { RowPlace, TableColumn } from './writing/tableColumn';
import type { ShownUnit } from './writing/shownUnit';
import { shown } from './writing/shownUnit';

/** What stands under 교부내역, and where it ends (0-based row after the last). */
interface GrantFoot extends Pick<SheetPlan, 'blocks' | 'styles' | 'formats' | 'merges'> {
  readonly end: number;
}

/** The table that it stands under. */
interface Above {
  readonly columns: readonly TableColumn<GrantRow>[];
  readonly table: PlannedTable;
  readonly unit: ShownUnit;
  /** 작성자; '' prints no line. */
  readonly author: string;
}

/**
 * Under the table of 교부내역: 사업비 and 집행잔액 of each project (over the pool only in all), and the total granted
 * in figures and Hangul.
 */
export function planGrantFoot(result: YearResult, { columns, table, unit, author }: Above): GrantFoot {
  const [budgets, leftovers, words] = [table.end, table.end + 1, table.end + 2];
  const authorRow = author === '' ? [] : [words + 1];
  const last = columns.length - 1;
  const row = (top: number, left: number, bottom = top) => areaAddress({ top, left, bottom, right: last });
  const amounts = (label: string, cells: CellsByHeader) =>
    columns.map(({ header }) => (header === districtHeader ? label : (cells.get(header) ?? null)));
  const sentence = (label: string, text: string): PlannedCell[] => [
    label,
    text,
    ...Array<null>(last - 1).fill(null),
  ];
  return {
    blocks: [
      {
        at: cellAddress(budgets, 0),
        rows: [
          amounts('사업비', budgetCells(result, unit, table.placeOf(budgets))),
          amounts('집행잔액', leftoverCells(result, unit, table)),
          sentence('교부총액', formalAmount(result.allocation.granted)),
          ...authorRow.map(() => sentence('작성', author)),
        ],
      },
    ],
    styles: [
      { range: row(budgets, 0, leftovers), style: 'number' },
      { range: areaAddress({ top: budgets, left: 0, bottom: leftovers, right: 0 }), style: 'center' },
      { range: row(budgets, 0, leftovers), style: 'total' },
      ...[words, ...authorRow].flatMap((at) => [
        { range: row(at, 0), style: 'text' as const },
        { range: cellAddress(at, 0), style: 'center' as const },
      ]),
    ],
    formats: [{ range: row(budgets, 1, leftovers), format: 'amount' }],
    merges: [words, ...authorRow].map((at) => row(at, 1)),
    end: words + 1 + authorRow.length,
  };
}

type CellsByHeader = ReadonlyMap<string, PlannedCell>;

/** What each project had to give, after 재배분, and their sum: the pool. */
function budgetCells({ allocation, projects }: YearResult, unit: ShownUnit, { at }: RowPlace): CellsByHeader {
  const cells = new Map<string, PlannedCell>();
  for (const project of projects) {
    const outcome = allocation.perProject.find(({ code }) => code === project.code);
    const moved = (outcome?.movedIn ?? 0) - (outcome?.movedOut ?? 0);
    cells.set(projectHeader(project), shown(won(project.budget + moved), unit));
  }
  const [first, last] = [projects[0], projects.at(-1)];
  if (first && last) {
    const range = `${at(projectHeader(first))}:${at(projectHeader(last))}`;
    cells.set(totalHeader, { formula: `SUM(${range})`, expect: shown(allocation.pool, unit) });
  }
  return cells;
}

/** 집행잔액 = 사업비 − 계, in each project and in all (I5). */
function leftoverCells(
  { allocation, projects }: YearResult,
  unit: ShownUnit,
  table: PlannedTable,
): CellsByHeader {
  const budgets = table.placeOf(table.end);
  const difference = (header: string, expect: number): PlannedCell => ({
    formula: `${budgets.at(header)}-${table.totals.at(header)}`,
    expect,
  });
  const cells = new Map<string, PlannedCell>();
  if (!isPoolPolicy(allocation.yearKind)) {
    for (const project of projects) {
      const outcome = allocation.perProject.find(({ code }) => code === project.code);
      const leftover = shown(outcome?.leftover ?? zeroWon, unit);
      cells.set(projectHeader(project), difference(projectHeader(project), leftover));
    }
  }
  if (projects.length > 0) cells.set(totalHeader, difference(totalHeader, shown(allocation.leftover, unit)));
  return cells;
}
