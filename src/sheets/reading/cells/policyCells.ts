import type { MoneyUnit } from '../../../domain/money/moneyUnit';
import { wonPerUnit } from '../../../domain/money/moneyUnit';
import type { NoAchieverRule, OddUnitOrder, RemainderRule } from '../../../domain/allocation/policy';
import type { PolicyKind } from '../../../domain/allocation/policies';
import { policyKinds } from '../../../domain/allocation/policies';
import type { RateRounding } from '../../../domain/year/settings';
import type { Won } from '../../../domain/money/won';
import { won } from '../../../domain/money/won';
import {
  noAchieverNames,
  oddUnitOrderNames,
  policyNames,
  remainderNames,
} from '../../../notation/policyName';
import { unitNames } from '../../../notation/unitName';
import { valueRead } from '../cell';
import type { CellKind } from '../column';
import { choice } from './choiceCell';

/** 배분방식; an unknown one is E15. */
export const policyKind: CellKind<PolicyKind> = choice(
  Object.fromEntries(policyKinds.map((kind) => [kind, [policyNames[kind]] as const])) as Record<
    PolicyKind,
    readonly [string]
  >,
  'policyUnknown',
);

/** 끝수처리 */
export const remainder: CellKind<RemainderRule> = choice({
  cut: [remainderNames.cut],
  exact: [remainderNames.exact, '정확배분'],
});

/** 끝수배정순서 */
export const oddUnitOrder: CellKind<OddUnitOrder> = choice({
  score: [oddUnitOrderNames.score],
  official: [oddUnitOrderNames.official],
});

/** 달성구없음처리 */
export const noAchiever: CellKind<NoAchieverRule> = choice({
  leave: [noAchieverNames.leave, '잔액'],
  redistribute: [noAchieverNames.redistribute],
  stop: [noAchieverNames.stop],
});

/** 증감률처리 */
export const rateMode: CellKind<RateRounding['mode']> = choice({
  halfUp: ['반올림'],
  truncate: ['절사', '버림'],
});

/** 금액단위 */
export const moneyUnit: CellKind<MoneyUnit> = choice(
  {
    won: [unitNames.won],
    thousand: [unitNames.thousand],
    tenThousand: [unitNames.tenThousand],
    million: [unitNames.million],
    hundredMillion: [unitNames.hundredMillion],
  },
  'moneyUnitUnknown',
);

const payUnits = choice(
  {
    thousand: [unitNames.thousand],
    tenThousand: [unitNames.tenThousand],
    million: [unitNames.million],
  },
  'payUnitUnknown',
);

/** 배분단위, as 원: grants are multiples of 천원, 만원 or 백만원; anything else is E22. */
export const payUnit: CellKind<Won> = {
  format: 'text',
  isFigure: false,
  choices: payUnits.choices ?? [],
  read: (cell, context) => {
    const reading = payUnits.read(cell, context);
    return reading.kind === 'value' ? valueRead(won(wonPerUnit[reading.value])) : reading;
  },
  write: (value) => {
    const names = ['thousand', 'tenThousand', 'million'] as const;
    return unitNames[names.find((name) => wonPerUnit[name] === value) ?? 'thousand'];
  },
};
