import { addDecimal, subtractDecimal } from '../domain/money/decimal';
import { executionRate } from '../domain/payment/payment';
import { exactNumber, roundingArgument, termArgument } from './arguments';
import { asAmounts } from './changeFunctions';
import { overCells } from './overCells';

/**
 * 예산현액(최종예산 + 전년이월 + 예산변경)을 구합니다. 세 값의 단위는 같아야 하며, 빈칸과 '-'는 0입니다.
 * @customfunction AVAILABLE
 * @param finalBudget 최종예산(추경 포함) 셀이나 범위
 * @param [carriedIn] 전년도에서 이월된 금액. 생략하면 0.
 * @param [adjustment] 예비비·이용·전용·이체 증감. △와 괄호는 음수입니다. 생략하면 0.
 * @returns 예산현액
 * @example =GYOBU.AVAILABLE(8002200,0,0) → 8002200
 * @example =GYOBU.AVAILABLE("(x-) 8,000,000",,"△1,000") → 7999000
 */
export function availableBudget(
  finalBudget: unknown[][],
  carriedIn?: unknown[][],
  adjustment?: unknown[][],
): unknown[][] {
  return overCells(
    [finalBudget, carriedIn, adjustment],
    ([budget = null, carried = null, adjusted = null]) => {
      const terms = addDecimal(termArgument(budget, 'finalBudget'), termArgument(carried, 'carriedIn'));
      return exactNumber(addDecimal(terms, termArgument(adjusted, 'adjustment', true)));
    },
  );
}

/**
 * 집행잔액(예산현액 - 집행액 - 차년이월)을 구합니다. 세 값의 단위는 같아야 하며, 빈칸과 '-'는 0입니다.
 * @customfunction BALANCE
 * @param available 예산현액 셀이나 범위
 * @param spent 집행액 셀이나 범위
 * @param [carriedOut] 다음 연도로 이월하는 금액. 생략하면 0.
 * @returns 집행잔액. 음수이면 현액보다 많이 집행한 것입니다.
 * @example =GYOBU.BALANCE(8002200,8002111,0) → 89
 * @example =GYOBU.BALANCE({8000000;8000000;8002200},{8000000;8000000;8002111}) → {0;0;89}
 */
export function remainingBalance(
  available: unknown[][],
  spent: unknown[][],
  carriedOut?: unknown[][],
): unknown[][] {
  return overCells([available, spent, carriedOut], ([budget = null, paid = null, carried = null]) => {
    const left = subtractDecimal(termArgument(budget, 'available'), termArgument(paid, 'spent'));
    return exactNumber(subtractDecimal(left, termArgument(carried, 'carriedOut')));
  });
}

/**
 * 집행률(집행액*100/예산현액)을 퍼센트로 구합니다. 예산현액이 0이면 '-'입니다.
 * @customfunction EXECUTIONRATE
 * @param spent 집행액 셀이나 범위
 * @param available 예산현액 셀이나 범위
 * @param [rounding] 반올림 또는 절사(버림). 생략하면 반올림.
 * @param [digits] 소수 자릿수(0~9). 생략하면 1.
 * @returns 집행률(%), 또는 '-'
 * @example =GYOBU.EXECUTIONRATE(2760000,3000000) → 92
 * @example =GYOBU.EXECUTIONRATE(8002111,8002200,"절사",3) → 99.998
 * @example =GYOBU.EXECUTIONRATE(0,0) → "-"
 */
export function rateOfExecution(
  spent: unknown[][],
  available: unknown[][],
  rounding?: string,
  digits?: number,
): unknown[][] {
  const how = roundingArgument(rounding, digits, 1);
  return overCells([spent, available], ([paid = null, budget = null]) => {
    const [part, whole] = asAmounts(
      termArgument(paid, 'spent'),
      termArgument(budget, 'available'),
      'available',
    );
    const rate = executionRate(part, whole, how);
    return rate === null ? '-' : exactNumber(rate);
  });
}
