import type { ManualGrant } from '../../domain/allocation/manualGrant';
import type { Grid } from '../model/grid';
import type { InputLayout } from '../writing/planInput';
import { planInput, orEmpty } from '../writing/planInput';
import { amount } from '../reading/cells/amountCell';
import { district } from '../reading/cells/districtCell';
import { project } from '../reading/cells/projectCell';
import { text } from '../reading/cells/textCell';
import { column } from '../reading/column';
import { inputSheet } from '../reading/inputSheet';
import type { ReadingContext } from '../reading/readingContext';
import { readTable } from '../reading/readTable';
import type { SheetPlan } from '../model/sheetPlan';

/** 수동배분: the amounts that a person decided, with the reason. */
export const manualGrantsSheet = inputSheet({
  name: '수동배분',
  synonyms: [],
  about: '배분방식이 수동인 사업의 자치구별 금액과 사유를 적습니다.',
  columns: {
    district: column(district, ['자치구'], {
      required: true,
      filled: true,
      about: '자치구 이름입니다.',
      example: '종로구',
      width: 12,
    }),
    project: column(project, ['사업', '사업코드'], {
      required: true,
      filled: true,
      about: '사업코드나 사업명입니다.',
      example: 'P1',
    }),
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

/** The typed amounts in sheet order; null where the sheet has no header. An empty reason is the allocation's to refuse. */
export function readManualGrants(grid: Grid, context: ReadingContext): ManualGrant[] | null {
  const table = readTable(grid, manualGrantsSheet, context);
  if (!table) return null;
  return table.rows.flatMap(({ values, at }) => {
    const { district: name, project: code, amount: typed, reason, document } = values;
    if (name === null || code === null || typed === null) return [];
    return [
      { district: name, project: code, amount: typed, reason: reason ?? '', document: document ?? '', at },
    ];
  });
}

export function planManualGrants(grants: readonly ManualGrant[], layout?: InputLayout): SheetPlan {
  const rows = grants.map((grant) => ({
    ...grant,
    reason: orEmpty(grant.reason),
    document: orEmpty(grant.document),
  }));
  return planInput(manualGrantsSheet, rows, layout);
}
