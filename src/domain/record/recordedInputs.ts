import type { RecordedCorrection } from '../corrections/workedIn';
import { canonicalText } from './fingerprint';
import type { CellRef, Origin } from '../issues/issue';
import { cellOf } from '../issues/issue';
import type { Policy } from '../allocation/policy';
import { policyCell } from '../allocation/policy';
import type { ListName, ProgrammeYear } from '../year/programmeYear';
import { listNames } from '../year/programmeYear';
import type { RateRounding, Settings } from '../year/settings';
import { roundingItems, settingCell, settingItems } from '../year/settings';
import type { RecordedEntity, RecordedInputs } from './recordedEntity';
import { changedFields, isAsRecorded, recordEntity } from './recordedEntity';
import type { PartFacts, RecordPart } from './yearInputs';
import { partInputs, placedRows } from './yearInputs';

/** Takes all inputs of the year down. */
export function recordInputs(year: ProgrammeYear): RecordedInputs {
  return {
    settings: [recordEntity(year.settings)],
    ...Object.fromEntries(listNames.map((name) => [name, recordedRows(placedRows(name, year))])),
  };
}

/** Takes the inputs of one part down for its record. */
export function recordPartInputs(
  part: RecordPart,
  year: ProgrammeYear,
  corrections: readonly RecordedCorrection[],
): RecordedInputs {
  const { settings, lists, facts } = partInputs(part, year, corrections);
  return {
    settings: [recordEntity(settings)],
    ...Object.fromEntries(Object.entries(lists).map(([name, rows]) => [name, recordedRows(rows)])),
    facts: [recordEntity(facts)],
  };
}

function recordedRows(
  rows: readonly { readonly row: object; readonly place: number | null }[],
): RecordedEntity[] {
  return rows.map(({ row, place }) => ({
    ...recordEntity(row),
    ...(place === null ? {} : { listOrder: place }),
  }));
}

/** An entity of the model, and where it was read: by row and column, or by cell. */
interface Entity {
  readonly at: Origin | CellRef | null;
}

/** The worksheet of each part of the year: the place of what is not there any more. */
type SheetOfInput = Readonly<Record<keyof ProgrammeYear, string>>;

/**
 * The cells of the workbook that differ from the recorded inputs, as far as these go: changed fields, added and moved rows,
 * and for a removed row its sheet as a whole, which `sheetOf` names where no row of it is left. Empty where nothing
 * changed but what does not count: the order of rows that may stand anywhere, places, formatting.
 */
export function changedInputs(before: RecordedInputs, year: ProgrammeYear, sheetOf: SheetOfInput): CellRef[] {
  const lists = listNames.flatMap((name) => {
    const recorded = before[name];
    return recorded ? changedIn(recorded, placedRows(name, year), sheetOf[name]) : [];
  });
  const [settings] = before['settings'] ?? [];
  return distinctCells([...(settings ? changedSettings(settings, year.settings) : []), ...lists]);
}

/** The places of what the facts of a part were taken from, for those that are other facts now. */
export function changedFacts(
  before: RecordedInputs,
  now: RecordedInputs,
  { settings }: ProgrammeYear,
  sheetOf: SheetOfInput,
): CellRef[] {
  const places: Readonly<Record<keyof PartFacts, CellRef>> = {
    status: { sheet: sheetOf.meetings, cell: null },
    workedIn: settingCell(settings, settingItems.noticeOn),
    paid: { sheet: sheetOf.payments, cell: null },
    limit: { sheet: sheetOf.budgetLines, cell: null },
  };
  const [was, is] = [before['facts']?.[0] ?? {}, now['facts']?.[0] ?? {}];
  return (Object.keys(places) as (keyof PartFacts)[])
    .filter((fact) => canonicalText(was[fact]) !== canonicalText(is[fact]))
    .map((fact) => places[fact]);
}

/** Each cell once, in order. */
export function distinctCells(cells: readonly CellRef[]): CellRef[] {
  return [...new Map(cells.map((cell) => [`${cell.sheet}!${cell.cell ?? ''}`, cell])).values()];
}

/** The cells of 설정 that say something else than the recorded settings; 설정 as a whole for an item that was taken out. */
function changedSettings(before: RecordedEntity, settings: Settings): CellRef[] {
  const { policy, rateRounding } = settings;
  const fields = (Object.keys(settingItems) as (keyof typeof settingItems)[]).filter(
    (field) => field in before,
  );
  return [
    ...fields
      .filter((field) => !isAsRecorded(before[field], settings[field]))
      .map((field) => settingCell(settings, settingItems[field])),
    ...('policy' in before
      ? changedFields<Policy>(before['policy'], policy).map((field) => policyCell(policy, field))
      : []),
    ...('rateRounding' in before
      ? changedFields<RateRounding>(before['rateRounding'], rateRounding).map((field) =>
          settingCell(settings, roundingItems[field]),
        )
      : []),
  ];
}

