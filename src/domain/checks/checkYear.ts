import type { Issue } from '../issue';
import type { ProgrammeYear } from '../programmeYear';
import { checkBudgetLines } from './checkBudgetLines';
import { checkCommittee } from './checkCommittee';
import { checkCorrections } from './checkCorrections';
import { checkCostBases } from './checkCostBases';
import { checkDecisionChanges } from './checkDecisionChanges';
import { checkFundingSources } from './checkFundingSources';
import { checkGrantLine } from './checkGrantLine';
import { checkIndicators } from './checkIndicators';
import { checkOpinions } from './checkOpinions';
import { checkPayments } from './checkPayments';
import { checkPolicyTiming } from './checkPolicyTiming';
import { checkProjects } from './checkProjects';
import { checkSchedule } from './checkSchedule';
import { checkSettlements } from './checkSettlements';
import { checkSubmissions } from './checkSubmissions';
import { checkSurvey } from './checkSurvey';
import { checkTargetsFixed } from './checkTargetsFixed';
import { checkTrackRecords } from './checkTrackRecords';
import { incompleteLists, withoutConsequences } from './incomplete';

/**
 * Every check that the year's own data allows, in the order of the form: domain.md §6 (E02–E08, E13, E14, E16–E18,
 * E21, E24–E27, W01, W02, W04, W05), the invariants I1–I4 and I10–I13, and the suspicions. All issues, never
 * only the first. A sheet that is absent blocks nothing. The reader reports what it could not read, and the
 * allocation what it could not split; with `reading`, the issues of the reader, nothing is said that a cell it could
 * not read may have caused: one mistyped cell is told once.
 */
export function checkYear(year: ProgrammeYear, reading: readonly Issue[] = []): readonly Issue[] {
  const incomplete = incompleteLists(year, reading);
  // A limit from lines of which one was not read would be too low: then only 교부재원 as typed is one.
  const limited = incomplete.has('budgetLines') ? { ...year, budgetLines: [] } : year;
  const issues = [
    ...checkBudgetLines(year),
    ...checkGrantLine(year),
    ...checkFundingSources(year),
    ...checkCostBases(year),
    ...checkProjects(limited),
    ...checkIndicators(year),
    ...checkTargetsFixed(year),
    ...checkDecisionChanges(year),
    ...checkOpinions(year),
    ...checkCommittee(year),
    ...checkSubmissions(year),
    ...checkPolicyTiming(year),
    ...checkSchedule(year),
    ...checkTrackRecords(year),
    ...checkSettlements(year),
    ...checkCorrections(year),
    ...checkPayments(limited),
    ...checkSurvey(year),
  ];
  return withoutConsequences(issues, incomplete);
}
