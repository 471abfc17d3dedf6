import type { ManualGrant } from '../../domain/allocation/manualGrant';
import { amount } from '../reading/cells/amountCell';
import { text } from '../reading/cells/textCell';
import { column } from '../reading/column';
import { inputSheet } from '../reading/inputSheet';
import { inputRows } from '../reading/inputRows';
import { districtColumn, projectColumn } from './placeColumns';

/** 수동배분: the amounts that a person decided, with the reason. */
const manualGrantsSheet = inputSheet({
  name: '수동배분',
  synonyms: [],
  about: '배분방식이 수동인 사업의 자치구별 금액과 사유를 적습니다.',
  columns: {
    district: districtColumn(),
    project: projectColumn(),
    amount: column(amount, ['금액'], {
      required: true,
      filled: true,
      about: '교부할 금액입니다.',
      example: '24,000',
    }),
    reason: column(text, ['사유'], {
      required: true,
      about: '금액을 정한 사유입니다. 비울 수 없습니다.',
      width: 30,
    }),
    document: column(text, ['문서번호'], { about: '결정 문서의 번호입니다.', width: 20 }),
  },
});

/** The typed amounts in sheet order. An empty reason is the allocation's to refuse. */
export const manualGrantRows = inputRows(manualGrantsSheet, {
  read: ({ values, at }): ManualGrant | null => {
    const { district: name, project: code, amount: typed, reason, document } = values;
    if (name === null || code === null || typed === null) return null;
    return {
      district: name,
      project: code,
      amount: typed,
      reason: reason ?? '',
      document: document ?? '',
      at,
    };
  },
  write: (grant) => grant,
});
