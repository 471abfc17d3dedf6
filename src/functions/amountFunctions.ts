import { amountInUnit, wonPerUnit } from '../domain/money/moneyUnit';
import { decimal } from '../domain/money/decimal';
import { roundedQuotient } from '../domain/money/fraction';
import { deltaText, percentText } from '../notation/rateText';
import { formalAmount } from '../notation/hangulAmount';
import { unitNames } from '../notation/unitName';
import {
  amountArgument,
  digitsArgument,
  exactNumber,
  figureArgument,
  roundingArgument,
  unitArgument,
} from './arguments';
import { quotedArgument } from './cell';
import { invalid } from './functionError';
import { overCells } from './overCells';

/**
 * 글자로 적힌 금액을 숫자로 바꿉니다. △·▲·전각 숫자·억/만 표기·국비 표시 (x-)를 읽습니다. 빈칸과 '-'는 0입니다.
 * @customfunction WON
 * @param value 금액이 적힌 셀이나 범위. 단위가 적혀 있으면 그 단위로, 없으면 '단위'로 읽습니다.
 * @param [unit] 결과의 단위(원, 천원, 만원, 백만원, 억원). 생략하면 원.
 * @returns 금액(지정한 단위)
 * @example =GYOBU.WON("△4,403,100") → -4403100
 * @example =GYOBU.WON("3억 3,402만원","천원") → 334020
 * @example =GYOBU.WON("(x-) 0") → 0
 * @example =GYOBU.WON("１，２３４천원") → 1234000
 * @example =GYOBU.WON({"74억원";"-";"1,23"},"천원") → {7400000;0;#VALUE!}
 */
export function amountFromText(value: unknown[][], unit?: string): unknown[][] {
  const of = unitArgument(unit, 'unit');
  return overCells([value], ([cell = null]) => {
    const amount = amountArgument(cell, 'value', of);
    return amount === null ? 0 : exactNumber(amountInUnit(amount, of));
  });
}

/**
 * 금액의 단위를 정확히 바꿉니다. 나누어떨어지지 않으면 오류이며, 끝자리 처리를 적으면 그에 따라 정수로 맞춥니다.
 * @customfunction UNIT
 * @param value 금액 셀이나 범위
 * @param from 원래 단위(원, 천원, 만원, 백만원, 억원)
 * @param to 바꿀 단위(원, 천원, 만원, 백만원, 억원)
 * @param [rounding] 나누어떨어지지 않을 때의 처리: 반올림 또는 절사(버림). 생략하면 오류.
 * @returns 바꾼 단위의 금액(정수)
 * @example =GYOBU.UNIT(3000000000,"원","천원") → 3000000
 * @example =GYOBU.UNIT(89500,"원","천원") → #VALUE!
 * @example =GYOBU.UNIT(89500,"원","천원","절사") → 89
 * @example =GYOBU.UNIT(89500,"원","천원","반올림") → 90
 * @example =GYOBU.UNIT(30,"억원","천원") → 3000000
 */
export function changeUnit(value: unknown[][], from: string, to: string, rounding?: string): unknown[][] {
  const [source, target] = [unitArgument(from, 'from'), unitArgument(to, 'to')];
  const mode = rounding ? roundingArgument(rounding, 0) : null;
  return overCells([value], ([cell = null]) => {
    const amount = amountArgument(cell, 'value', source);
    if (amount === null) return 0;
    const exact = amountInUnit(amount, target);
    if (exact.scale === 0) return exactNumber(exact);
    if (mode === null) throw invalid('indivisible', { value: quotedArgument(cell), to: unitNames[target] });
    return exactNumber(roundedQuotient(BigInt(amount), BigInt(wonPerUnit[target]), mode));
  });
}

/**
 * 금액을 공문서 표기로 적습니다: 금3,000,000,000원(금삼십억원). 행정업무의 운영 및 혁신에 관한 규정 시행규칙 제2조제2항.
 * @customfunction HANGUL
 * @param amount 0 이상의 금액 셀이나 범위. 빈칸은 빈 글자가 됩니다.
 * @param [unit] 금액의 단위(원, 천원, 만원, 백만원, 억원). 생략하면 원.
 * @returns 숫자와 한글을 함께 적은 금액
 * @example =GYOBU.HANGUL(113560) → "금113,560원(금일십일만삼천오백육십원)"
 * @example =GYOBU.HANGUL(3000000,"천원") → "금3,000,000,000원(금삼십억원)"
 * @example =GYOBU.HANGUL("3억 3,402만원") → "금334,020,000원(금삼억삼천사백이만원)"
 * @example =GYOBU.HANGUL(0) → "금0원(금영원)"
 * @example =GYOBU.HANGUL(-1) → #VALUE!
 */
export function spellAmount(amount: unknown[][], unit?: string): unknown[][] {
  const of = unitArgument(unit, 'unit');
  return overCells([amount], ([cell = null]) => {
    const won = amountArgument(cell, 'amount', of);
    if (won !== null && won < 0)
      throw invalid('negative', { argument: 'amount', value: quotedArgument(cell) });
    return won === null ? '' : formalAmount(won);
  });
}

/**
 * 수를 예산서 표기로 적습니다. 음수에는 △를 붙이고 세 자리마다 쉼표를 찍으며, 빈칸은 '-'로 적습니다.
 * @customfunction DELTA
 * @param number 수 셀이나 범위
 * @param [digits] 소수 자릿수(0~9, 반올림). 생략하면 있는 그대로.
 * @returns 예산서 표기의 글자
 * @example =GYOBU.DELTA(-4403100) → "△4,403,100"
 * @example =GYOBU.DELTA(1234.5) → "1,234.5"
 * @example =GYOBU.DELTA(-59.476,1) → "△59.5"
 * @example =GYOBU.DELTA(-0.2,0) → "0"
 * @example =GYOBU.DELTA("") → "-"
 */
export function writeDelta(number: unknown[][], digits?: number): unknown[][] {
  const places = digitsArgument(digits, null);
  return overCells([number], ([cell = null]) => {
    const figure = figureArgument(cell, 'number');
    if (figure === null) return '-';
    if (places === null) return deltaText(figure);
    const divisor = decimal(10n ** BigInt(figure.scale)).digits;
    return percentText(roundedQuotient(figure.digits, divisor, { mode: 'halfUp', digits: places }), places);
  });
}
