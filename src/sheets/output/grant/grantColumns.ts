import { isPoolPolicy } from '../../../domain/allocation/policies';
import type { Project, SelectedProject } from '../../../domain/projects/project';
import type { ScoreValue } from '../../../domain/scores/score';
import { isAchieved } from '../../../domain/scores/score';
import type { Won } from '../../../domain/money/won';
import { zeroWon } from '../../../domain/money/won';
import type { YearResult } from '../../../domain/year/yearResult';
import type { GrantRow } from './grantRows';
import { shareOf } from './grantRows';
import type { PlannedCell } from '../../model/sheetPlan';
import type { RowPlace, TableColumn } from '../../writing/tableColumn';
import type { ShownUnit } from '../../writing/shownUnit';
import { shown } from '../../writing/shownUnit';

type Column = TableColumn<GrantRow>;

export const districtHeader = '자치구';
export const totalHeader = '계';
const achievedHeader = '달성 사업 수';
const changeHeader = '증감';
export const priorHeader = '전년도 정산';
export const payableHeader = '지급할 금액';

/** `맑은 공기` over `(P4)`: the header of a project's column. */
export function projectHeader({ name, code }: SelectedProject): string {
  return `${name}\n(${code})`;
}

/** `마을 도서관(P6)` over `보류`: the header of a project that the committee put on hold; nothing is granted in it. */
export function heldHeader({ name, code }: Project): string {
  return `${name}(${code})\n보류`;
}

/** The columns of 교부내역; those of last year and of its settlement only where something of it is known. */
export function grantColumns(result: YearResult, rows: readonly GrantRow[], unit: ShownUnit): Column[] {
  const { allocation, projects, fiscalYear, use } = result;
  const isLastYearKnown = rows.some(({ lastYear }) => lastYear !== null);
  return [
    {
      header: districtHeader,
      width: 11,
      style: 'label',

      cell: (row) => row.district,
      total: () => '계',
    },
    ...projects.map((project) => projectColumn(result, project, unit)),
    ...use.heldProjects.map(heldColumn),
    {
      header: achievedHeader,
      width: 8,
      style: 'center',
      format: 'count',
      cell: (row) => row.achieved,
      total: ({ all }) => ({
        formula: `SUM(${all(achievedHeader)})`,
        expect: allocation.perDistrict.reduce((sum, { achieved }) => sum + achieved, 0),
      }),
    },
    {
      header: totalHeader,
      width: 13,
      style: 'number',
      format: 'amount',
      cell: (row, place) => districtTotal(result, row, place, unit),
      total: ({ all }) => ({ formula: `SUM(${all(totalHeader)})`, expect: shown(allocation.granted, unit) }),
    },
    ...(result.prior.size > 0 ? priorColumns(rows, unit) : []),
    ...(isLastYearKnown ? lastYearColumns(rows, fiscalYear, unit) : []),
    { header: '비고', width: 20, style: 'text', cell: (row) => row.remarks },
  ];
}

/** A project's grants; under a pool policy ○ where the district achieved it. */
function projectColumn(result: YearResult, project: SelectedProject, unit: ShownUnit): Column {
  const { allocation, scores } = result;
  const header = projectHeader(project);
  const split = allocation.splits.find((one) => one.project === project.code);
  const outcome = allocation.perProject.find(({ code }) => code === project.code);
  const valueOf = ({ district }: GrantRow) => scores.get(district)?.get(project.code)?.value ?? null;
  const common = { header, width: 13, format: 'amount' } as const;
  if (isPoolPolicy(allocation.yearKind)) {
    return {
      ...common,
      style: 'center',
      cell: (row) => (isAchieved(valueOf(row), project.target) ? '○' : notPaid(valueOf(row))),
      total: ({ all }) => ({ formula: `COUNTIF(${all(header)},"○")`, expect: outcome?.achieved ?? 0 }),
    };
  }
  return {
    ...common,
    style: 'number',
    cell: (row) => {
      const share = split && shareOf(split, row.district);
      const isTakenAway = share?.bound === 'corrected' && share.amount === 0;
      return share && !isTakenAway ? shown(share.amount, unit) : notPaid(valueOf(row));
    },
    total: ({ all }) => ({
      formula: `SUM(${all(header)})`,
      expect: shown(outcome?.granted ?? zeroWon, unit),
    }),
  };
}

function heldColumn(project: Project): Column {
  return { header: heldHeader(project), width: 13, style: 'center', cell: () => '-', total: () => '-' };
}

/** What stands where nothing is paid: 해당없음 for 미참여, else `-`. */
function notPaid(value: ScoreValue): string {
  return value === 'absent' ? '해당없음' : '-';
}

/** A district's 계: the sum of its projects, or over the pool the amount itself. */
function districtTotal(
  { allocation, projects }: YearResult,
  { amount }: GrantRow,
  { at }: RowPlace,
  unit: ShownUnit,
): PlannedCell {
  const [first, last] = [projects[0], projects.at(-1)];
  const value = shown(amount, unit);
  if (isPoolPolicy(allocation.yearKind) || !first || !last) return value;
  return { formula: `SUM(${at(projectHeader(first))}:${at(projectHeader(last))})`, expect: value };
}

/** Last year's settlement beside 계, and what is paid with it: never below 0. */
function priorColumns(rows: readonly GrantRow[], unit: ShownUnit): Column[] {
  const column = (header: string, of: (row: GrantRow) => Won, cell: Column['cell']): Column => ({
    header,
    width: 13,
    style: 'number',
    format: 'amount',
    cell,
    total: ({ all }) => ({
      formula: `SUM(${all(header)})`,
      expect: rows.reduce((sum, row) => sum + shown(of(row), unit), 0),
    }),
  });
  return [
    column(
      priorHeader,
      ({ prior }) => prior,
      ({ prior }) => (prior === 0 ? '-' : shown(prior, unit)),
    ),
    column(
      payableHeader,
      ({ payable }) => payable,
      ({ payable }, { at }) => ({
        formula: `MAX(0,SUM(${at(totalHeader)}:${at(priorHeader)}))`,
        expect: shown(payable, unit),
      }),
    ),
  ];
}

/** Last year's amounts and the change, where known; a district without one shows `-`. */
function lastYearColumns(rows: readonly GrantRow[], fiscalYear: number, unit: ShownUnit): Column[] {
  const header = `${fiscalYear - 1}년 교부액`;
  const known = rows.flatMap(({ amount, lastYear }) => (lastYear === null ? [] : [{ amount, lastYear }]));
  const column = (name: string, expect: number, cell: Column['cell']): Column => ({
    header: name,
    width: 13,
    style: 'number',
    format: 'amount',
    cell,
    total: ({ all }) => ({ formula: `SUM(${all(name)})`, expect }),
  });
  return [
    column(
      header,
      known.reduce((sum, row) => sum + shown(row.lastYear, unit), 0),
      ({ lastYear }) => (lastYear === null ? '-' : shown(lastYear, unit)),
    ),
    column(
      changeHeader,
      known.reduce((sum, row) => sum + shown(row.amount, unit) - shown(row.lastYear, unit), 0),
      ({ amount, lastYear }, { at }) =>
        lastYear === null
          ? '-'
          : {
              formula: `${at(totalHeader)}-${at(header)}`,
              expect: shown(amount, unit) - shown(lastYear, unit),
            },
    ),
  ];
}
