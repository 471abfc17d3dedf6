import type { LastGrant } from '../../domain/lastGrant';
import type { Grid } from '../grid';
import type { InputLayout } from '../planning/planInput';
import { planInput } from '../planning/planInput';
import { amount } from '../reading/cells/amountCell';
import { district } from '../reading/cells/districtCell';
import { column } from '../reading/column';
import { inputSheet } from '../reading/inputSheet';
import type { ReadingContext } from '../reading/readingContext';
import { readTable } from '../reading/readTable';
import type { SheetPlan } from '../sheetPlan';

/** 전년도교부: what each district got last year. Rolling forward fills it in; it is read only to show the change. */
export const lastGrantsSheet = inputSheet({
  name: '전년도교부',
  synonyms: [],
  about: '전년도 교부액입니다. 차년도 준비가 채우며, 교부내역에 증감을 보일 때만 씁니다.',
  columns: {
    district: column(district, ['자치구'], {
      required: true,
      filled: true,
      about: '자치구 이름입니다.',
      example: '종로구',
      width: 12,
    }),
    amount: column(amount, ['교부액'], {
      required: true,
      filled: true,
      about: '전년도에 교부한 금액입니다.',
      example: '155,867',
    }),
  },
});

/** Last year's amounts in sheet order; null where the sheet has no header. */
export function readLastGrants(grid: Grid, context: ReadingContext): LastGrant[] | null {
  const table = readTable(grid, lastGrantsSheet, context);
  if (!table) return null;
  return table.rows.flatMap(({ values, at }) => {
    const { district: name, amount: granted } = values;
    return name === null || granted === null ? [] : [{ district: name, amount: granted, at }];
  });
}

export function planLastGrants(grants: readonly LastGrant[], layout?: InputLayout): SheetPlan {
  return planInput(lastGrantsSheet, grants, layout);
}
