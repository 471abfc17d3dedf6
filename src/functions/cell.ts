import type { FunctionError } from './functionError';

/** A value as a worksheet function reckons with it; null for an empty cell or an argument left out. */
export type ArgumentValue = string | number | boolean | null;

/** Cells of an argument: Excel hands every range, and every single value, over as rows of columns. */
export type Cells = readonly (readonly unknown[])[];

/** The argument's cells; a bare value counts as one cell. */
export function cellsOf(argument: unknown): Cells {
  if (!Array.isArray(argument)) return [[argument]];
  const rows: readonly unknown[] = argument;
  return rows.map((row) => (Array.isArray(row) ? (row as readonly unknown[]) : [row]));
}

/**
 * What one cell holds. A formatted number or an entity stands for its basic value; an error cell throws the
 * same error, so that it shows on in the answer.
 */
export function valueOf(cell: unknown): ArgumentValue {
  if (cell instanceof CustomFunctions.Error) throw cell as FunctionError;
  if (typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean') return cell;
  if (typeof cell === 'object' && cell !== null && 'basicValue' in cell) return valueOf(cell.basicValue);
  return null;
}

/** A value as a message quotes it: short enough for Excel's tip. */
export function quotedArgument(value: ArgumentValue): string {
  const text = String(value ?? '');
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
