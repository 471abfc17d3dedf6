import { hasOtherUse } from '../../../domain/budget/grantBudget';
import { isPoolPolicy } from '../../../domain/allocation/policies';
import { won, zeroWon } from '../../../domain/money/won';
import type { YearResult } from '../../../domain/year/yearResult';
import { formalAmount } from '../../../notation/hangulAmount';
import { areaAddress, cellAddress } from '../../model/address';
import { districtHeader, heldHeader, projectHeader, totalHeader } from './grantColumns';
import type { GrantRow } from './grantRows';
import type { PlannedCell, SheetPlan } from '../../model/sheetPlan';
import type { PlannedTable } from '../../writing/outputTable';
import type { RowPlace, TableColumn } from '../../writing/tableColumn';
import type { ShownUnit } from '../../writing/shownUnit';
import { shown } from '../../writing/shownUnit';

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
 * Under the table of 교부내역: 사업비 and 집행잔액 of each project (over the pool only in all); where 교부재원 is more than
 * that, 보류 and 미배정 and their sum; and the total granted in figures and Hangul.
 */
export function planGrantFoot(result: YearResult, { columns, table, unit, author }: Above): GrantFoot {
  const [budgets, leftovers] = [table.end, table.end + 1];
  const others = otherUses(result, unit, (row) => table.placeOf(row), leftovers + 1);
  const money = leftovers + others.length;
  const words = money + 1;
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
          ...others.map(({ label, cells }) => amounts(label, cells)),
          sentence('교부총액', formalAmount(result.allocation.granted)),
          ...authorRow.map(() => sentence('작성', author)),
        ],
      },
    ],
    styles: [
      { range: row(budgets, 0, money), style: 'number' },
      { range: areaAddress({ top: budgets, left: 0, bottom: money, right: 0 }), style: 'center' },
      { range: row(budgets, 0, money), style: 'total' },
      ...[words, ...authorRow].flatMap((at) => [
        { range: row(at, 0), style: 'text' as const },
        { range: cellAddress(at, 0), style: 'center' as const },
      ]),
    ],
    formats: [{ range: row(budgets, 1, money), format: 'amount' }],
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

interface OtherUse {
  readonly label: string;
  readonly cells: CellsByHeader;
}

/**
 * 보류 and 미배정, and 교부재원 as their sum with 사업비, from the given 0-based row on; no row where the projects have all of 교부재원.
 * What is on hold is no 집행잔액: the committee may still decide on it.
 */
function otherUses(
  { use }: YearResult,
  unit: ShownUnit,
  placeOf: (row: number) => RowPlace,
  top: number,
): OtherUse[] {
  if (!hasOtherUse(use)) return [];
  const held: [string, PlannedCell][] = use.heldProjects.map((project) => [
    heldHeader(project),
    project.budget === null ? '-' : shown(project.budget, unit),
  ]);
  const places = use.heldProjects.map((project) => placeOf(top).at(heldHeader(project)));
  const heldRow: OtherUse = {
    label: '보류',
    cells: new Map<string, PlannedCell>([
      ...held,
      [totalHeader, { formula: `SUM(${places.join(',')})`, expect: shown(use.held, unit) }],
    ]),
  };
  const { unassigned, grantBudget } = use;
  const rows = use.heldProjects.length > 0 ? [heldRow] : [];
  if (unassigned === null || grantBudget === null) return rows;
  const totals = [top - 2, ...rows.map(() => top), top + rows.length].map((row) =>
    placeOf(row).at(totalHeader),
  );
  return [
    ...rows,
    { label: '미배정', cells: new Map([[totalHeader, shown(unassigned, unit)]]) },
    {
      label: '교부재원',
      cells: new Map([[totalHeader, { formula: totals.join('+'), expect: shown(grantBudget, unit) }]]),
    },
  ];
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
