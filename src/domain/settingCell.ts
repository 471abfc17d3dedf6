import type { CellRef } from './issue';
import type { Settings } from './settings';

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
