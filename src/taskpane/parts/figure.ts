import type { Won } from '../../domain/money/won';

/** The unit that amounts are shown in beside each other: 천원 where that is exact for all of them, 원 otherwise. */
export type FigureUnit = 'thousand' | 'won';

/**
 * An amount (원) as figures of the pane show it, in its unit and without its name: grouped by thousands, with △ for less
 * than nothing as official papers print it (docs/programme.md §2).
 */
export function figure(amount: Won, unit: FigureUnit): string {
  const shown = unit === 'thousand' ? amount / 1000 : amount;
  return `${shown < 0 ? '△' : ''}${Math.abs(shown).toLocaleString('ko-KR')}`;
}
