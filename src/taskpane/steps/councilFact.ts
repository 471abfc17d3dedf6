import type { CouncilReport } from '../../domain/committee/councilReports';
import { councilReports } from '../../domain/committee/councilReports';
import { cellOf } from '../../domain/issues/issue';
import { isUnderSeoulOrdinance } from '../../domain/year/ordinance';
import type { ProgrammeYear } from '../../domain/year/programmeYear';
import type { StepFact } from './step';
import { optional } from './step';

/** The report to the city council that a decision calls for (ordinance art. 5③, from 2025 on). */
export function councilFact(year: ProgrammeYear | null, matter: CouncilReport['matter']): StepFact[] {
  if (!year || !isUnderSeoulOrdinance(year.districts)) return [];
  const report = councilReports(year).find((each) => each.matter === matter);
  return report ? [optional('council.due', { due: report.due }, cellOf(report.at, 'heldOn'))] : [];
}
