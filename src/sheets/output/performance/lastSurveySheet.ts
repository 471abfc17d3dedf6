import type { SurveyAnswer } from '../../../domain/evaluation/survey';
import { surveySummary } from '../../../domain/evaluation/survey';
import { areaAddress } from '../../model/address';
import { surveyColumns } from './surveyTable';
import type { SheetPlan } from '../../model/sheetPlan';
import { planTitledTable } from '../../writing/titledTable';

export const lastSurveySheet = '전년도설문';

/** 전년도설문: what the officers answered last year, to be read when the coming year's plan is made. Form, section 3. */
export function planLastSurvey(survey: readonly SurveyAnswer[], surveyed: number): SheetPlan {
  const { table, ...parts } = planTitledTable({
    title: `${surveyed}년 설문조사 결과`,
    unitLine: '(1점 ~ 5점)',
    columns: surveyColumns(),
    rows: surveySummary(survey),
    total: false,
  });
  const comments = survey.map(({ comment }) => comment).filter((comment) => comment !== '');
  const last = table.widths.length - 1;
  return {
    sheet: lastSurveySheet,
    ...parts,
    blocks: [
      ...parts.blocks,
      ...(comments.length > 0
        ? [{ at: `A${table.end + 2}`, rows: [['의견'], ...comments.map((comment) => [`○ ${comment}`])] }]
        : []),
    ],
    print: {
      orientation: 'portrait',
      area: areaAddress({ top: 0, left: 0, bottom: table.end + 1 + comments.length, right: last }),
      footerCenter: '&P / &N',
    },
  };
}
