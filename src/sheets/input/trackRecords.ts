import type { TrackRecord } from '../../domain/programme/history';
import type { Grid } from '../model/grid';
import type { InputLayout } from '../writing/planInput';
import { planInput, orEmpty } from '../writing/planInput';
import { statedAmount } from '../reading/cells/amountCell';
import { count, year } from '../reading/cells/numberCell';
import { text } from '../reading/cells/textCell';
import { column } from '../reading/column';
import { inputSheet } from '../reading/inputSheet';
import type { ReadingContext } from '../reading/readingContext';
import { readTable } from '../reading/readTable';
import type { SheetPlan } from '../model/sheetPlan';

/** 추진실적: one row a year. Form, section 4. */
export const trackRecordsSheet = inputSheet({
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

/** The years in sheet order; null where the sheet has no header. */
export function readTrackRecords(grid: Grid, context: ReadingContext): TrackRecord[] | null {
  const table = readTable(grid, trackRecordsSheet, context);
  if (!table) return null;
  return table.rows.flatMap(({ values: { year: recorded, projects, stated, example }, at }) => {
    if (recorded === null || projects === null || stated === null) return [];
    const { stated: amount = '', ...columns } = at.columns;
    const origin = { ...at, columns: { ...columns, amount } };
    return [{ year: recorded, projects, ...stated, example: example ?? '', at: origin }];
  });
}

export function planTrackRecords(records: readonly TrackRecord[], layout?: InputLayout): SheetPlan {
  const rows = records.map(({ amount, precision, ...record }) => ({
    ...record,
    stated: { amount, precision },
    example: orEmpty(record.example),
  }));
  return planInput(trackRecordsSheet, rows, layout);
}
