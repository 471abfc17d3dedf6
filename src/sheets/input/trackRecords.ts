import type { TrackRecord } from '../../domain/programme/history';
import { statedAmount } from '../reading/cells/amountCell';
import { count, year } from '../reading/cells/numberCell';
import { text } from '../reading/cells/textCell';
import { column } from '../reading/column';
import { inputSheet } from '../reading/inputSheet';
import { inputRows } from '../reading/inputRows';

/** 추진실적: one row a year. Form, section 4. */
const trackRecordsSheet = inputSheet({
  name: '추진실적',
  synonyms: [],
  about: '연도별 사업 수와 금액을 한 행에 하나씩 적습니다.',
  columns: {
    year: column(year, ['연도'], {
      required: true,
      filled: true,
      about: '실적 연도입니다.',
      example: '2019',
      width: 8,
    }),
    projects: column(count, ['사업수'], {
      required: true,
      filled: true,
      about: '사업 수입니다.',
      example: '12',
      width: 8,
    }),
    stated: column(statedAmount, ['금액'], {
      required: true,
      filled: true,
      about: '금액입니다. 적은 자릿수까지만 견줍니다.',
      example: '74억원',
    }),
    example: column(text, ['대표사업'], {
      about: '대표 사업입니다.',
      example: '서울 희망 일자리 만들기',
      width: 40,
    }),
  },
});

export const trackRecordRows = inputRows(trackRecordsSheet, {
  read: ({ values: { year: recorded, projects, stated, example }, at }): TrackRecord | null => {
    if (recorded === null || projects === null || stated === null) return null;
    const { stated: amount = '', ...columns } = at.columns;
    const origin = { ...at, columns: { ...columns, amount } };
    return { year: recorded, projects, ...stated, example: example ?? '', at: origin };
  },
  write: ({ amount, precision, ...record }) => ({ ...record, stated: { amount, precision } }),
});
