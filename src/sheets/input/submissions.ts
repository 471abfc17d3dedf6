import type { ScoreSubmission } from '../../domain/scores/submission';
import { date } from '../reading/cells/dateCell';
import { text } from '../reading/cells/textCell';
import { column } from '../reading/column';
import { inputSheet } from '../reading/inputSheet';
import { inputRows } from '../reading/inputRows';
import { projectColumn } from './placeColumns';

/** 점수제출: which department has handed in the scores of which project, and when. */
const submissionsSheet = inputSheet({
  name: '점수제출',
  synonyms: [],
  about: '주관부서가 점수를 제출한 내역을 한 행에 하나씩 적습니다.',
  columns: {
    projectCode: projectColumn(),
    department: column(text, ['주관부서'], {
      required: true,
      filled: true,
      about: '제출한 부서입니다.',
      example: '일자리정책과',
      width: 18,
    }),
    submittedOn: column(date, ['제출일'], {
      required: true,
      filled: true,
      about: '제출한 날입니다.',
      example: '2020. 10. 30.',
    }),
    document: column(text, ['문서번호'], { about: '제출 문서의 번호입니다.', width: 20 }),
    confirmedBy: column(text, ['확인자'], { about: '확인한 사람을 적을 때만 씁니다.' }),
  },
});

export const submissionRows = inputRows(submissionsSheet, {
  read: ({ values, at }): ScoreSubmission | null => {
    const { projectCode, department, submittedOn, document, confirmedBy } = values;
    if (projectCode === null || department === null || submittedOn === null) return null;
    return {
      projectCode,
      department,
      submittedOn,
      document: document ?? '',
      confirmedBy: confirmedBy ?? '',
      at,
    };
  },
  write: (submission) => submission,
});
