import type { Settings } from '../../../domain/year/settings';
import type { InputLayout } from '../../writing/planInput';
import { planInput } from '../../writing/planInput';
import type { AnyCellKind } from '../../reading/column';
import type { SheetPlan } from '../../model/sheetPlan';
import type { AnySettingKey, SettingKeys, SettingValues } from './settingKeys';
import { settingKeys } from './settingKeys';
import { settingsSheet } from './settings';
import { settingValues } from './settingValues';

/** How much of 설정 is written: what has a value, or every item for a template. */
interface SettingsLayout extends Pick<InputLayout, 'titles' | 'explained'> {
  readonly allItems?: boolean;
}

/** Plans 설정: an item a row; amounts in 금액단위, as they are read. */
export function planSettings(settings: Settings, layout: InputLayout = {}): SheetPlan {
  return planValues(settingValues(settings), layout);
}

/** Plans 설정 of a template: every item explained, and nothing filled in but what a year cannot begin without. */
export function planOpenSettings(fiscalYear: number): SheetPlan {
  return planValues({ fiscalYear, moneyUnit: 'thousand' }, { allItems: true, explained: true });
}

function planValues(
  values: Partial<SettingValues>,
  { allItems = false, ...layout }: SettingsLayout,
): SheetPlan {
  const unit = values.moneyUnit ?? 'thousand';
  const keys = (Object.keys(settingKeys) as (keyof SettingKeys)[]).filter((key) => {
    return allItems || (values[key] ?? null) !== null;
  });
  const rows = keys.map((key) => {
    const { kind, names }: AnySettingKey = settingKeys[key];
    const value = values[key] ?? null;
    return { key: names[0], value: value === null ? null : kind.write(value, unit) };
  });
  const plan = planInput(settingsSheet, rows, layout);
  const firstRow = (layout.titles?.length ?? 0) + 2;
  return {
    ...plan,
    choices: keys.flatMap((key, i) => {
      const { choices }: AnyCellKind = settingKeys[key].kind;
      return choices ? [{ range: `B${firstRow + i}`, values: choices }] : [];
    }),
    notes: layout.explained === true ? [...(plan.notes ?? []), ...notesOf(keys, firstRow)] : [],
  };
}

function notesOf(keys: readonly (keyof SettingKeys)[], firstRow: number) {
  return keys.map((key, i) => {
    const { about, example, names } = settingKeys[key] as AnySettingKey;
    const [, ...old] = names;
    const lines = [
      about,
      ...(example === '' ? [] : [`예: ${example}`]),
      ...(old.length > 0 ? [`옛 이름: ${old.join(', ')}`] : []),
    ];
    return { cell: `A${firstRow + i}`, text: lines.join('\n') };
  });
}
