import type { RolledYear } from '../domain/roll/rollForward';
import { planScores } from './input/scores/scoresSheet';
import { settlementsSheet } from './input/settlements';
import { planInput, inputTemplate } from './planning/planInput';
import { lastSurveySheet, planLastSurvey } from './lastSurveySheet';
import { planTemplate } from './planTemplate';
import { planYear } from './planYear';
import { outputSheets } from './sheetNames';
import type { SheetPlan } from './sheetPlan';

const openNotice = (years: readonly number[]) => `${years.join('·')}년은 결산 확정 후 입력합니다.`;

/**
 * Plans next year's workbook (차년도 준비): what is known already, an empty input sheet for the rest, last year's
 * survey to read when the plan is made, and the outputs of the closed year, where `existing` sheets hold them, emptied.
 */
export function planRolledYear(
  { year, openSettlements, survey }: RolledYear,
  existing: readonly string[],
): SheetPlan[] {
  const { fiscalYear } = year.settings;
  const settlement = planInput(
    settlementsSheet,
    [
      ...year.settlements,
      ...openSettlements.map((open) => ({
        year: open.year,
        carriedIn: open.carriedIn === 0 ? null : open.carriedIn,
      })),
    ],
    openSettlements.length === 0 ? {} : { titles: [openNotice(openSettlements.map((open) => open.year))] },
  );
  const filled = [
    ...planYear(year).filter(({ sheet }) => sheet !== settlement.sheet),
    settlement,
    planScores([], year.projects, year.districts, inputTemplate),
  ];
  return [
    ...planTemplate(fiscalYear).map((empty) => filled.find(({ sheet }) => sheet === empty.sheet) ?? empty),
    ...(survey.length > 0 ? [planLastSurvey(survey, fiscalYear - 1)] : []),
    ...outputSheets
      .filter((name) => existing.includes(name) && !(name === lastSurveySheet && survey.length > 0))
      .map(emptySheet),
  ];
}

function emptySheet(sheet: string): SheetPlan {
  return { sheet, blocks: [], styles: [], formats: [], merges: [], widths: [] };
}
