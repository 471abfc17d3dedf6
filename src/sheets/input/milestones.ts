import type { Milestone } from '../../domain/programme/history';
import { period } from '../reading/cells/dateCell';
import { text } from '../reading/cells/textCell';
import { column } from '../reading/column';
import { inputSheet } from '../reading/inputSheet';
import { inputRows } from '../reading/inputRows';

/** 추진경위: the programme's history. Form, section 3. */
const milestonesSheet = inputSheet({
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

export const milestoneRows = inputRows(milestonesSheet, {
  read: ({ values: { when, event }, at }): Milestone | null =>
    when === null || event === null ? null : { when, event, at },
  write: (milestone) => milestone,
});
