import { checkTerms } from '../allocation/checkInput';
import type { Issue } from '../issues/issue';
import type { IssueKind } from '../issues/issueKinds';
import type { ProgrammeYear, YearPart, YearParts } from './programmeYear';
import { selectedProjects } from '../projects/project';
import { checkBudgetLines } from '../budget/checkBudgetLines';
import { checkCommittee } from '../committee/checkCommittee';
import { checkCorrections } from '../corrections/checkCorrections';
import { checkCostBases } from '../budget/checkCostBases';
import { checkDecisionChanges, checkGrantBudgetChanges } from '../projects/checkDecisionChanges';
import { checkFundingSources, checkGrantLine } from '../budget/checkFunding';
import { checkIndicators } from '../projects/checkIndicators';
import { checkOpinions } from '../districts/opinion';
import { checkPayments } from '../payment/checkPayments';
import { checkPolicyTiming } from '../projects/checkPolicyTiming';
import { checkProjects } from '../projects/checkProjects';
import { checkSchedule } from '../programme/checkSchedule';
import { checkSettlements } from '../settlement/checkSettlements';
import { checkSubmissions } from '../scores/submission';
import { checkSurvey } from '../evaluation/survey';
import { checkTargetsFixed } from '../projects/targetsFixed';
import { checkTrackRecords } from '../programme/checkTrackRecords';
import { checkPriorSettlements } from '../settlement/priorSettlement';

/** The parts of a year that may lack a row: something on their sheet could not be read, or the sheet is absent. */
export type Incomplete = ReadonlySet<YearPart>;

/** What a check is made for: the allocation of the year, or the budget papers (예산서류) of January, which split nothing. */
export type CheckPurpose = 'annual' | 'form';

/** One check, and what it needs to be run. */
interface Check {
  readonly needs: readonly YearPart[];
  /** Parts that help only when whole: given empty where a row may be missing. */
  readonly onlyWhole: readonly YearPart[];
  /** What it says only of whole lists, of their sums and of what they lack: not said where a row may be missing. */
  readonly wholes: Partial<Record<IssueKind, readonly YearPart[]>>;
  readonly purpose: CheckPurpose;
  readonly run: (year: ProgrammeYear) => readonly Issue[];
}

interface CheckOptions<Part extends YearPart> {
  readonly wholes?: Partial<Record<IssueKind, readonly Part[]>>;
  readonly onlyWhole?: readonly Part[];
  readonly purpose?: CheckPurpose;
}

/** A check that needs these parts and, by its type, can see no other. */
function check<const Part extends YearPart>(
  needs: readonly Part[],
  run: (year: Pick<ProgrammeYear, NoInfer<Part>>) => readonly Issue[],
  { wholes = {}, onlyWhole = [], purpose = 'form' }: CheckOptions<NoInfer<Part>> = {},
): Check {
  return { needs, run, wholes, onlyWhole, purpose };
}

/**
 * Every check of the year's own data, in the order of the form: docs/programme.md §6 (E02–E08, E13–E18, E21, E22, E24–E27, W01,
 * W02, W04, W05), the invariants I1–I4 and I10–I13, and the suspicions. Each says which parts it needs, and runs as
 * soon as these are known: from January on a sheet is held against what it says itself, whatever is still to come.
 */
