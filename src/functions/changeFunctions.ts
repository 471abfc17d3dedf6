import { changeRate } from '../domain/money/changeRate';
import type { Decimal } from '../domain/money/decimal';
import { subtractDecimal, toCommonScale } from '../domain/money/decimal';
import type { Won } from '../domain/money/won';
import { wonOrNull } from '../domain/money/won';
import type { FunctionArgument } from '../text/ko/functionArguments';
import { exactNumber, roundingArgument, termArgument } from './arguments';
import { invalid } from './functionError';
import { overCells } from './overCells';

/**
 * 증감(당해 - 전년)을 구합니다. 두 값의 단위는 같아야 하며, 빈칸과 '-'는 0입니다.
 * @customfunction CHANGE
 * @param previous 전년도 금액(A) 셀이나 범위
 * @param current 당해연도 금액(B) 셀이나 범위
 * @returns B - A
 * @example =GYOBU.CHANGE(7403100,3000000) → -4403100
 * @example =GYOBU.CHANGE("(x-) 3,100","(x-) 0") → -3100
 * @example =GYOBU.CHANGE(0.1,0.3) → 0.2
 */
export function change(previous: unknown[][], current: unknown[][]): unknown[][] {
  return overCells([previous, current], ([before = null, now = null]) => {
    return exactNumber(subtractDecimal(termArgument(now, 'current'), termArgument(before, 'previous')));
  });
}

/**
 * 증감률 (B-A)*100/A를 퍼센트로 구합니다. 전년도가 0이면 '순증', 둘 다 0이면 '-'입니다.
 * @customfunction CHANGERATE
 * @param previous 전년도 금액(A) 셀이나 범위
 * @param current 당해연도 금액(B) 셀이나 범위
 * @param [rounding] 반올림 또는 절사(버림). 생략하면 반올림.
 * @param [digits] 소수 자릿수(0~9). 생략하면 0.
 * @returns 증감률(%), 또는 '순증', '-'
 * @example =GYOBU.CHANGERATE(7403100,3000000) → -59
 * @example =GYOBU.CHANGERATE(7403100,3000000,"절사",2) → -59.47
 * @example =GYOBU.CHANGERATE({7403100;3100;7400000},{3000000;0;3000000}) → {-59;-100;-59}
 * @example =GYOBU.CHANGERATE(0,5000) → "순증"
 * @example =GYOBU.CHANGERATE(0,0) → "-"
 */
export function rateOfChange(
  previous: unknown[][],
  current: unknown[][],
  rounding?: string,
  digits?: number,
): unknown[][] {
  const how = roundingArgument(rounding, digits);
  return overCells([previous, current], ([before = null, now = null]) => {
    const [a, b] = asAmounts(termArgument(before, 'previous'), termArgument(now, 'current'), 'current');
    const rate = changeRate(a, b, how);
    if (rate.kind === 'rate') return exactNumber(rate.value);
    return rate.kind === 'new' ? '순증' : '-';
  });
}

/** Two figures of one unit as whole amounts on one scale: a rate is the same in every unit. */
export function asAmounts(a: Decimal, b: Decimal, argument: FunctionArgument): [Won, Won] {
  const [x, y] = toCommonScale([a, b]).map(wonOrNull);
  if (x === undefined || y === undefined || x === null || y === null) {
    throw invalid('tooLarge', { argument, value: '' });
  }
  return [x, y];
}
