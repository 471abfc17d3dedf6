import type { Payment } from '../../domain/payment/payment';
import { amount } from '../reading/cells/amountCell';
import { date } from '../reading/cells/dateCell';
import { project } from '../reading/cells/projectCell';
import { text } from '../reading/cells/textCell';
import { column } from '../reading/column';
import { inputSheet } from '../reading/inputSheet';
import { inputRows } from '../reading/inputRows';
import { districtColumn } from './placeColumns';

/** 교부집행: what was paid to the districts. */
const paymentsSheet = inputSheet({
  name: '교부집행',
  synonyms: [],
  about: '자치구에 교부한 내역을 한 행에 하나씩 적습니다.',
  columns: {
    district: districtColumn(),
    projectCode: column(project, ['사업', '사업코드'], {
      required: true,
      about: '사업코드나 사업명입니다. 총액으로 교부했으면 비웁니다.',
      example: 'P1',
    }),
    paidOn: column(date, ['교부일'], {
      required: true,
      filled: true,
      about: '교부한 날입니다.',
      example: '2020. 12. 10.',
    }),
    amount: column(amount, ['금액'], {
      required: true,
      filled: true,
      about: '교부한 금액입니다.',
      example: '24,000',
    }),
    document: column(text, ['문서번호'], { about: '교부 문서의 번호입니다.', width: 20 }),
  },
});

export const paymentRows = inputRows(paymentsSheet, {
  read: ({ values, at, unreadable }): Payment | null => {
    const { district: name, projectCode, paidOn, amount: paid, document } = values;
    if (name === null || paidOn === null || paid === null || unreadable.has('projectCode')) return null;
    return {
      district: name,
      projectCode: projectCode ?? '',
      paidOn,
      amount: paid,
      document: document ?? '',
      at,
    };
  },
  write: (payment) => payment,
});
