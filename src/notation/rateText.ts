import type { ChangeRate } from '../domain/changeRate';
import { percentText } from './percentText';

/** A rate of change as the form prints it: `△59`, `순증` (nothing before), `-` (nothing before or now). */
export function rateText(rate: ChangeRate, digits = 0): string {
  if (rate.kind === 'new') return '순증';
  return rate.kind === 'none' ? '-' : percentText(rate.value, digits);
}
