import type { CostBasis } from '../../domain/budget/costBasis';
import { amount } from '../reading/cells/amountCell';
import { computation } from '../reading/cells/computationCell';
import { text } from '../reading/cells/textCell';
import { column } from '../reading/column';
import { inputSheet } from '../reading/inputSheet';
import { inputRows } from '../reading/inputRows';

/** 산출근거: what each budget line is made of. Form, section 2. */
const costBasesSheet = inputSheet({
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

export const costBasisRows = inputRows(costBasesSheet, {
  read: ({ values: { item, basis: written, typedAmount }, at }): CostBasis | null => {
    if (item === null || written === null) return null;
    const { basis: expression = '', ...columns } = at.columns;
    return { item, ...written, typedAmount, at: { ...at, columns: { ...columns, expression } } };
  },
  write: ({ item, expression, amount: computed, typedAmount }) => {
    return { item, basis: { expression, amount: computed }, typedAmount };
  },
});
