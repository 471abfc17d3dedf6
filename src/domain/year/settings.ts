import type { IsoDate } from './calendar';
import type { CellRef } from '../issues/issue';
import type { MoneyUnit } from '../money/moneyUnit';
import type { Policy } from '../allocation/policy';
import type { RecordPart } from '../record/yearInputs';
import type { Won } from '../money/won';

/** How a rate of change (증감률) is rounded: half away from zero (반올림) or towards zero (절사). */
export interface RateRounding {
  readonly mode: 'halfUp' | 'truncate';
  readonly digits: number;
}

/** The year's settings (설정). Texts are empty when not given. */
export interface Settings {
  /** 회계연도 */
  readonly fiscalYear: number;
  /** 사업명 */
  readonly programmeName: string;
  /** 회계 */
  readonly account: string;
  /** 실국 */
  readonly bureau: string;
  /** 부서 */
  readonly department: string;
  /** 과장, 팀장, 주무관: empty unless typed; never in samples or logs. */
  readonly director: string;
  readonly teamLeader: string;
  readonly officer: string;
  /** 사업내용 */
  readonly summary: string;
  /** 사업목적 */
  readonly purpose: string;
  /** 사업근거 */
  readonly legalBasis: string;
  /** 위치 */
  readonly location: string;
  /** 사업기간 */
  readonly period: string;
  /** 기대효과 */
  readonly expectedEffect: string;
  /** 사업수한도; null when not given */
  readonly maxProjects: number | null;
  /** 교부재원 as an amount; null when not given, or given as a name: then the grant line of 예산내역 stands. */
  readonly grantBudget: Won | null;
  /** 교부재원 as the name of the line of 예산내역 (과목) that is granted; null when not given, or given as an amount. */
  readonly grantItem: string | null;
  /** 금액단위 */
  readonly moneyUnit: MoneyUnit | null;
  /** 배분방식 and what belongs to it */
  readonly policy: Policy;
  /** 증감률처리, 증감률자릿수 */
  readonly rateRounding: RateRounding;
  /** 점수자릿수: decimals that a score may have */
  readonly scoreDecimals: number;
  /** 목표확정일 */
  readonly targetsFixedOn: IsoDate | null;
  /** 통지일 */
  readonly noticeOn: IsoDate | null;
  /** Where each setting was read, by its Korean key without spaces. */
  readonly at: Readonly<Record<string, CellRef>>;
}

/** A setting (설정): every field but the places. */
export type SettingField = Exclude<keyof Settings, 'at'>;

/** What becomes of a setting in the next year's workbook: it stays, is left open, or is worked out (`rollForward`). */
type NextYear = 'kept' | 'emptied' | 'remade';

/** What holds of a setting, whatever items it is read from. */
interface SettingFacts {
  /** The parts of the record that stand on it; none on how figures are written: the year holds them as they are. */
  readonly parts: readonly RecordPart[];
  readonly nextYear: NextYear;
}

/** A setting that is one item of 설정. */
interface ItemFacts<Value> extends SettingFacts {
  /** 항목, as it is printed; its old names and its cell are those of `sheets/input/settings/settingKeys.ts`. */
  readonly item: string;
  /** What holds where 설정 says nothing. */
  readonly open: Value;
}

/** Settings of several items: 배분방식 and what belongs to it, which knows its cells itself (`policyCell`), and 증감률. */
type Composed = 'policy' | 'rateRounding';

/** 회계연도 cannot be left open: without it there is no year (E01). */
type FactsOf<Field extends SettingField> = Field extends Composed
  ? SettingFacts
  : Field extends 'fiscalYear'
    ? Omit<ItemFacts<never>, 'open'>
    : ItemFacts<Settings[Field]>;

