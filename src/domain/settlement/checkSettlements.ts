import type { Issue } from '../issues/issue';
import { issue, cellOf, placeOf } from '../issues/issue';
import type { ProgrammeYear } from '../year/programmeYear';
import type { Settlement } from './settlement';
import { printedSettlementYears } from './settlement';
import { wonOrNull, sumWonOrNull } from '../money/won';
import { amountJump } from '../budget/checkBudgetLines';

/**
 * 결산: the three years of the form are there (Y−4 to Y−2, error), each once, 예산현액 and 집행잔액 as typed are what
 * they must be (E24, E25; I10, I11), nothing was spent that was not there (E26), 차년이월 is the next year's
 * 전년이월 (E24; I12) and has its kind. Years outside the three are checked too.
 */
export function checkSettlements({
  settlements,
  settings,
}: Pick<ProgrammeYear, 'settlements' | 'settings'>): Issue[] {
  const missing = printedSettlementYears(settings.fiscalYear).filter((needed) =>
    settlements.every(({ year }) => year !== needed),
  );
  return [
    ...settlements.flatMap((settlement, i) => [
      ...twice(settlement, settlements.slice(0, i)),
      ...identities(settlement),
      ...carryKind(settlement),
      ...belowZero(settlement),
      ...againstYearBefore(settlement, settlements),
    ]),
    ...missing.map((year) => issue('settlementYearMissing', placeOf('settlements'), { year: String(year) })),
  ];
}

function twice({ year, at }: Settlement, earlier: readonly Settlement[]): Issue[] {
  const first = earlier.find((one) => one.year === year);
  if (!first) return [];
  const params = { year: String(year), first: cellOf(first.at, 'year').cell ?? '' };
  return [issue('settlementYearTwice', cellOf(at, 'year'), params)];
}

function identities(settlement: Settlement): Issue[] {
  const { finalBudget, carriedIn, adjustment, spent, carriedOut, typedAvailable, typedBalance, at } =
    settlement;
  const available = sumWonOrNull([finalBudget, carriedIn, adjustment]);
  const balance =
    available === null ? null : wonOrNull(BigInt(available) - BigInt(spent) - BigInt(carriedOut));
  if (available === null || balance === null) return [issue('sumTooLarge', cellOf(at, 'finalBudget'))];
  const year = String(settlement.year);
  const balanceCell = cellOf(at, at.columns['typedBalance'] ? 'typedBalance' : 'spent');
  return [
    ...(typedAvailable !== null && typedAvailable !== available
      ? [
          issue('availableDiffers', cellOf(at, 'typedAvailable'), {
            ...{ year, expected: available, typed: typedAvailable },
            ...{ finalBudget, carriedIn, adjustment },
          }),
        ]
      : []),
    ...(typedBalance !== null && typedBalance !== balance
      ? [
          issue('balanceDiffers', cellOf(at, 'typedBalance'), {
            ...{ year, expected: balance, typed: typedBalance },
            ...{ available, spent, carriedOut },
          }),
        ]
      : []),
    ...(balance < 0
      ? [
          issue('balanceNegative', balanceCell, {
            year,
            available,
            spent,
            carriedOut,
            over: Math.abs(balance),
          }),
        ]
      : []),
  ];
}

function carryKind({ year, carriedOut, carryKind: kind, at }: Settlement): Issue[] {
  if (carriedOut <= 0 || kind !== null) return [];
  const cell = cellOf(at, at.columns['carryKind'] ? 'carryKind' : 'carriedOut');
  return [issue('carryKindMissing', cell, { year: String(year), carriedOut })];
}

function belowZero(settlement: Settlement): Issue[] {
  return (['finalBudget', 'carriedIn', 'spent', 'carriedOut'] as const).flatMap((field) =>
    settlement[field] < 0
      ? [
          issue('settlementNegative', cellOf(settlement.at, field), {
            year: String(settlement.year),
            amount: settlement[field],
          }),
        ]
      : [],
  );
}

function againstYearBefore(settlement: Settlement, all: readonly Settlement[]): Issue[] {
  const before = all.find(({ year }) => year === settlement.year - 1);
  if (!before) return [];
  const { at, carriedIn, finalBudget } = settlement;
  const broken = before.carriedOut !== carriedIn;
  const params = {
    ...{ year: String(settlement.year), carriedIn },
    ...{ before: String(before.year), carriedOut: before.carriedOut },
  };
  return [
    ...(broken ? [issue('carryChainBroken', cellOf(at, 'carriedIn'), params)] : []),
    ...amountJump(before.finalBudget, finalBudget, {
      before: cellOf(before.at, 'finalBudget'),
      after: cellOf(at, 'finalBudget'),
    }),
  ];
}
