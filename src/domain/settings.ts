import type { IsoDate } from './calendar';
import type { CellRef } from './issue';
import type { MoneyUnit } from './moneyUnit';
import type { Policy } from './policy';
import type { Won } from './won';

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
