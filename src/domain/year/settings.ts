import type { IsoDate } from './calendar';
import type { CellRef } from '../issues/issue';
import type { MoneyUnit } from '../money/moneyUnit';
import type { Policy } from '../allocation/policy';
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

/** The item of 설정 (항목) that each setting is read from; the policy knows its cells itself (`policyCell`). */
export const settingItems = {
  fiscalYear: '회계연도',
  programmeName: '사업명',
  account: '회계',
  bureau: '실국',
  department: '부서',
  director: '과장',
  teamLeader: '팀장',
  officer: '주무관',
  summary: '사업내용',
  purpose: '사업목적',
  legalBasis: '사업근거',
  location: '위치',
  period: '사업기간',
  expectedEffect: '기대효과',
  maxProjects: '사업수한도',
  grantBudget: '교부재원',
  grantItem: '교부재원',
  moneyUnit: '금액단위',
  scoreDecimals: '점수자릿수',
  targetsFixedOn: '목표확정일',
  noticeOn: '통지일',
} as const satisfies Record<Exclude<keyof Settings, 'at' | 'policy' | 'rateRounding'>, string>;

/** The items of 증감률: how it is rounded, and to how many digits. */
export const roundingItems = { mode: '증감률처리', digits: '증감률자릿수' } as const satisfies Record<
  keyof Settings['rateRounding'],
  string
>;

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
