import type { Decimal } from '../domain/money/decimal';
import { toCommonScale } from '../domain/money/decimal';
import type { RemainderRule } from '../domain/allocation/policy';
import type { PolicyKind } from '../domain/allocation/policies';
import { policyFacts, policyKinds, remainderRule } from '../domain/allocation/policies';
import type { Won } from '../domain/money/won';
import { wonOrNull } from '../domain/money/won';
import { policyNames, remainderNames } from '../notation/policyName';
import type { FunctionArgument } from '../text/ko/functionArguments';
import { stepArgument } from './apportionFunction';
import { choiceArgument, scoreArgument, termArgument } from './arguments';
import type { ArgumentValue } from './cell';
import { cellsOf, quotedArgument, valueOf } from './cell';
import { invalid } from './functionError';

/** The policies that scores, targets and budgets alone decide: without tiers, typed amounts or a setting of their own. */
const grantKinds: readonly PolicyKind[] = policyKinds.filter((kind) => {
  const { standsOn, settings } = policyFacts(kind);
  return standsOn === 'scores' && !Object.values(settings).includes('needed');
});

/** 배분방식, 균등 where it is left out; one that needs more than scores is named as such. */
export function kindArgument(policy: string | null | undefined): PolicyKind {
  const isElsewhere = policyKinds.some((kind) => policyNames[kind] === policy && !grantKinds.includes(kind));
  if (isElsewhere) throw invalid('policyElsewhere', { value: policy ?? '' });
  const here = grantKinds.map((kind) => [policyNames[kind], kind] as const);
  return choiceArgument(policy, 'policy', here);
}

/** 끝수처리; the kind's own default where it is left out. */
export function remainderArgument(remainder: string | null | undefined, kind: PolicyKind): RemainderRule {
  if (!remainder) return remainderRule(kind, null);
  return choiceArgument(remainder, 'remainder', [
    [remainderNames.cut, 'cut'],
    [remainderNames.exact, 'exact'],
    ['정확배분', 'exact'],
  ]);
}

/** One value a project, whether they stand in a row or in a column; a single one holds for all. */
export function perProject(argument: unknown, name: FunctionArgument, projects: number): ArgumentValue[] {
  const values = cellsOf(argument).flat().map(valueOf);
  if (values.length === 1) return Array.from({ length: projects }, () => values[0] ?? null);
  if (values.length !== projects)
    throw invalid('perProject', { argument: name, count: values.length, projects });
  return values;
}

/** A target: a score, and not 미참여. */
export function targetOf(value: ArgumentValue): Decimal {
  const target = scoreArgument(value, 'targets');
  if (target === 'absent') throw invalid('score', { argument: 'targets', value: quotedArgument(value) });
  return target;
}

/** Budgets and 배분단위 as whole numbers on one scale. */
export function wholeAmounts(values: readonly ArgumentValue[], step: ArgumentValue) {
  const budgets = values.map((value) => {
    const budget = termArgument(value, 'budgets');
    if (budget.digits < 0n) throw invalid('negative', { argument: 'budgets', value: quotedArgument(value) });
    return budget;
  });
  const unit = stepArgument(step);
  const [size = 1n, ...amounts] = toCommonScale([unit, ...budgets]);
  const scale = Math.max(unit.scale, ...budgets.map((budget) => budget.scale));
  return { amounts: amounts.map(asWon), unit: asWon(size), scale };
}

/** The pool: all budgets together. */
export function poolOf(amounts: readonly Won[]): Won {
  return asWon(amounts.reduce((total, amount) => total + BigInt(amount), 0n));
}

function asWon(amount: bigint): Won {
  const whole = wonOrNull(amount);
  if (whole === null) throw invalid('tooLarge', { argument: 'budgets', value: amount.toString() });
  return whole;
}
