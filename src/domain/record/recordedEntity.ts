import type { Decimal } from '../money/decimal';
import { decimalText, parseDecimal } from '../money/decimal';
import { canonicalText } from './fingerprint';
import type { Won } from '../money/won';
import { wonOrNull } from '../money/won';

/** A value as the record keeps it: plain data, a decimal (점수, 가중치) as its text (`79.5`). */
export type RecordedValue =
  string | number | boolean | null | readonly RecordedValue[] | { readonly [field: string]: RecordedValue };

/** An entity of the model by its fields, without the place where it was read. */
export type RecordedEntity = Readonly<Record<string, RecordedValue>>;

/**
 * Inputs as they were at a run: rows by list, `settings` as one entity, and `facts` (`PartFacts`) as one. A row whose order
 * counts has its place among the others as the field `listOrder`.
 */
export type RecordedInputs = Readonly<Record<string, readonly RecordedEntity[]>>;

/** One entity as the record keeps it. */
export function recordEntity(entity: object): RecordedEntity {
  return Object.fromEntries(
    Object.entries(entity)
      .filter(([field]) => field !== 'at')
      .map(([field, value]) => [field, recordedValue(value)]),
  );
}

function recordedValue(value: unknown): RecordedValue {
  if (typeof value === 'string') return value.normalize('NFC');
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map(recordedValue);
  if (typeof value !== 'object' || value === null) return null;
  return isDecimal(value) ? decimalText(value) : recordEntity(value);
}

function isDecimal(value: object): value is Decimal {
  return 'digits' in value && typeof value.digits === 'bigint';
}

/** Whether stored data have the shape of recorded inputs: lists of entities. */
export function isRecordedInputs(stored: unknown): stored is RecordedInputs {
  return (
    isObject(stored) && Object.values(stored).every((list) => Array.isArray(list) && list.every(isObject))
  );
}

function isObject(stored: unknown): stored is object {
  return typeof stored === 'object' && stored !== null && !Array.isArray(stored);
}

/** A recorded text; null where the field was empty or is no text. */
export function recordedText(field: RecordedValue | undefined): string | null {
  return typeof field === 'string' ? field : null;
}

/** A recorded decimal (점수, 목표점수); null where the field was empty or is none. */
export function recordedDecimal(field: RecordedValue | undefined): Decimal | null {
  return typeof field === 'string' ? parseDecimal(field) : null;
}

/** Whether a field of the model is what the record has of it. */
export function isAsRecorded(field: RecordedValue | undefined, now: unknown): boolean {
  return field !== undefined && canonicalText(field) === canonicalText(recordedValue(now));
}

/** The fields of a content (a policy, a rounding) that are not as they were recorded; its place is none. */
export function changedFields<T extends object>(
  before: RecordedValue | undefined,
  now: T,
): Exclude<keyof T & string, 'at'>[] {
  const fields: RecordedEntity = isEntity(before) ? before : {};
  return (Object.keys(now) as (keyof T & string)[])
    .filter((field): field is Exclude<keyof T & string, 'at'> => field !== 'at')
    .filter((field) => !isAsRecorded(fields[field], now[field]));
}

/** Whether a recorded value is a content of its own: a policy, an amount with its part from the state. */
export function isEntity(value: RecordedValue | undefined): value is RecordedEntity {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A recorded amount (원); null where the field was empty or is none. */
export function recordedAmount(field: RecordedValue | undefined): Won | null {
  return typeof field === 'number' && Number.isSafeInteger(field) ? wonOrNull(BigInt(field)) : null;
}
