import { wonPerUnit } from '../../../domain/money/moneyUnit';
import type { Policy, PolicyField } from '../../../domain/allocation/policy';
import type { Settings } from '../../../domain/year/settings';
import { won } from '../../../domain/money/won';
import { orEmpty } from '../../writing/planInput';
import type { Cell } from '../../reading/cell';
import type { SettingKeys, SettingValues } from './settingKeys';
import { settingKeys } from './settingKeys';

/** The cell of each item of 설정 that has a value. */
export type SettingCells = ReadonlyMap<keyof SettingKeys, Pick<Cell, 'at'>>;

/** The settings of the year; what the officer left open takes the defaults of docs/workbook.md §3. */
export function settingsFrom(
  values: SettingValues,
  fiscalYear: number,
  cells: SettingCells,
  sheet: string,
): Settings {
  return {
    fiscalYear,
    programmeName: values.programmeName ?? '',
    account: values.account ?? '일반회계',
    bureau: values.bureau ?? '',
    department: values.department ?? '',
    director: values.director ?? '',
    teamLeader: values.teamLeader ?? '',
    officer: values.officer ?? '',
    summary: values.summary ?? '',
    purpose: values.purpose ?? '',
    legalBasis: values.legalBasis ?? '',
    location: values.location ?? '',
    period: values.period ?? '',
    expectedEffect: values.expectedEffect ?? '',
    maxProjects: values.maxProjects,
    grantBudget: typeof values.grantBudget === 'string' ? null : values.grantBudget,
    grantItem: typeof values.grantBudget === 'string' ? values.grantBudget : null,
    moneyUnit: values.moneyUnit,
    policy: policyFrom(values, cells, sheet),
    rateRounding: { mode: values.rateMode ?? 'halfUp', digits: values.rateDigits ?? 0 },
    scoreDecimals: values.scoreDecimals ?? 2,
    targetsFixedOn: values.targetsFixedOn,
    noticeOn: values.noticeOn,
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

function policyFrom(values: SettingValues, cells: SettingCells, sheet: string): Policy {
  const places = (Object.keys(policyKeys) as PolicyField[]).flatMap((field) => {
    const cell = cells.get(policyKeys[field])?.at.cell;
    return cell ? [[field, cell] as const] : [];
  });
  return {
    kind: values.policyKind ?? 'equal',
    unit: values.payUnit ?? won(wonPerUnit.thousand),
    remainder: values.remainder,
    oddUnitOrder: values.oddUnitOrder ?? 'score',
    noAchiever: values.noAchiever ?? 'leave',
    cap: values.cap,
    floor: values.floor,
    baseShare: values.baseShare,
    price: values.price,
    scoreStep: values.scoreStep,
    at: { sheet, cells: Object.fromEntries(places) },
  };
}

/** The items that 설정 would have to hold for these settings to be read. */
export function settingValues(settings: Settings): SettingValues {
  const { policy, rateRounding } = settings;
  return {
    fiscalYear: settings.fiscalYear,
    programmeName: orEmpty(settings.programmeName),
    account: orEmpty(settings.account),
    bureau: orEmpty(settings.bureau),
    department: orEmpty(settings.department),
    director: orEmpty(settings.director),
    teamLeader: orEmpty(settings.teamLeader),
    officer: orEmpty(settings.officer),
    summary: orEmpty(settings.summary),
    purpose: orEmpty(settings.purpose),
    legalBasis: orEmpty(settings.legalBasis),
    location: orEmpty(settings.location),
    period: orEmpty(settings.period),
    expectedEffect: orEmpty(settings.expectedEffect),
    maxProjects: settings.maxProjects,
    grantBudget: settings.grantItem ?? settings.grantBudget,
    moneyUnit: settings.moneyUnit,
    payUnit: policy.unit,
    policyKind: policy.kind,
    remainder: policy.remainder,
    oddUnitOrder: policy.oddUnitOrder,
    noAchiever: policy.noAchiever,
    rateMode: rateRounding.mode,
    rateDigits: rateRounding.digits,
    scoreDecimals: settings.scoreDecimals,
    scoreStep: policy.scoreStep,
    cap: policy.cap,
    floor: policy.floor,
    baseShare: policy.baseShare,
    price: policy.price,
    targetsFixedOn: settings.targetsFixedOn,
    noticeOn: settings.noticeOn,
  };
}
