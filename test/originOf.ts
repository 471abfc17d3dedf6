import type { Origin } from '../src/domain/issues/issue';

/** Where a row of the model stands, its fields from column A to the right: originOf('결산', 2, ['year', …]). */
export function originOf(sheet: string, row: number, fields: readonly string[]): Origin {
  const columns = Object.fromEntries(fields.map((field, i) => [field, String.fromCharCode(65 + i)]));
  return { sheet, row, columns };
}

/** The columns of the sample's sheets, in order from A, by field of the model; the header is in row 1. */
export const sampleColumns = {
  예산내역: ['item', 'previous', 'current', 'code', 'national', 'city', 'district', 'other', 'typedChange'],
  산출근거: ['item', 'expression', 'typedAmount'],
  대상사업: [
    'code',
    'name',
    'ownerDepartment',
    'budget',
    'target',
    'maxScore',
    'selectionGround',
    'decision',
    'policyKind',
    'targetFixedOn',
    'decisionDocument',
    'lastThreeYears',
  ],
  평가지표: ['projectCode', 'name', 'weight', 'kind'],
  점수제출: ['projectCode', 'department', 'submittedOn', 'document', 'confirmedBy'],
  수동배분: ['district', 'project', 'amount', 'reason', 'document'],
  변경이력: ['matter', 'projectCode', 'before', 'after', 'changedOn', 'reason', 'document'],
  추진일정: ['step', 'from', 'to', 'spending', 'detail'],
  추진경위: ['when', 'event'],
  추진실적: ['year', 'projects', 'amount', 'example'],
  결산: [
    'year',
    'finalBudget',
    'carriedIn',
    'adjustment',
    'typedAvailable',
    'spent',
    'carriedOut',
    'typedBalance',
    'carryKind',
  ],
  의견수렴: ['district', 'opinion', 'project', 'handling', 'review'],
  위원회: [
    'committee',
    'heldOn',
    'agenda',
    'decision',
    'agendaKind',
    'method',
    'members',
    'councillors',
    'recusal',
    'document',
  ],
  설문: ['question', 'group', 'score', 'responses', 'comment'],
  교부집행: ['district', 'projectCode', 'paidOn', 'amount', 'document'],
  전년도성과: ['project', 'mean', 'achieved'],
  전년도정산: ['district', 'project', 'amount', 'ground'],
  정정: ['district', 'projectCode', 'score', 'reason', 'approval', 'remedy'],
} as const satisfies Record<string, readonly string[]>;

/** The place of a row of a sample sheet. */
export function sampleOrigin(sheet: keyof typeof sampleColumns, row: number): Origin {
  return originOf(sheet, row, sampleColumns[sheet]);
}
