import type { Won } from '../../domain/won';

/** In which unit a table shows its amounts: 천원 wherever that is exact for all of them, else 원. */
export function shownUnit(amounts: readonly Won[]): 'thousand' | 'won' {
  return amounts.every((amount) => amount % 1000 === 0) ? 'thousand' : 'won';
}

/** An amount in a table: grouped, △ for less than nothing. */
export function figure(amount: Won, unit: 'thousand' | 'won'): string {
  const shown = unit === 'thousand' ? amount / 1000 : amount;
  return `${shown < 0 ? '△' : ''}${Math.abs(shown).toLocaleString('ko-KR')}`;
}