function changedIn(
  before: readonly RecordedEntity[],
  rows: readonly { readonly row: Entity; readonly place: number | null }[],
  sheet: string,
): CellRef[] {
  const rest = new Map<string, RecordedEntity[]>();
  for (const old of before) rest.set(keyOf(old), [...(rest.get(keyOf(old)) ?? []), old]);
  const moved: Entity[] = [];
  const unmatched = rows.flatMap(({ row, place }) => {
    const own = rest.get(keyOf(recordEntity(row)));
    const old = own?.find(({ listOrder = null }) => listOrder === place) ?? own?.at(-1);
    if (!own || !old) return [row];
    own.splice(own.indexOf(old), 1);
    if ((old['listOrder'] ?? null) !== place) moved.push(row);
    return [];
  });
  const removed = new Removed([...rest.values()].flat());
  const cellAt = (entity: Entity | undefined, field?: string): CellRef =>
    placeOf(entity, field) ?? { sheet, cell: null };
  const cells = unmatched.flatMap((entity) => {
    const now = recordEntity(entity);
    const nearest = removed.takeNearest(now);
    const fields = nearest
      ? Object.keys(now).filter((field) => !isAsRecorded(nearest[field], now[field]))
      : [];
    return fields.length > 0 ? fields.map((field) => cellAt(entity, field)) : [cellAt(entity)];
  });
  if (removed.left > 0) return [...cells, { sheet: cellAt(rows[0]?.row).sheet, cell: null }];
  // Where a row was added, those below it have moved with it: that is no change of theirs.
  return cells.length > 0 ? cells : moved.map((entity) => cellAt(entity, 'order'));
}

/** An entity without its place among the others. */
function keyOf(entity: RecordedEntity): string {
  return canonicalText({ ...entity, listOrder: null });
}

/** Recorded entities that are there no more, found by what they share with those that came: each field's value says who has it. */
class Removed {
  readonly #entities: readonly RecordedEntity[];
  readonly #holders = new Map<string, number[]>();
  readonly #taken = new Set<number>();

  constructor(entities: readonly RecordedEntity[]) {
    this.#entities = entities;
    for (const [i, entity] of entities.entries()) {
      for (const key of valuesOf(entity)) {
        const holders = this.#holders.get(key);
        if (holders) holders.push(i);
        else this.#holders.set(key, [i]);
      }
    }
  }

  /** How many have not been taken. */
  get left(): number {
    return this.#entities.length - this.#taken.size;
  }

  /** Takes the one that shares most fields with the new one, the first of several, if it shares at least half. */
  takeNearest(now: RecordedEntity): RecordedEntity | null {
    const shared = new Uint16Array(this.#entities.length);
    for (const key of valuesOf(now)) {
      for (const i of this.#holders.get(key) ?? []) shared[i] = (shared[i] ?? 0) + 1;
    }
    let best = { i: -1, count: 0 };
    shared.forEach((count, i) => {
      if (count > best.count && !this.#taken.has(i)) best = { i, count };
    });
    if (best.i < 0 || best.count * 2 < Object.keys(now).length) return null;
    this.#taken.add(best.i);
    return this.#entities[best.i] ?? null;
  }
}

/** Each field with its value, as one text. */
function valuesOf(entity: RecordedEntity): string[] {
  return Object.entries(entity).map(([field, value]) => `${field}:${canonicalText(value)}`);
}

/** Where a field was read. */
function placeOf(entity: Entity | undefined, field?: string): CellRef | null {
  const at = entity?.at;
  if (!at) return null;
  return 'cell' in at ? at : cellOf(at, field);
}

/**
 * The year with its rows in the order in which the record has them (기록한 행 순서). Sorting a sheet changes no input, but the
 * tables are printed in sheet order: held against the sheets as they were written, a sorted workbook must not look as
 * if somebody had overtyped it. Only for a year with the recorded fingerprint: where order counts it is the same already.
 */
export function inRecordedOrder(year: ProgrammeYear, before: RecordedInputs): ProgrammeYear {
  const ordered = listNames.map((name: ListName) => {
    const places = new Map((before[name] ?? []).map((row, i) => [keyOf(row), i]));
    const placeIn = (row: object) => places.get(keyOf(recordEntity(row))) ?? places.size;
    const rows: readonly object[] = year[name];
    return [name, rows.toSorted((a, b) => placeIn(a) - placeIn(b))] as const;
  });
  return { ...year, ...(Object.fromEntries(ordered) as Partial<ProgrammeYear>) };
}
