import type { Examination } from '../../runs/examination';
import type { EntryCheck } from '../../runs/entryRun';
import { restOfDistricts } from '../../domain/districts/opinion';
import type { Issue } from '../../domain/issues/issue';
import { date } from '../../sheets/reading/cells/dateCell';
import { district, districtOrRest } from '../../sheets/reading/cells/districtCell';
import { project, projectOrText } from '../../sheets/reading/cells/projectCell';
import type { AnyCellKind } from '../../sheets/reading/column';
import { printedHeader } from '../../sheets/reading/column';
import type { AnySettingKey } from '../../sheets/input/settings/settingKeys';
import { settingKeys } from '../../sheets/input/settings/settingKeys';
import type { Entry, EntryContext, HeldRow } from '../../sheets/year/enterRows';
import { heldItems, heldRows, unitsOfFields } from '../../sheets/year/enterRows';
import { sheetsOfYear } from '../../sheets/year/yearSheets';
import type { StepForm } from './formsOfSteps';

/** What is typed, by field. */
export type Typed = Readonly<Record<string, string>>;

/** One field of a form, as the table of its sheet says it. */
export interface FormField {
  readonly id: string;
  /** The heading of the column, or the name of the item: what the sheet itself calls it. */
  readonly label: string;
  readonly about: string;
  readonly example: string;
  readonly isRequired: boolean;
  readonly input: 'text' | 'longText' | 'number' | 'date' | 'choice';
  /** Of a choice: what may be typed, and what it is called. */
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** The unit of money of the sheet: 천원. */
  readonly unit: string | null;
}

/** A form over the workbook as it was read: its fields, and what the sheet holds. */
export interface FormSource {
  readonly sheet: string;
  readonly fields: readonly FormField[];
  readonly rows: readonly HeldRow[];
  /** What a form of items begins with. */
  readonly held: Typed;
}

/** Wider columns hold sentences. */
const longText = 30;

/** What a form of the workbook asks for: fields from the table of its sheet, rows or items from the sheet itself. */
export function formSource(form: StepForm, read: EntryContext & Pick<Examination, 'grids'>): FormSource {
  const { grids } = read;
  const { sheet } = sheetsOfYear[form.part];
  if (form.part === 'settings') {
    const held = heldItems(grids, read);
    const fields = form.items.map((key): FormField => {
      const { names, kind, about, example }: AnySettingKey = settingKeys[key];
      return {
        id: key,
        label: names[0],
        about,
        example,
        isRequired: false,
        ...inputOf(kind, 0, read),
        unit: 'amountOf' in kind ? '천원' : null,
      };
    });
    return { sheet: sheet.name, fields, rows: [], held };
  }
  const units = unitsOfFields(grids, form.part, read);
  const fields = Object.entries(sheet.columns).map(([id, column]): FormField => {
    const { kind, about, example, filled, width } = column;
    const label = printedHeader(column).replace('{Y}', String(read.fiscalYear ?? ''));
    return {
      ...{ id, label, about, example, isRequired: filled },
      ...inputOf(kind, width, read),
      unit: units[id] ?? null,
    };
  });
  return { sheet: sheet.name, fields, rows: heldRows(grids, form.part, read), held: {} };
}

function inputOf(
  kind: AnyCellKind,
  width: number,
  { parts }: EntryContext,
): Pick<FormField, 'input' | 'options'> {
  const is = (...kinds: readonly unknown[]) => kinds.includes(kind);
  const choice = (options: FormField['options']) => ({ input: 'choice' as const, options });
  if (kind.choices) return choice(kind.choices.map((value) => ({ value, label: value })));
  if (is(district, districtOrRest)) {
    const names = [
      ...parts.districts.map(({ name }) => name),
      ...(is(districtOrRest) ? [restOfDistricts] : []),
    ];
    return choice(names.map((value) => ({ value, label: value })));
  }
  if (is(project, projectOrText) && parts.projects.length > 0) {
    return choice(parts.projects.map(({ code, name }) => ({ value: code, label: `${code} ${name}` })));
  }
  if (is(date)) return { input: 'date', options: [] };
  if (kind.isFigure || kind.format === 'count') return { input: 'number', options: [] };
  return { input: width >= longText ? 'longText' : 'text', options: [] };
}

/** What a row is called in the list of rows: its first few words. */
export function rowWords({ typed }: HeldRow, fields: readonly FormField[]): string {
  return fields
    .map(({ id }) => typed[id] ?? '')
    .filter((text) => text !== '')
    .slice(0, 3)
    .join(' · ');
}

/** The entry that a form comes to: what was changed since it was opened; null where nothing was. */
export function entryOf(form: StepForm, row: number | null, typed: Typed, initial: Typed): Entry | null {
  const given = Object.entries(typed).filter(([id, text]) =>
    row === null && form.part !== 'settings' ? text.trim() !== '' : text !== (initial[id] ?? ''),
  );
  if (given.length === 0) return null;
  const changed = Object.fromEntries(given);
  return form.part === 'settings'
    ? { part: 'settings', items: changed }
    : { part: form.part, rows: [{ row, typed: changed }] };
}

/** The findings at each field of a form: errors before what only asks for a look. */
export function issuesAtFields(check: EntryCheck, entry: Entry): ReadonlyMap<string, readonly Issue[]> {
  const items = entry.part === 'settings' ? Object.keys(entry.items) : [];
  const found = new Map<string, Issue[]>();
  for (const { entry: index, field, issue } of check.atFields) {
    if (issue.severity === 'note') continue;
    const id = entry.part === 'settings' ? (items[index] ?? field) : field;
    found.set(id, [...(found.get(id) ?? []), issue]);
  }
  return found;
}
