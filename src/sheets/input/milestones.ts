import type { Milestone } from '../../domain/programme/history';
import type { Grid } from '../model/grid';
import type { InputLayout } from '../writing/planInput';
import { planInput } from '../writing/planInput';
import { period } from '../reading/cells/dateCell';
import { text } from '../reading/cells/textCell';
import { column } from '../reading/column';
import { inputSheet } from '../reading/inputSheet';
import type { ReadingContext } from '../reading/readingContext';
import { readTable } from '../reading/readTable';
import type { SheetPlan } from '../model/sheetPlan';

/** 추진경위: the programme's history. Form, section 3. */
export const milestonesSheet = inputSheet({
  name: '추진경위',
  synonyms: [],
  about: '사업의 추진 경위를 한 행에 하나씩 적습니다.',
  columns: {
    when: column(period, ['일자'], {
      required: true,
      filled: true,
      about: '날짜나 기간입니다.',
      example: '2009.5.28.',
      width: 22,
    }),
    event: column(text, ['내용'], {
      required: true,
      filled: true,
      about: '있었던 일입니다.',
      example: '조례 제정',
      width: 50,
    }),
  },
});

/** The events in sheet order; null where the sheet has no header. */
export function readMilestones(grid: Grid, context: ReadingContext): Milestone[] | null {
  const table = readTable(grid, milestonesSheet, context);
  if (!table) return null;
  return table.rows.flatMap(({ values: { when, event }, at }) => {
    return when === null || event === null ? [] : [{ when, event, at }];
  });
}

export function planMilestones(milestones: readonly Milestone[], layout?: InputLayout): SheetPlan {
  return planInput(milestonesSheet, milestones, layout);
}
