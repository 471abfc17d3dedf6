import type { Issue, Result } from '../../domain/issues/issue';
import { failed, issue, ok } from '../../domain/issues/issue';
import type { YearPart } from '../../domain/year/programmeYear';
import { unitNames } from '../../notation/unitName';
import type { SettingKeys } from '../input/settings/settingKeys';
import { keyOfItem, settingKeys } from '../input/settings/settingKeys';
import { settingsSheet } from '../input/settings/settings';
import type { CellValue, Grid } from '../model/grid';
import { gridOf } from '../model/grid';
import type { PlannedCell, SheetPlan } from '../model/sheetPlan';
import { isSameSheetName } from '../model/sheetNames';
import type { UnitInForce } from '../reading/cell';
import type { AnyCellKind, CellKind } from '../reading/column';
import { date } from '../reading/cells/dateCell';
import { district, districtOrRest } from '../reading/cells/districtCell';
import { project } from '../reading/cells/projectCell';
import { isCell } from '../reading/cells/rawCell';
import { applyMapping, readMapping } from '../reading/columnMapping';
import type { ReadingContext } from '../reading/readingContext';
import { startingContext } from '../reading/readingContext';
import { readTable } from '../reading/readTable';
import { findSheets } from '../reading/sheetSource';
import type { EntryCell, RowEntry } from '../writing/rowEntry';
import { enteredValue, planEntries, withCells } from '../writing/rowEntry';
import type { YearReading } from './readYear';
import { sheetsOfYear } from './yearSheets';

/** The lists of the year that are rows of a table, each of which a form can write. */
export type EntryPart = Exclude<YearPart, 'settings' | 'scores'>;

/** What a form gives (기재): rows of a list, or items of 설정 by their key. */
export type Entry =
  | { readonly part: EntryPart; readonly rows: readonly RowEntry[] }
  | {
      readonly part: 'settings';
      readonly items: Readonly<Partial<Record<keyof SettingKeys, string>>>;
    };

/** What entries come to: cells of the officer's sheets, sheets that are made for them, and how the workbook then stands. */
export interface EntryEdit {
  /** Those of sheets that are made stand in their plans already. `entry` counts rows and items through all entries. */
  readonly cells: readonly EntryCell[];
  readonly made: readonly SheetPlan[];
  /** The worksheets with all of it written: to be read and checked before anything is. */
  readonly grids: readonly Grid[];
}

/** What of a reading says how cells are read, and so how they are written. */
export type EntryContext = Pick<YearReading, 'parts' | 'fiscalYear'>;

/**
 * Plans entries one after the other on a copy of the worksheets: nothing is written. A sheet that the workbook lacks is made
 * from its template. Refused in words: two sheets of one name (R01), a sheet without its header (R02), a download that is
 * only read through 열연결 (H21), and what `planEntries` refuses.
 */
export function enterRows(
  grids: readonly Grid[],
  entries: readonly Entry[],
  read: EntryContext,
  yearOfNew: number,
): Result<EntryEdit> {
  const context = contextOf(read);
  let edit: EntryEdit = { cells: [], made: [], grids };
  let count = 0;
  for (const entry of entries) {
    const { sheet } = sheetsOfYear[entry.part];
    const place = findPlace(edit.grids, entry.part, context, read.fiscalYear ?? yearOfNew);
    if (!place.ok) return place;
    const { grid, plan } = place.value;
    const rows = entry.part === 'settings' ? settingRows(grid, entry.items, context) : entry.rows;
    const planned = planEntries(grid, sheet, rows, context);
    if (!planned.ok) return planned;
    const first = count;
    const cells = planned.value.map((cell) => ({ ...cell, entry: cell.entry + first }));
    count += rows.length;
    const written = withCells(grid, cells);
    // In its own place: of two sheets of one name the first is told of the second.
    const isThere = edit.grids.some(({ name }) => name === grid.name);
    const before = edit.made.find((made) => made.sheet === grid.name) ?? plan;
    edit = {
      cells: [...edit.cells, ...cells],
      made: before
        ? [...edit.made.filter((made) => made !== before), { ...before, blocks: blocksOf(before, written) }]
        : edit.made,
      grids: isThere
        ? edit.grids.map((one) => (one.name === grid.name ? written : one))
        : [...edit.grids, written],
    };
  }
  return ok(edit);
}

function contextOf({ parts, fiscalYear }: EntryContext): ReadingContext {
  return {
    ...startingContext(() => undefined),
    fiscalYear,
    moneyUnit: parts.settings?.moneyUnit ?? null,
    districts: parts.districts,
    projects: parts.projects,
  };
}

interface Place {
  readonly grid: Grid;
  /** The plan of a sheet that is to be made; null for one that is there. */
  readonly plan: SheetPlan | null;
}

/** The worksheet of a part as reading finds it; its template where there is none, or one with nothing in it. */
function findPlace(
  grids: readonly Grid[],
  part: Entry['part'],
  context: ReadingContext,
  fiscalYear: number,
): Result<Place> {
  const { sheet, template } = sheetsOfYear[part];
  const issues: Issue[] = [];
  const report = (found: Issue) => void issues.push(found);
  const sources = applyMapping(grids, readMapping(grids, context), () => undefined);
  const [found] = findSheets(sources, sheet, { report });
  if (issues.length > 0) return failed(...issues);
  if (!found) {
    const planned = template(fiscalYear);
    const empty = grids.find(({ name }) => isSameSheetName(name, planned.sheet));
    const plan = { ...planned, sheet: empty?.name ?? planned.sheet };
    return ok({ grid: gridOf(plan.sheet, valuesOf(plan)), plan });
  }
  const grid = grids.find(({ name }) => name === found.name) ?? found;
  if (grid !== found) return failed(issue('entryInExport', { sheet: grid.name, cell: null }));
  return ok({ grid, plan: null });
}

