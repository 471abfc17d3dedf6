import type { Recipient } from '../domain/allocation/achievers';
import { compareBy } from '../domain/allocation/achievers';
import { apportion } from '../domain/allocation/apportion';
import { countWeight, equalWeight, excessWeight, scoreWeight } from '../domain/allocation/policies';
import type { Decimal } from '../domain/money/decimal';
import { addDecimal, decimal, toCommonScale, zeroDecimal } from '../domain/money/decimal';
import type { RemainderRule } from '../domain/allocation/policy';
import { isAchieved } from '../domain/scores/score';
import type { Won } from '../domain/money/won';
import { zeroWon } from '../domain/money/won';
import { firstValue } from './apportionFunction';
import { exactNumber, scoreArgument } from './arguments';
import { cellsOf, valueOf } from './cell';
import type { GrantKind } from './grantArguments';
import {
  kindArgument,
  perProject,
  poolOf,
  remainderArgument,
  targetOf,
  wholeAmounts,
} from './grantArguments';
import { checkCount } from './overCells';

/** What the whole answer is reckoned by. Amounts are whole numbers on the scale. */
interface GrantRules {
  readonly kind: GrantKind;
  readonly remainder: RemainderRule;
  readonly unit: Won;
  readonly scale: number;
}

type ScoreColumn = readonly (Decimal | 'absent')[];

/**
 * 점수표에서 사업별 교부액을 산정합니다. 목표점수 이상이면 달성이며, 미달성과 '미참여'는 0입니다. 빈칸은 미제출이므로 #N/A입니다.
 * @customfunction GRANT
 * @param scores 점수표: 자치구가 행, 사업이 열인 범위
 * @param targets 사업별 목표점수: 사업 수만큼의 범위, 또는 모두에 쓰는 값 하나
 * @param budgets 사업별 사업비: 사업 수만큼의 범위, 또는 모두에 쓰는 값 하나
 * @param [policy] 배분방식: 균등, 점수비례, 초과비례, 달성수비례. 생략하면 균등. 달성수비례는 사업비를 모두 합하여 나누므로 결과가 한 열입니다.
 * @param [step] 배분단위(사업비와 같은 단위의 수). 생략하면 1.
 * @param [remainder] 끝수처리: 절사 또는 전액배분. 생략하면 균등은 절사, 나머지는 전액배분.
 * @returns 점수표와 같은 모양의 교부액. 점수가 높은 자치구, 같으면 앞선 행이 끝수를 먼저 받습니다.
 * @example =GYOBU.GRANT({93,65;100,76;70,87},{70,75},600000) → {200000,0;200000,300000;200000,300000}
 * @example =GYOBU.GRANT({80;80;85},80,100,"균등",1,"전액배분") → {33;33;34}
 * @example =GYOBU.GRANT({80;90;"미참여"},80,170,"점수비례") → {80;90;0}
 * @example =GYOBU.GRANT({93,65;100,76;70,87},{70,75},{600,400},"달성수비례") → {200;400;400}
 */
export function grantAmounts(
  scores: unknown[][],
  targets: unknown[][],
  budgets: unknown[][],
  policy?: string,
  step?: unknown,
  remainder?: string,
): unknown[][] {
  const table = cellsOf(scores);
  const projects = table[0]?.length ?? 0;
  checkCount(table.length * projects);
  const kind = kindArgument(policy);
  const wanted = perProject(targets, 'targets', projects).map(targetOf);
  const columns = wanted.map((_, p) => table.map((row) => scoreArgument(valueOf(row[p]), 'scores')));
  const { amounts, unit, scale } = wholeAmounts(perProject(budgets, 'budgets', projects), firstValue(step));
  const rules: GrantRules = { kind, remainder: remainderArgument(remainder, kind), unit, scale };
  const granted =
    kind === 'countProportional'
      ? [split(standings(columns, wanted), countWeight, poolOf(amounts), rules)]
      : columns.map((column, p) => inProject(column, wanted[p] ?? zeroDecimal, amounts[p] ?? zeroWon, rules));
  return table.map((_, district) => granted.map((column) => column[district] ?? 0));
}

function inProject(column: ScoreColumn, target: Decimal, budget: Won, rules: GrantRules): number[] {
  const contest = {
    policy: { scoreStep: null },
    project: { target },
    scores: column.filter((score) => score !== 'absent'),
  };
  const weights = {
    equal: equalWeight,
    scoreProportional: scoreWeight,
    excessProportional: (achiever: Recipient) => excessWeight(achiever, contest),
    countProportional: countWeight,
  };
  return split(standings([column], [target]), weights[rules.kind], budget, rules);
}

/** Each district by its row: the sum of its scores, and how many targets it reached. */
function standings(columns: readonly ScoreColumn[], targets: readonly Decimal[]): Recipient[] {
  return (columns[0] ?? []).map((_, place) => {
    let [score, achieved] = [zeroDecimal, 0];
    for (const [p, column] of columns.entries()) {
      const value = column[place] ?? 'absent';
      if (value !== 'absent') score = addDecimal(score, value);
      if (isAchieved(value, targets[p] ?? zeroDecimal)) achieved += 1;
    }
    return { district: String(place), place, score, achieved };
  });
}

/** Splits a budget among the achievers; an amount for every district, 0 for the others. */
function split(
  districts: readonly Recipient[],
  weightOf: (achiever: Recipient) => Decimal,
  budget: Won,
  { unit, remainder, scale }: GrantRules,
): number[] {
  // In the order in which odd units are served, so that an earlier place decides every tie.
  const served = districts.filter(({ achieved }) => achieved > 0).sort(compareBy('score'));
  const weights = toCommonScale(served.map(weightOf));
  const { shares } = apportion({ weights, total: budget, unit, rule: remainder });
  const amounts = new Map(served.map(({ place }, i) => [place, shares[i]?.amount ?? zeroWon]));
  return districts.map(({ place }) => exactNumber(decimal(BigInt(amounts.get(place) ?? zeroWon), scale)));
}
