import { changedSettings } from './changedSettings';
import type { Decimal } from './decimal';
import { decimal } from './decimal';
import { canonicalText } from './fingerprint';
import type { CellRef } from './issue';
import type { Origin } from './origin';
import { cellOf } from './origin';
import type { ProgrammeYear } from './programmeYear';

/** The fields of one entity, each as its canonical text. */
export type RecordedEntity = Readonly<Record<string, string>>;

/** A year's inputs as they were at a run: every list of the model, without the places where it was read. */
export type RecordedInputs = Readonly<Record<string, readonly RecordedEntity[]>>;

/** An entity of the model, and where it was read: by row and column, or by cell. */
interface Entity {
  readonly at: Origin | CellRef | null;
}

/** Takes the inputs down for the record. */
export function recordInputs(year: ProgrammeYear): RecordedInputs {
  return {
    settings: [recordEntity(year.settings)],
    ...Object.fromEntries(lists(year).map(([name, entities]) => [name, entities.map(recordEntity)])),
  };
}

/** Whether stored data have the shape of recorded inputs: lists of entities whose fields are texts. */
export function isRecordedInputs(stored: unknown): stored is RecordedInputs {
  return (
    isObject(stored) && Object.values(stored).every((list) => Array.isArray(list) && list.every(isEntity))
  );
}

function isEntity(stored: unknown): boolean {
  return isObject(stored) && Object.values(stored).every((field) => typeof field === 'string');
}

function isObject(stored: unknown): stored is object {
  return typeof stored === 'object' && stored !== null && !Array.isArray(stored);
}

/** A recorded text; null where the field was empty or is no text, as after somebody has tampered with it. */
export function recordedText(field: string | undefined): string | null {
  if (field === undefined || !/^".*"$/u.test(field)) return null;
  try {
    const text: unknown = JSON.parse(field);
    return typeof text === 'string' ? text : null;
  } catch {
    return null;
  }
}

/** A recorded decimal (점수, 목표점수); null where the field was empty or is none. */
export function recordedDecimal(field: string | undefined): Decimal | null {
  const match = /^\{"digits":(-?\d{1,30})n,"scale":(\d{1,3})\}$/.exec(field ?? '');
  return match ? decimal(BigInt(match[1] ?? '0'), Number(match[2])) : null;
}

/**
 * The cells of the workbook that differ from the recorded inputs: changed fields, added rows, and for a removed row
 * its sheet as a whole, which `sheetOf` names where no row of it is left. Empty only when nothing but order, place or
 * formatting changed.
 */
export function changedInputs(
  before: RecordedInputs,
  year: ProgrammeYear,
  sheetOf: Readonly<Record<keyof ProgrammeYear, string>>,
): CellRef[] {
  const changed = [
    ...changedSettings(before['settings']?.[0] ?? {}, year.settings),
    ...lists(year).flatMap(([name, entities]) => changedIn(before[name] ?? [], entities, sheetOf[name])),
  ];
  const seen = new Set<string>();
  return changed.filter((cell) => {
    const key = `${cell.sheet}!${cell.cell ?? ''}`;
    return !seen.has(key) && seen.add(key);
  });
}

type ListName = Exclude<keyof ProgrammeYear, 'settings'>;

/** Every list of the year by name; 설정 is none. */
function lists(year: ProgrammeYear): [ListName, readonly Entity[]][] {
  const names = (Object.keys(year) as (keyof ProgrammeYear)[]).filter((name) => name !== 'settings');
  return names.map((name) => [name, year[name]]);
}

/** One entity as the record keeps it: its fields without its place. */
export function recordEntity(entity: object): RecordedEntity {
  return Object.fromEntries(
    Object.entries(entity)
      .filter(([field]) => field !== 'at')
      .map(([field, value]) => [field, canonicalText(value)]),
  );
}

function changedIn(before: readonly RecordedEntity[], entities: readonly Entity[], sheet: string): CellRef[] {
  const rest = new Map<string, RecordedEntity[]>();
  for (const old of before) rest.set(key(old), [...(rest.get(key(old)) ?? []), old]);
  const unmatched = entities.filter((entity) => rest.get(key(recordEntity(entity)))?.pop() === undefined);
  const removed = [...rest.values()].flat();
  const place = (entity: Entity | undefined, field?: string): CellRef =>
    placeOf(entity, field) ?? { sheet, cell: null };
  const cells = unmatched.flatMap((entity) => {
    const now = recordEntity(entity);
    const nearest = takeNearest(removed, now);
    const fields = nearest ? Object.keys(now).filter((field) => now[field] !== nearest[field]) : [];
    return fields.length > 0 ? fields.map((field) => place(entity, field)) : [place(entity)];
  });
  return removed.length === 0 ? cells : [...cells, { sheet: place(entities[0]).sheet, cell: null }];
}

function key(entity: RecordedEntity): string {
  return canonicalText(entity);
}

/** Takes from the removed the one that shares most fields with the new one, if it shares at least half. */
function takeNearest(removed: RecordedEntity[], now: RecordedEntity): RecordedEntity | null {
  const shared = removed.map((old) => Object.keys(now).filter((field) => now[field] === old[field]).length);
  const best = Math.max(0, ...shared);
  if (best * 2 < Object.keys(now).length) return null;
  return removed.splice(shared.indexOf(best), 1)[0] ?? null;
}

/** Where a field was read. */
function placeOf(entity: Entity | undefined, field?: string): CellRef | null {
  const at = entity?.at;
  if (!at) return null;
  return 'cell' in at ? at : cellOf(at, field);
}
