import type { Decimal } from '../../src/domain/money/decimal';
import { decimalText } from '../../src/domain/money/decimal';

/**
 * A model as plain data to compare and to read in a fixture: decimals as text (`79.5`), keys in one order, and without
 * the places where it was read (`at`).
 */
export function plainModel(model: unknown): unknown {
  if (Array.isArray(model)) return model.map(plainModel);
  if (typeof model !== 'object' || model === null) return model;
  if (isDecimal(model)) return decimalText(model);
  return Object.fromEntries(
    Object.entries(model)
      .filter(([key]) => key !== 'at')
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => [key, plainModel(value)]),
  );
}

function isDecimal(model: object): model is Decimal {
  return 'digits' in model && typeof model.digits === 'bigint';
}
