import type { Issue } from '../issue';
import type { IssueKind } from '../issueKinds';
import type { ProgrammeYear } from '../programmeYear';

/** The lists of a year of which something could not be read: a row may be missing. */
export type Incomplete = ReadonlySet<keyof ProgrammeYear>;

/** What is said only of whole lists: of their sums, and of what they lack. */
const restsOn: Partial<Record<IssueKind, readonly (keyof ProgrammeYear)[]>> = {
  grantDiffers: ['budgetLines'],
  grantAboveTotal: ['budgetLines'],
  grantLineUnmatched: ['budgetLines'],
  grantLineUnnamed: ['budgetLines'],
  fundingDiffers: ['budgetLines'],
  costBasisDiffers: ['budgetLines', 'costBases'],
  costBasisRounded: ['budgetLines', 'costBases'],
  costBasisWithoutLine: ['budgetLines'],
  lineWithoutBasis: ['costBases'],
  budgetUnassigned: ['projects', 'budgetLines'],
  noProjectSelected: ['projects'],
  weightsDiffer: ['indicators'],
  indicatorsMissing: ['indicators'],
  targetDiffersFromChange: ['changes'],
  opinionsMissing: ['opinions'],
  selectionNotApproved: ['meetings'],
  selectionRefused: ['meetings'],
  planNotApproved: ['meetings'],
  planRefused: ['meetings'],
  resultNotApproved: ['meetings'],
  noticeBeforeResult: ['meetings'],
  paymentBeforeResult: ['meetings'],
  submissionMissing: ['submissions'],
  scheduleSumDiffers: ['schedule', 'budgetLines'],
  scheduleWithoutAmounts: ['schedule', 'budgetLines'],
  scheduleGrantOnly: ['schedule', 'budgetLines'],
  recordDisagrees: ['budgetLines', 'settlements'],
  recordGrantOnly: ['budgetLines'],
  recordYearMissing: ['trackRecords'],
  settlementYearMissing: ['settlements'],
};

/** The issues without those that an unread cell, and not the officer's data, may have caused. */
export function withoutConsequences(issues: readonly Issue[], incomplete: Incomplete): readonly Issue[] {
  return issues.filter(({ kind }) => !restsOn[kind]?.some((list) => incomplete.has(list)));
}

/**
 * Which lists may lack a row, by the errors of the reader: those with a row on a sheet that has an error; and, where
 * a sheet with an error gave no row at all, every list that is empty.
 */
export function incompleteLists(year: ProgrammeYear, reading: readonly Issue[]): Incomplete {
  const faulty = new Set(reading.filter(({ severity }) => severity === 'error').map(({ at }) => at.sheet));
  const { settings, ...lists } = year;
  const claimed = new Set([settings.policy.at.sheet]);
  const incomplete = new Set<keyof ProgrammeYear>();
  const entries = Object.entries(lists) as [Exclude<keyof ProgrammeYear, 'settings'>, readonly Placed[]][];
  for (const [list, rows] of entries) {
    for (const { at } of rows) {
      if (at === null) continue;
      claimed.add(at.sheet);
      if (faulty.has(at.sheet)) incomplete.add(list);
    }
  }
  const isLost = [...faulty].some((sheet) => !claimed.has(sheet));
  if (isLost) for (const [list, rows] of entries) if (rows.length === 0) incomplete.add(list);
  return incomplete;
}

interface Placed {
  readonly at: { readonly sheet: string } | null;
}
