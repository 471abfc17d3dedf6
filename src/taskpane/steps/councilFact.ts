import type { CouncilReport } from '../../domain/councilReports';
import { councilReports } from '../../domain/councilReports';
import { cellOf } from '../../domain/origin';
import { isUnderSeoulOrdinance } from '../../domain/rules/ordinanceCity';
import type { ProgrammeYear } from '../../domain/programmeYear';
import type { StepFact } from './step';
import { optional } from './step';

/** The report to the city council that a decision calls for (ordinance art. 5③, from 2025 on). */
export function councilFact(year: ProgrammeYear | null, matter: CouncilReport['matter']): StepFact[] {
  if (!year || !isUnderSeoulOrdinance(year.districts)) return [];
  const report = councilReports(year).find((each) => each.matter === matter);
  return report ? [optional('council.due', { due: report.due }, cellOf(report.at, 'heldOn'))] : [];
}