/** A template's cells: it is one block from A1, without formulas. */
function valuesOf({ blocks }: SheetPlan): CellValue[][] {
  return (blocks[0]?.rows ?? []).map((row) =>
    row.map((cell) => (cell === null || typeof cell === 'object' ? '' : cell)),
  );
}

function blocksOf({ blocks }: SheetPlan, { values }: Grid): SheetPlan['blocks'] {
  const rows = values.map((row) => row.map((value): PlannedCell => (value === '' ? null : value)));
  return [{ at: blocks[0]?.at ?? 'A1', rows }];
}

/** The rows of 설정 that hold items, or new ones; each value as its own item is written. */
function settingRows(
  grid: Grid,
  items: Readonly<Partial<Record<keyof SettingKeys, string>>>,
  context: ReadingContext,
): RowEntry[] {
  const held = readTable(grid, settingsSheet, context)?.rows ?? [];
  return (Object.entries(items) as [keyof SettingKeys, string][]).map(([key, typed]) => {
    const { names, kind }: { names: readonly string[]; kind: AnyCellKind } = settingKeys[key];
    const row = held.find(({ values }) => values.key !== null && keyOfItem(values.key) === key);
    const unit = { unit: context.moneyUnit ?? 'thousand', source: 'setting' } as const;
    const value = enteredValue(typed, kind, unit, context);
    return {
      row: row?.at.row ?? null,
      typed: {
        ...(row ? {} : { key: names[0] ?? '' }),
        value: typeof value === 'boolean' ? String(value) : value,
      },
    };
  });
}

/** A row as it stands, for a form: what a person would type for each field; dates as `2020-03-20`. */
export interface HeldRow {
  readonly row: number;
  readonly typed: Readonly<Record<string, string>>;
}

/** The rows of data of a part, in sheet order; none where its worksheet cannot be found or read. */
export function heldRows(grids: readonly Grid[], part: EntryPart, read: EntryContext): readonly HeldRow[] {
  const table = heldTable(grids, part, contextOf(read));
  return (table?.rows ?? []).map(({ at }) => ({
    row: at.row,
    typed: Object.fromEntries(
      (table?.fields ?? []).map(({ field, column, kind, unit, context }) => [
        field,
        typedText(table?.cells.value(at.row - 1, column) ?? '', kind, unit, {
          ...context,
          report: () => undefined,
          format: table?.cells.format(at.row - 1, column) ?? null,
        }),
      ]),
    ),
  }));
}

/** The items of 설정 that have a value, as a person would type them. */
export function heldItems(
  grids: readonly Grid[],
  read: EntryContext,
): Readonly<Partial<Record<keyof SettingKeys, string>>> {
  const context = contextOf(read);
  const unit = { unit: context.moneyUnit ?? 'thousand', source: 'setting' } as const;
  const rows = heldTable(grids, 'settings', context)?.rows ?? [];
  return Object.fromEntries(
    (Object.keys(settingKeys) as (keyof SettingKeys)[]).flatMap((key) => {
      const { kind }: { kind: AnyCellKind } = settingKeys[key];
      const row = rows.find(
        ({ values }) => typeof values['key'] === 'string' && keyOfItem(values['key']) === key,
      );
      // The column's own kind keeps the cell as it is.
      const value = (row?.values['value'] ?? null) as Parameters<typeof isCell>[0];
      const cell = isCell(value) ? value : null;
      return cell ? [[key, typedText(cell.value, kind, unit, { ...context, format: cell.format })]] : [];
    }),
  );
}

/** The unit of money of each field of a part that holds any: 천원. */
export function unitsOfFields(
  grids: readonly Grid[],
  part: EntryPart,
  read: EntryContext,
): Readonly<Record<string, string>> {
  const fields = heldTable(grids, part, contextOf(read))?.fields ?? [];
  return Object.fromEntries(
    fields.flatMap(({ field, kind, unit }) => ('amountOf' in kind ? [[field, unitNames[unit.unit]]] : [])),
  );
}

/** The worksheet of a part as a table, its template where there is none; null where it cannot be read. */
function heldTable(grids: readonly Grid[], part: Entry['part'], context: ReadingContext) {
  const place = findPlace(grids, part, context, context.fiscalYear ?? 2000);
  return place.ok ? readTable(place.value.grid, sheetsOfYear[part].sheet, context) : null;
}

/** Kinds that a form lets choose from a list: of them the printed word, however the sheet says it. */
function isChosen(kind: AnyCellKind): boolean {
  return kind.choices !== undefined || [district, districtOrRest, project].includes(kind as CellKind<string>);
}

function typedText(
  value: CellValue,
  kind: AnyCellKind,
  unit: UnitInForce,
  { format, ...context }: ReadingContext & { readonly format: string | null },
): string {
  const isDate = (kind as unknown) === date;
  if (value === '' || !(isDate || isChosen(kind))) return String(value);
  const cell = { at: { sheet: '', cell: null }, value, shown: null, format, unit };
  const reading = kind.read(cell, context);
  if (reading.kind !== 'value') return String(value);
  if (isDate) return String(reading.value);
  const written = kind.write(reading.value, unit.unit);
  return typeof written === 'string' ? written : String(value);
}
