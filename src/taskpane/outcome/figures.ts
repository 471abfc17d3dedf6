import type { Won } from '../../domain/money/won';

/** An amount in a table: grouped, △ for less than nothing. */
export function figure(amount: Won, unit: 'thousand' | 'won'): string {
  const shown = unit === 'thousand' ? amount / 1000 : amount;
  return `${shown < 0 ? '△' : ''}${Math.abs(shown).toLocaleString('ko-KR')}`;
}
