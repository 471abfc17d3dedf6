import type { ScheduleItem } from '../../domain/programme/schedule';
import { zeroWon } from '../../domain/money/won';
import { amount } from '../reading/cells/amountCell';
import { date } from '../reading/cells/dateCell';
import { text } from '../reading/cells/textCell';
import { column } from '../reading/column';
import { inputSheet } from '../reading/inputSheet';
import { inputRows } from '../reading/inputRows';

/** 추진일정: the steps of the year and what is spent in each. Form, section 3. */
const scheduleSheet = inputSheet({
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

export const scheduleRows = inputRows(scheduleSheet, {
  read: ({ values: { step, from, to, spending, detail }, at, unreadable }): ScheduleItem | null => {
    if (step === null || from === null || to === null || unreadable.has('spending')) return null;
    return { step, from, to, spending: spending ?? zeroWon, detail: detail ?? '', at };
  },
  write: (item) => item,
});
