import type { Won } from '../../domain/money/won';

/** The unit in which an output sheet shows money. */
export type ShownUnit = 'thousand' | 'won';

/** 천원; 원 for a sheet that holds an amount that is no whole 천원 (docs/workbook.md §5). */
export function shownUnit(amounts: Iterable<Won>): ShownUnit {
  for (const amount of amounts) if (amount % 1000 !== 0) return 'won';
  return 'thousand';
}

/** The figure that the sheet holds for an amount, exact in the unit that `shownUnit` chose. */
export function shown(amount: Won, unit: ShownUnit): number {
  return unit === 'won' ? amount : amount / 1000;
}

/** The line above a table: `(단위 : 천원, %)`, `(단위 : 원)`. */
export function unitLine(unit: ShownUnit, ...others: readonly string[]): string {
  return `(단위 : ${[unit === 'won' ? '원' : '천원', ...others].join(', ')})`;
}
