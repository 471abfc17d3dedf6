import type { LastGrant, LastPerformance } from '../../domain/evaluation/lastYear';
import { amount } from '../reading/cells/amountCell';
import { column } from '../reading/column';
import { inputSheet } from '../reading/inputSheet';
import { inputRows } from '../reading/inputRows';
import { count } from '../reading/cells/numberCell';
import { correctedScore } from '../reading/cells/scoreCell';
import { text } from '../reading/cells/textCell';
import { districtColumn } from './placeColumns';

/** 전년도교부: what each district got last year. Rolling forward fills it in; it is read only to show the change. */
const lastGrantsSheet = inputSheet({
  name: '전년도교부',
  synonyms: [],
  about: '전년도 교부액입니다. 차년도 준비가 채우며, 교부내역에 증감을 보일 때만 씁니다.',
  columns: {
    district: districtColumn(),
    amount: column(amount, ['교부액'], {
      required: true,
      filled: true,
      about: '전년도에 교부한 금액입니다.',
      example: '155,867',
    }),
  },
});

export const lastGrantRows = inputRows(lastGrantsSheet, {
  read: ({ values: { district: name, amount: granted }, at }): LastGrant | null =>
    name === null || granted === null ? null : { district: name, amount: granted, at },
  write: (grant) => grant,
});

/** 전년도성과: what came of each project last year. Rolling forward fills it in; it is read only to show the change. */
const lastPerformancesSheet = inputSheet({
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

export const lastPerformanceRows = inputRows(lastPerformancesSheet, {
  read: ({ values: { project, mean, achieved }, at }): LastPerformance | null =>
    project === null || mean === null ? null : { project, mean, achieved, at },
  write: (result) => result,
});
