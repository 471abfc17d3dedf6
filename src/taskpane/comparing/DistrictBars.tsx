import type { KeyboardEvent, ReactNode } from 'react';
import { useState } from 'react';
import type { Won } from '../../domain/money/won';
import { figure } from '../parts/figure';
import { useWords } from '../words';

export interface DistrictBar {
  readonly district: string;
  readonly amount: Won;
  /** Against the saved run; null where there is none. */
  readonly change: Won | null;
}

interface DistrictBarsProps {
  readonly label: string;
  readonly bars: readonly DistrictBar[];
  readonly unit: 'thousand' | 'won';
}

/**
 * Amounts per district as bars (막대). One stop for Tab; arrows, Home and End go from bar to bar, and the bar where
 * one stands is read out. The table beside it tells the same.
 */
export function DistrictBars({ label, bars, unit }: DistrictBarsProps): ReactNode {
  const { say } = useWords();
  const [at, setAt] = useState(0);
  const largest = Math.max(1, ...bars.map(({ amount }) => amount));
  const move = (event: KeyboardEvent): void => {
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: bars.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    setAt(Math.min(Math.max(next, 0), bars.length - 1));
  };
  const barId = (i: number): string => `bar-${i}`;
  return (
    <ul
      role="listbox"
      className="bars"
      tabIndex={0}
      aria-label={label}
      aria-activedescendant={barId(at)}
      onKeyDown={move}
    >
      {bars.map(({ district, amount, change }, i) => (
        <li
          key={district}
          id={barId(i)}
          role="option"
          aria-selected={i === at}
          onClick={() => {
            setAt(i);
          }}
        >
          <span className="bar-name">{district}</span>
          <span className="bar-note quiet">
            {change === null ? '' : say('comparison.change', { change: signed(change, unit) })}
          </span>
          <span className="amount">{figure(amount, unit)}</span>
          <span className="bar" aria-hidden style={{ inlineSize: `${(100 * amount) / largest}%` }} />
        </li>
      ))}
    </ul>
  );
}

/** A difference with its sign: +1,000, △1,000, 0. */
export function signed(change: Won, unit: 'thousand' | 'won'): string {
  return `${change > 0 ? '+' : ''}${figure(change, unit)}`;
}
