import { checkGrantsAgainstBudget } from '../../domain/budget/checkFunding';
import { checkBudgetsSinceNotice, checkNotifiedAmounts } from '../../domain/corrections/checkNotifiedAmounts';
import { checkTermsSinceRecord } from '../../domain/corrections/checkTermsSinceRecord';
import { grantLimit } from '../../domain/budget/grantLine';
import type { CellRef, Issue } from '../../domain/issues/issue';
import { issue } from '../../domain/issues/issue';
import type { ProgrammeYear } from '../../domain/year/programmeYear';
import { selectedProjects } from '../../domain/projects/project';
import type { RunRecord } from '../../domain/record/runRecord';
import { scaledBudgets } from '../../domain/money/decimal';
import type { YearResult } from '../../domain/year/yearResult';
import type { Grid } from '../../sheets/model/grid';
import { logCell, readRunLog, runLogSheet, unsignedCells } from '../../sheets/output/runLog/runLogRows';
import { scaledBudgetFixes } from '../../sheets/output/scaledBudgetFixes';

/** What a year is held against beside its own data: the last recorded run, and 배분기록. */
export interface RecordedState {
  readonly record: RunRecord | null;
  readonly grids: readonly Grid[];
}

/**
 * The checks that a recorded run adds. `result` is null where an issue already blocks. They are told before the run
 * and never printed in 점검결과: what they say changes as soon as the run is recorded or signed.
 */
export function checkAgainstRecord(
  year: ProgrammeYear,
  result: YearResult | null,
  { record, grids }: RecordedState,
): Issue[] {
  const log = readRunLog(grids.find(({ name }) => name === runLogSheet));
  if (record?.fiscalYear !== year.settings.fiscalYear) {
    return result?.status === 'final' ? [unsigned(null)] : [];
  }
  return [
    ...checkTermsSinceRecord(year, record),
    ...checkBudgetsSinceNotice(year, record),
    ...budgetCut(year, record, { grids, at: logCell(Math.max(0, log.length - 1), '교부 총액(원)') }),
    ...(result ? checkNotifiedAmounts(year, result, record) : []),
    ...(record.status === 'final'
      ? unsignedCells(log).map(unsigned)
      : result?.status === 'final'
        ? [unsigned(null)]
        : []),
  ];
}

const signatures = '작성자·확인자·결재문서번호';

/** A final run that nobody has signed yet: one cell of it, or the row that this run will add. */
function unsigned(open: ReturnType<typeof unsignedCells>[number] | null): Issue {
  return issue('runUnsigned', open?.at ?? { sheet: runLogSheet, cell: null }, {
    missing: open?.missing ?? signatures,
  });
}

/**
 * The budget was cut below what the recorded run granted (docs/programme.md §10, 23): while the projects' budgets are still
 * those of the record, the run is blocked, and budgets in proportion to the new limit are proposed.
 */
function budgetCut(
  year: ProgrammeYear,
  record: RunRecord,
  { grids, at }: { grids: readonly Grid[]; at: CellRef },
): Issue[] {
  const projects = selectedProjects(year.projects);
  const limit = grantLimit(year);
  const total = projects.reduce((sum, { budget }) => sum + BigInt(budget), 0n);
  if (limit === null || total <= BigInt(limit)) return [];
  const isAsRecorded = projects.every(({ code, budget }) =>
    record.content['projects']?.some((one) => one['code'] === code && one['budget'] === budget),
  );
  return [
    ...checkGrantsAgainstBudget(record.granted, at, year),
    ...(isAsRecorded
      ? scaledBudgetFixes(scaledBudgets(projects, limit, year.settings.policy.unit), grids)
      : []),
  ];
}
