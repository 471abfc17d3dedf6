import type { ScheduleItem } from '../../domain/programme/schedule';
import { zeroWon } from '../../domain/money/won';
import type { Grid } from '../model/grid';
import type { InputLayout } from '../writing/planInput';
import { planInput, orEmpty } from '../writing/planInput';
import { amount } from '../reading/cells/amountCell';
import { date } from '../reading/cells/dateCell';
import { text } from '../reading/cells/textCell';
import { column } from '../reading/column';
import { inputSheet } from '../reading/inputSheet';
import type { ReadingContext } from '../reading/readingContext';
import { readTable } from '../reading/readTable';
import type { SheetPlan } from '../model/sheetPlan';

/** 추진일정: the steps of the year and what is spent in each. Form, section 3. */
export const scheduleSheet = inputSheet({
  name: '추진일정',
  synonyms: [],
  about: '추진 절차와 기간, 집행금액을 한 행에 하나씩 적습니다.',
  columns: {
    step: column(text, ['절차'], {
      required: true,
      filled: true,
      about: '추진 절차입니다.',
      example: '공동협력사업비 교부',
      width: 30,
    }),
    from: column(date, ['시작'], {
      required: true,
      filled: true,
      about: '시작하는 달이나 날입니다.',
      example: '2020.11',
    }),
    to: column(date, ['종료'], {
      required: true,
      filled: true,
      about: '끝나는 달이나 날입니다.',
      example: '2020.12',
    }),
    spending: column(amount, ['집행금액'], {
      required: true,
      about: '집행할 금액입니다. 비우면 0입니다.',
      example: '3,000,000',
    }),
    detail: column(text, ['세부내용'], { about: '세부 내용입니다.', width: 40 }),
  },
  rules: ['집행금액의 합은 예산액과 같아야 합니다(E27).'],
});

/** The steps in sheet order; null where the sheet has no header. */
export function readSchedule(grid: Grid, context: ReadingContext): ScheduleItem[] | null {
  const table = readTable(grid, scheduleSheet, context);
  if (!table) return null;
  return table.rows.flatMap(({ values: { step, from, to, spending, detail }, at, unreadable }) => {
    if (step === null || from === null || to === null || unreadable.has('spending')) return [];
    return [{ step, from, to, spending: spending ?? zeroWon, detail: detail ?? '', at }];
  });
}

export function planSchedule(schedule: readonly ScheduleItem[], layout?: InputLayout): SheetPlan {
  const rows = schedule.map((item) => ({ ...item, detail: orEmpty(item.detail) }));
  return planInput(scheduleSheet, rows, layout);
}
