import type { ProgrammeYear } from '../src/domain/year/programmeYear';
import { planYear } from '../src/sheets/year/planYear';
import type { SheetPlan } from '../src/sheets/model/sheetPlan';

const inventedNotice = ['※ 사업과 점수는 지어낸 것입니다(가상 자료). 실제 자치구의 평가와 관계가 없습니다.'];

/** The sheets of a sample, each that holds something invented with a line that says so. */
export function sampleSheets(year: ProgrammeYear): SheetPlan[] {
  return planYear(year, { 대상사업: inventedNotice, 자치구점수: inventedNotice });
}
