import type { BudgetFigure, BudgetLine } from '../../domain/budget/budgetLine';
import { zeroWon } from '../../domain/money/won';
import { amount, budgetFigure, signedWon } from '../reading/cells/amountCell';
import { text } from '../reading/cells/textCell';
import { column } from '../reading/column';
import { inputSheet } from '../reading/inputSheet';
import { inputRows } from '../reading/inputRows';

/** 예산내역: one row a 과목, last year's figure (A) and this year's (B). Form, section 2. */
const budgetLinesSheet = inputSheet({
  name: '예산내역',
  synonyms: ['예산내역서'],
  about: '과목별 전년도예산액과 예산액을 한 행에 하나씩 적습니다.',
  columns: {
    item: column(text, ['과목'], {
      required: true,
      filled: true,
      about: '예산 과목입니다.',
      example: '자치구기타재원조정비',
      width: 26,
    }),
    previous: column(
      budgetFigure,
      ['전년도예산액', '전년도예산', '{Y-1}예산액', '{Y-1}년예산액', '{Y-1}년도예산액', '기정예산액'],
      { required: true, about: '전년도 예산액(A)입니다.', example: '7,400,000', width: 16 },
    ),
    current: column(budgetFigure, ['예산액', '예산', '{Y}예산액', '{Y}년예산액', '{Y}년도예산액'], {
      required: true,
      about: '올해 예산액(B)입니다.',
      example: '3,000,000',
      width: 16,
    }),
    code: column(text, ['통계목'], { about: '통계목 코드입니다.', example: '201-01' }),
    national: column(amount, ['국비'], { about: '예산액 가운데 국비입니다.' }),
    city: column(amount, ['시비'], { about: '예산액 가운데 시비입니다.', example: '3,000,000' }),
    district: column(amount, ['구비'], { about: '예산 외 구비입니다. 합계에 넣지 않습니다.' }),
    other: column(amount, ['기타'], { about: '예산 외 기타 재원입니다. 합계에 넣지 않습니다.' }),
    typedChange: column(signedWon, ['증감', '증감액'], {
      about: '적혀 있으면 예산액 - 전년도예산액과 견줍니다.',
    }),
  },
  rules: ['한 과목은 한 행에 적습니다.', '빈칸과 `-`는 0으로 봅니다.'],
});

const none: BudgetFigure = { amount: zeroWon, national: null };

export const budgetLineRows = inputRows(budgetLinesSheet, {
  read: ({ values, at, unreadable }): BudgetLine | null => {
    const { item, previous, current, code, ...sources } = values;
    if (item === null || unreadable.has('previous') || unreadable.has('current')) return null;
    return { item, previous: previous ?? none, current: current ?? none, code: code ?? '', ...sources, at };
  },
  write: (line) => line,
});
