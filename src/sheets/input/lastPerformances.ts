import type { LastPerformance } from '../../domain/lastPerformance';
import type { Grid } from '../grid';
import type { InputLayout } from '../planning/planInput';
import { planInput } from '../planning/planInput';
import { count } from '../reading/cells/numberCell';
import { correctedScore } from '../reading/cells/scoreCell';
import { text } from '../reading/cells/textCell';
import { column } from '../reading/column';
import { inputSheet } from '../reading/inputSheet';
import type { ReadingContext } from '../reading/readingContext';
import { readTable } from '../reading/readTable';
import type { SheetPlan } from '../sheetPlan';

/** 전년도성과: what came of each project last year. Rolling forward fills it in; it is read only to show the change. */
export const lastPerformancesSheet = inputSheet({
  name: '전년도성과',
  synonyms: [],
  about: '전년도의 사업별 평균점수입니다. 차년도 준비가 채우며, 성과평가에 전년대비를 보일 때만 씁니다.',
  columns: {
    project: column(text, ['사업명'], {
      required: true,
      filled: true,
      about: '전년도의 사업명입니다. 올해 사업명이 같은 사업과 견줍니다.',
      example: '희망 일자리',
      width: 30,
    }),
    mean: column(correctedScore, ['평균점수'], {
      required: true,
      filled: true,
      about: '자치구 점수의 평균입니다.',
      example: '79.56',
    }),
    achieved: column(count, ['달성자치구'], {
      about: '목표점수를 달성한 자치구의 수입니다.',
      example: '13',
      width: 12,
    }),
  },
});

/** Last year's results in sheet order; null where the sheet has no header. */
export function readLastPerformances(grid: Grid, context: ReadingContext): LastPerformance[] | null {
  const table = readTable(grid, lastPerformancesSheet, context);
  if (!table) return null;
  return table.rows.flatMap(({ values: { project, mean, achieved }, at }) =>
    project === null || mean === null ? [] : [{ project, mean, achieved, at }],
  );
}

export function planLastPerformances(rows: readonly LastPerformance[], layout?: InputLayout): SheetPlan {
  return planInput(lastPerformancesSheet, rows, layout);
}
