import type { PriorSettlement } from '../../domain/settlement/priorSettlement';
import { signedWon } from '../reading/cells/amountCell';
import { text } from '../reading/cells/textCell';
import { column } from '../reading/column';
import { inputSheet } from '../reading/inputSheet';
import { inputRows } from '../reading/inputRows';
import { districtColumn } from './placeColumns';

/** 전년도정산: what was left to settle of last year (차년도 반영). Rolling forward fills it in; it is paid beside the grants. */
const priorSettlementsSheet = inputSheet({
  name: '전년도정산',
  synonyms: [],
  about:
    "전년도 정정 가운데 처리방법이 '차년도 반영'인 금액입니다. 차년도 준비가 채우며, 올해 교부액에는 넣지 않고 지급할 금액에 더하거나 뺍니다.",
  columns: {
    district: districtColumn('중랑구'),
    project: column(text, ['사업'], {
      about: '전년도의 사업명입니다. 한 사업의 것이 아니면 비웁니다.',
      example: '희망 일자리',
      width: 30,
    }),
    amount: column(signedWon, ['금액'], {
      required: true,
      filled: true,
      about: '더 줄 금액은 그대로, 덜 줄 금액은 음수로 적습니다.',
      example: '-46,153',
    }),
    ground: column(text, ['근거'], {
      about: '연도, 배분 회차, 정정 사유와 승인문서번호입니다.',
      example: '2020년 배분 제2호, 증빙 오류, 자치행정과-0201',
      width: 50,
    }),
  },
});

export const priorSettlementRows = inputRows(priorSettlementsSheet, {
  read: ({ values: { district: name, project, amount, ground }, at }): PriorSettlement | null =>
    name === null || amount === null
      ? null
      : { district: name, project: project ?? '', amount, ground: ground ?? '', at },
  write: (settlement) => settlement,
});
