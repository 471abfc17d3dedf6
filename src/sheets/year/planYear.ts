import type { ProgrammeYear } from '../../domain/year/programmeYear';
import { seoulDistricts } from '../../domain/districts/district';
import { planBudgetLines } from '../input/budgetLines';
import { planCorrections } from '../input/corrections';
import { planCostBases } from '../input/costBases';
import { planDecisionChanges } from '../input/decisionChanges';
import { planDistricts } from '../input/districts';
import { planIndicators } from '../input/indicators';
import { planLastGrants, planLastPerformances } from '../input/lastYear';
import { planManualGrants } from '../input/manualGrants';
import { planMeetings } from '../input/meetings';
import { planMilestones } from '../input/milestones';
import { planOpinions } from '../input/opinions';
import { planPayments } from '../input/payments';
import { planPriorSettlements } from '../input/priorSettlements';
import { planProjects } from '../input/projects';
import { planSchedule } from '../input/schedule';
import { planScores } from '../input/scores/scoresSheet';
import { planSettings } from '../input/settings/planSettings';
import { planSettlements } from '../input/settlements';
import { planSubmissions } from '../input/submissions';
import { planSurvey } from '../input/survey';
import { planTiers } from '../input/tiers';
import { planTrackRecords } from '../input/trackRecords';
import type { InputLayout } from '../writing/planInput';
import type { SheetPlan } from '../model/sheetPlan';

/** Lines above the header of single sheets, by the sheet's name. */
export type SheetTitles = Readonly<Record<string, readonly string[]>>;

/**
 * Plans every input sheet that the year has anything for, in the order of the template: for a sample, and for the
 * workbook of the next year. Reading the plans gives the year again.
 */
export function planYear(year: ProgrammeYear, titles: SheetTitles = {}): SheetPlan[] {
  const planned = <T>(
    name: string,
    rows: readonly T[],
    plan: (rows: readonly T[], layout: InputLayout) => SheetPlan,
  ) => (rows.length === 0 ? [] : [plan(rows, layoutOf(name))]);
  const layoutOf = (name: string): InputLayout => ({ titles: titles[name] ?? [] });
  const scores = planScores(year.scores, year.projects, year.districts, layoutOf('자치구점수'));
  return [
    planSettings(year.settings, layoutOf('설정')),
    ...planned('예산내역', year.budgetLines, planBudgetLines),
    ...planned('산출근거', year.costBases, planCostBases),
    ...planned('대상사업', year.projects, planProjects),
    ...planned('평가지표', year.indicators, planIndicators),
    ...(year.scores.length === 0 ? [] : [scores]),
    ...planned('점수제출', year.submissions, planSubmissions),
    ...planned('자치구', year.districts === seoulDistricts ? [] : year.districts, planDistricts),
    ...planned('등급', year.tiers, planTiers),
    ...planned('수동배분', year.manualGrants, planManualGrants),
    ...planned('변경이력', year.changes, planDecisionChanges),
    ...planned('추진일정', year.schedule, planSchedule),
    ...planned('추진경위', year.milestones, planMilestones),
    ...planned('추진실적', year.trackRecords, planTrackRecords),
    ...planned('결산', year.settlements, planSettlements),
    ...planned('의견수렴', year.opinions, planOpinions),
    ...planned('위원회', year.meetings, planMeetings),
    ...planned('설문', year.survey, planSurvey),
    ...planned('교부집행', year.payments, planPayments),
    ...planned('정정', year.corrections, planCorrections),
    ...planned('전년도교부', year.lastGrants, planLastGrants),
    ...planned('전년도성과', year.lastPerformances, planLastPerformances),
    ...planned('전년도정산', year.priorSettlements, planPriorSettlements),
  ];
}
