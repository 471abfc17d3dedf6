import type { Decimal } from '../../decimal';
import { decimal } from '../../decimal';

/** 균등: every achiever weighs 1. */
export function equalWeight(): Decimal {
  return decimal(1n);
}
