/** A unit (단위) in which budget papers state money: 원, 천원, 만원, 백만원, 억원. */
export type MoneyUnit = 'won' | 'thousand' | 'tenThousand' | 'million' | 'hundredMillion';

/** How many 원 one unit is. */
export const wonPerUnit: Readonly<Record<MoneyUnit, number>> = {
  won: 1,
  thousand: 1_000,
  tenThousand: 10_000,
  million: 1_000_000,
  hundredMillion: 100_000_000,
};
