import { amountInUnit } from '../domain/money/moneyUnit';
import { evaluateComputation } from '../notation/computation';
import type { ComputationFault } from '../notation/computationParser';
import type { FunctionErrorKind } from '../text/ko/functionErrors';
import { exactNumber, unitArgument } from './arguments';
import { quotedArgument } from './cell';
import { invalid } from './functionError';
import { overCells } from './overCells';

/** The sentence for each fault; an empty cell is no fault of a formula. */
const errors: Readonly<Record<Exclude<ComputationFault, 'empty'>, FunctionErrorKind>> = {
  tooLong: 'computationTooLong',
  syntax: 'computationSyntax',
  bracket: 'computationBracket',
  noMoney: 'computationNoMoney',
  money: 'computationMoney',
  zeroDivision: 'computationZeroDivision',
  fraction: 'fraction',
  tooLarge: 'tooLarge',
  disagrees: 'computationDisagrees',
};

/**
 * 산출근거의 산식을 정확히 계산합니다. 앞에 붙은 이름과 단위(명, 회, 식 등)는 건너뛰고, 등호 뒤의 금액은 맞는지 확인합니다.
 * @customfunction BASIS
 * @param basis 산식이 적힌 셀이나 범위. 빈칸은 빈 글자가 됩니다.
 * @param [unit] 결과의 단위(원, 천원, 만원, 백만원, 억원). 생략하면 원.
 * @returns 산식의 금액(지정한 단위)
 * @example =GYOBU.BASIS("50,000원*10명*3회") → 1500000
 * @example =GYOBU.BASIS("○ 자치구 공동협력 사업비 3,000,000,000원","천원") → 3000000
 * @example =GYOBU.BASIS("100,000원×2식÷2") → 100000
 * @example =GYOBU.BASIS("50,000원*10명*3회 = 1,500천원","천원") → 1500
 * @example =GYOBU.BASIS("50,000*10*3") → #VALUE!
 */
export function amountOfCostBasis(basis: unknown[][], unit?: string): unknown[][] {
  const of = unitArgument(unit, 'unit');
  return overCells([basis], ([cell = null]) => {
    const reading = evaluateComputation(String(cell ?? ''));
    if (reading.kind === 'amount') return exactNumber(amountInUnit(reading.won, of));
    if (reading.reason === 'empty') return '';
    const params = { argument: 'basis', value: quotedArgument(cell), place: reading.position + 1 } as const;
    throw invalid(errors[reading.reason], params);
  });
}
