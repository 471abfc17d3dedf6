import { apportion } from '../domain/allocation/apportion';
import type { Decimal } from '../domain/money/decimal';
import { decimal, decimalText, toCommonScale, zeroDecimal } from '../domain/money/decimal';
import type { OddUnitOrder } from '../domain/allocation/policy';
import type { Won } from '../domain/money/won';
import { wonOrNull } from '../domain/money/won';
import { oddUnitOrderNames } from '../notation/policyName';
import { choiceArgument, exactNumber, figureArgument, termArgument } from './arguments';
import type { ArgumentValue } from './cell';
import { cellsOf, quotedArgument, valueOf } from './cell';
import { invalid, notAvailable } from './functionError';
import { checkCount } from './overCells';

const orders: readonly (readonly [string, OddUnitOrder])[] = [
  [oddUnitOrderNames.score, 'score'],
  [oddUnitOrderNames.official, 'official'],
];

/**
 * 총액을 가중치에 비례하여 나눕니다(최대잔여법). 결과의 합계는 언제나 총액과 같습니다. 빈칸과 '미참여'는 가중치 0입니다.
 * @customfunction APPORTION
 * @param weights 가중치(점수, 달성 사업 수 등) 범위
 * @param total 나눌 총액. 배분단위의 배수여야 합니다.
 * @param [step] 배분단위(총액과 같은 단위의 수). 생략하면 1.
 * @param [tie] 나머지가 같을 때 먼저 받는 순서: 점수순(가중치가 큰 순, 같으면 범위 순) 또는 직제순(범위 순). 생략하면 점수순.
 * @returns 가중치와 같은 모양의 배분액
 * @example =GYOBU.APPORTION({21878;9713;4167;3252;1065},44) → {24;11;5;3;1}
 * @example =GYOBU.APPORTION({21878;9713;4167;3252;1065},43) → {24;10;4;4;1}
 * @example =GYOBU.APPORTION({1;1;1},600000,10) → {200000;200000;200000}
 * @example =GYOBU.APPORTION({1,2,1},10,1,"직제순") → {3,5,2}
 */
export function apportionAmount(
  weights: unknown[][],
  total: unknown,
  step?: unknown,
  tie?: string,
): unknown[][] {
  const range = cellsOf(weights);
  const width = range[0]?.length ?? 0;
  checkCount(range.length * width);
  const order = choiceArgument(tie, 'tie', orders);
  const scaled = toCommonScale(range.flat().map((cell) => weightOf(valueOf(cell))));
  const { amount, unit, scale } = amountAndStep(firstValue(total), firstValue(step));
  if (scaled.every((weight) => weight === 0n)) throw notAvailable('noWeight');

  const compare = (a: number, b: number) => heavierFirst(scaled[a] ?? 0n, scaled[b] ?? 0n);
  const { shares } = apportion({
    weights: scaled,
    total: amount,
    unit,
    rule: 'exact',
    ...(order === 'score' && { order: compare }),
  });
  const amounts = shares.map(({ amount: part }) =>
    scale === 0 ? part : exactNumber(decimal(BigInt(part), scale)),
  );
  return range.map((_, row) => amounts.slice(row * width, (row + 1) * width));
}

/** What is to be split and in which steps, as whole numbers on one scale. */
export interface StepwiseAmount {
  readonly amount: Won;
  readonly unit: Won;
  readonly scale: number;
}

/** Total and 배분단위 (1 where it is left out); the total must be a multiple, or the sum could not be exact. */
function amountAndStep(total: ArgumentValue, step: ArgumentValue): StepwiseAmount {
  const whole = termArgument(total, 'total');
  const unit = stepArgument(step);
  if (whole.digits < 0n) throw invalid('negative', { argument: 'total', value: quotedArgument(total) });
  const [a = 0n, b = 1n] = toCommonScale([whole, unit]);
  if (a % b !== 0n)
    throw invalid('totalBelowStep', { value: quotedArgument(total), step: decimalText(unit) });
  const [amount, size] = [wonOrNull(a), wonOrNull(b)];
  if (amount === null || size === null)
    throw invalid('tooLarge', { argument: 'total', value: quotedArgument(total) });
  return { amount, unit: size, scale: Math.max(whole.scale, unit.scale) };
}

/** 배분단위: above 0; 1 where it is left out. */
export function stepArgument(step: ArgumentValue): Decimal {
  const unit = figureArgument(step, 'step') ?? decimal(1n);
  if (unit.digits <= 0n) throw invalid('step', { argument: 'step', value: quotedArgument(step) });
  return unit;
}

/** The one value of an argument that is no range. */
export function firstValue(argument: unknown): ArgumentValue {
  return valueOf(cellsOf(argument)[0]?.[0]);
}

function weightOf(value: ArgumentValue): Decimal {
  if (value === '미참여') return zeroDecimal;
  const weight = termArgument(value, 'weights');
  if (weight.digits < 0n) throw invalid('negative', { argument: 'weights', value: quotedArgument(value) });
  return weight;
}

function heavierFirst(a: bigint, b: bigint): number {
  return a === b ? 0 : a > b ? -1 : 1;
}
