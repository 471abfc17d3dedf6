import type { Policy, PolicyField } from '../../../domain/allocation/policy';
import { wonPerUnit } from '../../../domain/money/moneyUnit';
import { won } from '../../../domain/money/won';
import type { Settings } from '../../../domain/year/settings';
import { openSettings, settingItems } from '../../../domain/year/settings';
import type { Cell } from '../../reading/cell';
import type { PlainField, SettingKeys, SettingValues } from './settingKeys';
import { settingKeys } from './settingKeys';

/** The cell of each item of 설정 that has a value. */
export type SettingCells = ReadonlyMap<keyof SettingKeys, Pick<Cell, 'at'>>;

/** The settings that are what their one item holds, 회계연도 apart. */
type OpenField = Exclude<PlainField, 'fiscalYear'>;
const openFields = (Object.keys(settingKeys) as (keyof SettingKeys)[]).filter(
  (key): key is OpenField => key in settingItems && key !== 'fiscalYear' && key !== 'grantBudget',
);

/** The settings of the year; what the officer left open takes the defaults of docs/workbook.md §3. */
export function settingsFrom(
  values: SettingValues,
  fiscalYear: number,
  cells: SettingCells,
  sheet: string,
): Settings {
  // Each is what its own item holds, as the table of items declares it.
  const plain = Object.fromEntries(
    openFields.map((field) => [field, values[field] ?? openSettings[field]]),
  ) as Pick<Settings, OpenField>;
  const { rateRounding } = openSettings;
  return {
    ...plain,
    fiscalYear,
    grantBudget: typeof values.grantBudget === 'string' ? null : values.grantBudget,
    grantItem: typeof values.grantBudget === 'string' ? values.grantBudget : null,
    policy: policyFrom(values, cells, sheet),
    rateRounding: {
      mode: values.rateMode ?? rateRounding.mode,
      digits: values.rateDigits ?? rateRounding.digits,
    },
    at: Object.fromEntries([...cells].map(([key, { at }]) => [settingKeys[key].names[0], at])),
  };
}

/** Which item of 설정 each field of the policy comes from. */
const policyKeys = {
  kind: 'policyKind',
  unit: 'payUnit',
  remainder: 'remainder',
  oddUnitOrder: 'oddUnitOrder',
  noAchiever: 'noAchiever',
  cap: 'cap',
  floor: 'floor',
  baseShare: 'baseShare',
  price: 'price',
  scoreStep: 'scoreStep',
} as const satisfies Record<PolicyField, keyof SettingKeys>;

const policyFields = Object.keys(policyKeys) as readonly PolicyField[];

/** The policy where 설정 says nothing of it. */
const openPolicy: Pick<Policy, PolicyField> = {
  kind: 'equal',
  unit: won(wonPerUnit.thousand),
  remainder: null,
  oddUnitOrder: 'score',
  noAchiever: 'leave',
  cap: null,
  floor: null,
  baseShare: null,
  price: null,
  scoreStep: null,
};

function policyFrom(values: SettingValues, cells: SettingCells, sheet: string): Policy {
  const places = policyFields.flatMap((field) => {
    const cell = cells.get(policyKeys[field])?.at.cell;
    return cell ? [[field, cell] as const] : [];
  });
  const said = Object.fromEntries(
    policyFields.map((field) => [field, values[policyKeys[field]] ?? openPolicy[field]]),
  ) as Pick<Policy, PolicyField>;
  return { ...said, at: { sheet, cells: Object.fromEntries(places) } };
}

/** The items that 설정 would have to hold for these settings to be read; null where a setting is not given. */
export function settingValues(settings: Settings): SettingValues {
  const { policy, rateRounding } = settings;
  const plain = openFields.map((field) => [field, settings[field] === '' ? null : settings[field]]);
  const ofPolicy = policyFields.map((field) => [policyKeys[field], policy[field]]);
  return {
    ...(Object.fromEntries([...plain, ...ofPolicy]) as SettingValues),
    fiscalYear: settings.fiscalYear,
    grantBudget: settings.grantItem ?? settings.grantBudget,
    rateMode: rateRounding.mode,
    rateDigits: rateRounding.digits,
  };
}
