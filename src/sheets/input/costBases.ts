import type { CostBasis } from '../../domain/budget/costBasis';
import type { Grid } from '../model/grid';
import type { InputLayout } from '../writing/planInput';
import { planInput } from '../writing/planInput';
import { amount } from '../reading/cells/amountCell';
import { computation } from '../reading/cells/computationCell';
import { text } from '../reading/cells/textCell';
import { column } from '../reading/column';
import { inputSheet } from '../reading/inputSheet';
import type { ReadingContext } from '../reading/readingContext';
import { readTable } from '../reading/readTable';
import type { SheetPlan } from '../model/sheetPlan';

/** 산출근거: what each budget line is made of. Form, section 2. */
export const costBasesSheet = inputSheet({
  name: '산출근거',
  synonyms: [],
  about: '과목별 산식을 한 행에 하나씩 적습니다. 한 과목에 여러 행을 둘 수 있습니다.',
  columns: {
    item: column(text, ['과목'], {
      required: true,
      filled: true,
      about: '예산내역의 과목입니다.',
      example: '자치구기타재원조정비',
      width: 26,
    }),
    basis: column(computation, ['산식'], {
      required: true,
      filled: true,
      about: '원 단위까지 적은 계산식입니다. 이름을 앞에 적어도 됩니다.',
      example: '50,000원*10명*3회',
      width: 40,
    }),
    typedAmount: column(amount, ['금액'], {
      about: '적혀 있으면 산식을 계산한 값과 견줍니다.',
      example: '1,500',
    }),
  },
  rules: ['과목별 합계를 예산액과 견줍니다(E08).'],
});

/** The bases in sheet order; null where the sheet has no header. */
export function readCostBases(grid: Grid, context: ReadingContext): CostBasis[] | null {
  const table = readTable(grid, costBasesSheet, context);
  if (!table) return null;
  return table.rows.flatMap(({ values: { item, basis: written, typedAmount }, at }) => {
    if (item === null || written === null) return [];
    const { basis: expression = '', ...columns } = at.columns;
    return [{ item, ...written, typedAmount, at: { ...at, columns: { ...columns, expression } } }];
  });
}

export function planCostBases(bases: readonly CostBasis[], layout?: InputLayout): SheetPlan {
  const rows = bases.map(({ item, expression, amount: computed, typedAmount }) => {
    return { item, basis: { expression, amount: computed }, typedAmount };
  });
  return planInput(costBasesSheet, rows, layout);
}