/** Every setting, once. One that is missing here does not compile. */
export const settingFacts = {
  fiscalYear: { item: '회계연도', parts: ['budget', 'grants'], nextYear: 'remade' },
  programmeName: { item: '사업명', open: '', parts: ['budget', 'grants'], nextYear: 'kept' },
  account: { item: '회계', open: '일반회계', parts: ['budget'], nextYear: 'kept' },
  bureau: { item: '실국', open: '', parts: ['budget', 'grants'], nextYear: 'kept' },
  department: { item: '부서', open: '', parts: ['budget', 'grants'], nextYear: 'kept' },
  director: { item: '과장', open: '', parts: ['budget'], nextYear: 'kept' },
  teamLeader: { item: '팀장', open: '', parts: ['budget'], nextYear: 'kept' },
  officer: { item: '주무관', open: '', parts: ['budget', 'grants'], nextYear: 'kept' },
  summary: { item: '사업내용', open: '', parts: ['budget'], nextYear: 'kept' },
  purpose: { item: '사업목적', open: '', parts: ['budget'], nextYear: 'kept' },
  legalBasis: { item: '사업근거', open: '', parts: ['budget'], nextYear: 'kept' },
  location: { item: '위치', open: '', parts: ['budget'], nextYear: 'kept' },
  period: { item: '사업기간', open: '', parts: ['budget'], nextYear: 'remade' },
  expectedEffect: { item: '기대효과', open: '', parts: ['budget'], nextYear: 'kept' },
  maxProjects: { item: '사업수한도', open: null, parts: ['budget'], nextYear: 'kept' },
  // Next year's budget is not known; its grant line will stand until 교부재원 is typed.
  grantBudget: { item: '교부재원', open: null, parts: ['budget'], nextYear: 'emptied' },
  grantItem: { item: '교부재원', open: null, parts: ['budget'], nextYear: 'kept' },
  moneyUnit: { item: '금액단위', open: null, parts: [], nextYear: 'kept' },
  policy: { parts: ['grants'], nextYear: 'kept' },
  rateRounding: { parts: ['budget'], nextYear: 'kept' },
  scoreDecimals: { item: '점수자릿수', open: 2, parts: [], nextYear: 'kept' },
  targetsFixedOn: { item: '목표확정일', open: null, parts: ['grants'], nextYear: 'emptied' },
  noticeOn: { item: '통지일', open: null, parts: ['notice'], nextYear: 'emptied' },
} as const satisfies { readonly [Field in SettingField]: FactsOf<Field> };

export const settingFields = Object.keys(settingFacts) as readonly SettingField[];

/** The settings that are one item of 설정 each. */
export type ItemField = Exclude<SettingField, Composed>;

/** The item of 설정 (항목) that each of them is read from. */
export const settingItems = Object.fromEntries(
  Object.entries(settingFacts).flatMap(([field, facts]) => ('item' in facts ? [[field, facts.item]] : [])),
) as { readonly [Field in ItemField]: (typeof settingFacts)[Field]['item'] };

/** The items of 증감률: how it is rounded, and to how many digits. */
export const roundingItems = { mode: '증감률처리', digits: '증감률자릿수' } as const satisfies Record<
  keyof RateRounding,
  string
>;

/** What holds where 설정 says nothing but 회계연도. */
export const openSettings = {
  ...(Object.fromEntries(
    Object.entries(settingFacts).flatMap(([field, facts]) => ('open' in facts ? [[field, facts.open]] : [])),
  ) as Pick<Settings, Exclude<ItemField, 'fiscalYear'>>),
  rateRounding: { mode: 'halfUp', digits: 0 } as RateRounding,
};

/** The settings that a coming year begins with, by what becomes of them. */
type SettingsThatAre<What extends NextYear> = {
  [Field in SettingField]: (typeof settingFacts)[Field]['nextYear'] extends What ? Field : never;
}[SettingField];

/** Those that are worked out for the next year. */
export type RemadeSettings = Pick<Settings, SettingsThatAre<'remade'>>;

/** The settings of the next year (차년도 준비) from those of the closing one. */
export function settingsOfNextYear(settings: Settings, remade: RemadeSettings): Settings {
  const emptied = settingFields.filter((field) => settingFacts[field].nextYear === 'emptied');
  const open: Partial<Settings> = openSettings;
  return { ...settings, ...Object.fromEntries(emptied.map((field) => [field, open[field]])), ...remade };
}

/** The cell of an item of 설정; the sheet as a whole where the item is not there or empty. */
export function settingCell({ at, policy }: Pick<Settings, 'at' | 'policy'>, item: string): CellRef {
  return at[item] ?? { sheet: policy.at.sheet, cell: null };
}

/** The programme's name (사업명); Seoul's where the workbook gives none. */
export function programmeName({ programmeName: name }: Pick<Settings, 'programmeName'>): string {
  return name === '' ? '시·자치구 공동협력사업' : name;
}

/** What is granted (사업비): 시·자치구 공동협력사업비 for 시·자치구 공동협력사업. */
export function grantName(settings: Pick<Settings, 'programmeName'>): string {
  const name = programmeName(settings);
  return name.endsWith('사업') ? `${name}비` : `${name} 사업비`;
}
