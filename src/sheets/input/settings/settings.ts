import type { CellRef } from '../../../domain/issues/issue';
import { issue } from '../../../domain/issues/issue';
import type { MoneyUnit } from '../../../domain/money/moneyUnit';
import type { Settings } from '../../../domain/year/settings';
import type { Grid } from '../../model/grid';
import type { Cell } from '../../reading/cell';
import { quoted } from '../../reading/cell';
import type { AnyCellKind, CellKind } from '../../reading/column';
import { column } from '../../reading/column';
import { isCell, raw } from '../../reading/cells/rawCell';
import { text } from '../../reading/cells/textCell';
import { inputSheet } from '../../reading/inputSheet';
import type { ReadingContext } from '../../reading/readingContext';
import { readTable } from '../../reading/readTable';
import type { SettingKeys, SettingValues } from './settingKeys';
import { keyOfItem, settingKeys } from './settingKeys';
import { settingsFrom } from './settingValues';

/** 설정: the year's settings, one item a row. */
export const settingsSheet = inputSheet({
  name: '설정',
  synonyms: ['기본설정'],
  about: '회계연도와 배분 방식 등 한 해의 기준을 한 행에 하나씩 적습니다.',
  columns: {
    key: column(text, ['항목'], { required: true, filled: true, about: '항목 이름입니다.', width: 18 }),
    value: column(raw, ['값'], {
      required: true,
      about: '항목의 값입니다. 비우면 기본값을 씁니다.',
      width: 48,
    }),
  },
  rules: ['같은 항목은 한 번만 적습니다. 알 수 없는 항목은 읽지 않고 주의로 알립니다.'],
});

/** What 설정 says: the settings, or null without a fiscal year; the unit and the year also when that is all there is. */
export interface SettingsReading {
  readonly settings: Settings | null;
  readonly fiscalYear: number | null;
  readonly moneyUnit: MoneyUnit | null;
}

/** Reads 설정. Items without a value take the defaults of docs/workbook.md §3. */
export function readSettings(grid: Grid, context: ReadingContext): SettingsReading {
  // The unit of the sheet's own amounts may stand in one of its rows: it is read first, without reporting twice.
  const silent: ReadingContext = { ...context, report: () => undefined };
  const unitCell = settingCells(grid, silent).get('moneyUnit');
  const unit = unitCell ? settingKeys.moneyUnit.kind.read(unitCell, silent) : null;
  const moneyUnit = unit?.kind === 'value' ? unit.value : null;

  const assumption = { made: false };
  const own: ReadingContext = { ...context, moneyUnit, assumeUnit: () => (assumption.made = true) };
  const cells = settingCells(grid, own);
  const read = <T>(key: keyof SettingKeys, kind: CellKind<T>): T | null => {
    const cell = cells.get(key);
    const reading = cell && kind.read(cell, own);
    return reading?.kind === 'value' ? reading.value : null;
  };
  const entries = (Object.keys(settingKeys) as (keyof SettingKeys)[]).map((key) => {
    const { kind }: { kind: AnyCellKind } = settingKeys[key];
    return [
      key,
      key === 'fiscalYear' ? fiscalYearOf(cells.get(key), own, grid.name) : read(key, kind),
    ] as const;
  });
  // Each value was read by the kind that its own key declares.
  const values = Object.fromEntries(entries) as unknown as SettingValues;
  if (assumption.made) context.report(issue('unitAssumed', { sheet: grid.name, cell: null }));
  const settings =
    values.fiscalYear === null ? null : settingsFrom(values, values.fiscalYear, cells, grid.name);
  return { settings, fiscalYear: values.fiscalYear, moneyUnit };
}

/** The cell of each known item that has a value; unknown items and contradictions are reported. */
function settingCells(grid: Grid, context: ReadingContext): ReadonlyMap<keyof SettingKeys, Cell> {
  const cells = new Map<keyof SettingKeys, Cell>();
  for (const { values, at } of readTable(grid, settingsSheet, context)?.rows ?? []) {
    const { key: name, value } = values;
    if (name === null) continue;
    const key = keyOfItem(name);
    const nameCell: CellRef = { sheet: at.sheet, cell: `${at.columns['key'] ?? 'A'}${at.row}` };
    if (key === undefined) context.report(issue('settingUnknown', nameCell, { text: quoted(name) }));
    else if (value !== null && isCell(value)) {
      const first = cells.get(key);
      if (first && first.value !== value.value) {
        const params = { key: settingKeys[key].names[0], first: first.at.cell ?? '' };
        context.report(issue('settingTwice', value.at, params));
      }
      if (!first) cells.set(key, value);
    }
  }
  return cells;
}

/** 회계연도 (E01): without it nothing that depends on the year can be read. */
function fiscalYearOf(cell: Cell | undefined, context: ReadingContext, sheet: string): number | null {
  if (!cell) {
    context.report(issue('fiscalYearMissing', { sheet, cell: null }));
    return null;
  }
  const reading = settingKeys.fiscalYear.kind.read(cell, { ...context, report: () => undefined });
  if (reading.kind === 'value') return reading.value;
  context.report(issue('fiscalYearInvalid', cell.at, { text: quoted(cell.value) }));
  return null;
}