const checks: readonly Check[] = [
  check(['budgetLines', 'settings'], checkBudgetLines),
  check(['budgetLines', 'settings'], checkGrantLine, {
    wholes: {
      grantDiffers: ['budgetLines'],
      grantAboveTotal: ['budgetLines'],
      grantLineUnmatched: ['budgetLines'],
      grantLineOpen: ['budgetLines'],
      grantItemUnknown: ['budgetLines'],
    },
  }),
  check(['budgetLines'], checkFundingSources, { wholes: { fundingDiffers: ['budgetLines'] } }),
  check(['costBases', 'budgetLines'], checkCostBases, {
    wholes: {
      costBasisDiffers: ['budgetLines', 'costBases'],
      costBasisRounded: ['budgetLines', 'costBases'],
      costBasisWithoutLine: ['budgetLines'],
      lineWithoutCostBasis: ['costBases'],
    },
  }),
  // A limit from lines of which one was not read would be too low: then only 교부재원 as typed is one.
  check(['projects', 'settings', 'budgetLines'], checkProjects, {
    wholes: { budgetUnassigned: ['projects', 'budgetLines'], noProjectSelected: ['projects'] },
    onlyWhole: ['budgetLines'],
  }),
  check(['indicators', 'projects'], checkIndicators, {
    wholes: { weightsDiffer: ['indicators'], indicatorsMissing: ['indicators'] },
  }),
  check(['projects', 'settings', 'submissions'], checkTargetsFixed),
  check(['changes', 'projects', 'settings'], checkDecisionChanges, {
    wholes: {
      targetDiffersFromChange: ['changes'],
      budgetDiffersFromChange: ['changes'],
      changeGap: ['changes'],
    },
  }),
  check(['changes', 'settings', 'budgetLines'], checkGrantBudgetChanges, {
    wholes: { grantBudgetDiffersFromChange: ['changes'], changeGap: ['changes'] },
    onlyWhole: ['budgetLines'],
  }),
  check(['opinions', 'projects', 'districts'], checkOpinions, {
    wholes: { opinionsMissing: ['opinions'], opinionsSilent: ['opinions', 'districts'] },
  }),
  check(['meetings', 'projects', 'scores', 'settings'], checkCommittee, {
    wholes: {
      selectionNotApproved: ['meetings'],
      selectionRefused: ['meetings'],
      yearPlanNotApproved: ['meetings'],
      yearPlanRefused: ['meetings'],
      resultNotApproved: ['meetings'],
    },
  }),
  check(['submissions', 'projects'], checkSubmissions, { wholes: { submissionMissing: ['submissions'] } }),
  check(['meetings', 'submissions', 'changes'], checkPolicyTiming),
  check(['schedule', 'budgetLines', 'settings'], checkSchedule, {
    wholes: {
      scheduleSumDiffers: ['schedule', 'budgetLines'],
      scheduleWithoutAmounts: ['schedule', 'budgetLines'],
      scheduleGrantOnly: ['schedule', 'budgetLines'],
    },
  }),
  check(['trackRecords', 'settlements', 'budgetLines', 'settings'], checkTrackRecords, {
    wholes: {
      recordDisagrees: ['budgetLines', 'settlements'],
      recordGrantOnly: ['budgetLines'],
      recordYearMissing: ['trackRecords'],
    },
  }),
  check(['settlements', 'settings'], checkSettlements, {
    wholes: { settlementYearMissing: ['settlements'] },
  }),
  check(['corrections', 'projects', 'payments'], checkCorrections),
  check(['payments', 'meetings', 'settings', 'budgetLines'], checkPayments, {
    wholes: { noticeBeforeResult: ['meetings'], paymentBeforeResult: ['meetings'] },
    onlyWhole: ['budgetLines'],
  }),
  check(['survey'], checkSurvey),
  check(['priorSettlements'], checkPriorSettlements),
  check(['settings', 'projects', 'tiers', 'manualGrants'], termsOfYear, {
    wholes: { tiersMissing: ['tiers'], manualUnused: ['projects'] },
    purpose: 'annual',
  }),
];

/**
 * All that is wrong with a year as far as it is known; all issues, never only the first. A sheet that is absent blocks
 * nothing here. The reader reports what it could not read, and the allocation what it could not split; nothing is said
 * that a cell which could not be read (`incomplete`) may have caused: one mistyped cell is told once.
 */
export function checkYear(
  parts: YearParts,
  incomplete: Incomplete = new Set(),
  purpose: CheckPurpose = 'annual',
): readonly Issue[] {
  return checks
    .filter((one) => one.purpose === 'form' || purpose === 'annual')
    .filter(({ needs }) => needs.every((part) => parts[part] !== null))
    .flatMap(({ run, wholes, onlyWhole }) => {
      const withheld = onlyWhole.filter((part) => incomplete.has(part)).map((part) => [part, []]);
      // Every part that the check needs is there; it sees no other.
      const year = { ...parts, ...Object.fromEntries(withheld) } as ProgrammeYear;
      return run(year).filter(({ kind }) => !wholes[kind]?.some((part) => incomplete.has(part)));
    });
}

/** What the terms of the allocation contradict by themselves, whatever the scores are (E10, E13, E15, E22). */
function termsOfYear({
  settings,
  projects,
  tiers,
  manualGrants,
}: Pick<ProgrammeYear, 'settings' | 'projects' | 'tiers' | 'manualGrants'>): Issue[] {
  return checkTerms({
    projects: selectedProjects(projects),
    yearPolicy: settings.policy,
    tiers,
    manualGrants,
  });
}
