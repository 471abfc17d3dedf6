import { issue } from '../../domain/issues/issue';
import type { CarryKind, Settlement } from '../../domain/settlement/settlement';
import { zeroWon } from '../../domain/money/won';
import { amount, signedWon } from '../reading/cells/amountCell';
import { choice } from '../reading/cells/choiceCell';
import { year } from '../reading/cells/numberCell';
import { column, printedHeader } from '../reading/column';
import type { DataRow } from '../reading/readRow';
import { cellOfField, isBlank } from '../reading/readRow';
import { inputSheet } from '../reading/inputSheet';
import type { ReadingContext } from '../reading/readingContext';
import { inputRows } from '../reading/inputRows';

const carryKind = choice<CarryKind>({
  specified: ['명시이월', '명시'],
  accident: ['사고이월', '사고'],
  continuing: ['계속비이월', '계속비'],
});

/** 결산: one row a year. Form, section 5. */
export const settlementsSheet = inputSheet({
  name: '결산',
  synonyms: ['결산내역'],
  about: '연도별 결산을 한 행에 하나씩 적습니다. 사업설명서에는 4년 전부터 2년 전까지 인쇄합니다.',
  columns: {
    year: column(year, ['연도'], {
      required: true,
      filled: true,
      about: '결산 연도입니다.',
      example: '2018',
      width: 8,
    }),
    finalBudget: column(amount, ['최종예산'], {
      required: true,
      about: '추경까지 마친 최종예산입니다.',
      example: '8,002,200',
    }),
    carriedIn: column(amount, ['전년이월'], {
      required: true,
      about: '전년도에서 이월된 금액입니다.',
      example: '0',
    }),
    adjustment: column(signedWon, ['예산변경'], {
      required: true,
      about: '예비비·이용·전용·이체에 따른 증감입니다. 추경은 넣지 않습니다.',
      example: '0',
    }),
    typedAvailable: column(amount, ['예산현액'], { about: '적혀 있으면 계산한 값과 견줍니다.' }),
    spent: column(amount, ['집행액'], { required: true, about: '집행한 금액입니다.', example: '8,002,111' }),
    carriedOut: column(amount, ['차년이월'], {
      required: true,
      about: '다음 해로 이월한 금액입니다.',
      example: '0',
    }),
    typedBalance: column(signedWon, ['집행잔액'], { about: '적혀 있으면 계산한 값과 견줍니다.' }),
    carryKind: column(carryKind, ['이월구분'], {
      about: '차년이월이 있으면 그 종류입니다.',
      example: '사고이월',
    }),
  },
  rules: ['전년이월 말고 금액이 없는 연도의 행은 아직 결산하지 않은 해로 보고 읽지 않습니다.'],
});

type Row = DataRow<typeof settlementsSheet.columns>;

const figures = ['finalBudget', 'carriedIn', 'adjustment', 'spent', 'carriedOut'] as const;

/**
 * The years in sheet order. A year without any figure but 전년이월, which rolling forward fills in, is not settled yet
 * and left out.
 */
export const settlementRows = inputRows(settlementsSheet, {
  read: (row, context): Settlement | null => {
    const { year: settled, carryKind: kind, typedAvailable, typedBalance, ...amounts } = row.values;
    if (settled === null || figures.some((field) => row.unreadable.has(field))) return null;
    if (figures.every((field) => field === 'carriedIn' || isBlank(row, field))) return null;
    reportBlanks(row, context);
    return {
      year: settled,
      finalBudget: amounts.finalBudget ?? zeroWon,
      carriedIn: amounts.carriedIn ?? zeroWon,
      adjustment: amounts.adjustment ?? zeroWon,
      spent: amounts.spent ?? zeroWon,
      carriedOut: amounts.carriedOut ?? zeroWon,
      carryKind: kind,
      typedAvailable,
      typedBalance,
      at: row.at,
    };
  },
  write: (settlement) => settlement,
});

/** An empty 최종예산 or 집행액 beside other figures is nothing by the grammar, but more likely forgotten. */
function reportBlanks(row: Row, { report }: ReadingContext): void {
  for (const field of ['finalBudget', 'spent'] as const) {
    if (!isBlank(row, field)) continue;
    const header = printedHeader(settlementsSheet.columns[field]);
    report(issue('amountEmpty', cellOfField(row, field), { header }));
  }
}
