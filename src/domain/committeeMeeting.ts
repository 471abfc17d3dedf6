import type { IsoDate } from './calendar';
import type { Origin } from './origin';

/** 실무위원회 (indicators) or 심의위원회 (조례 제6조). */
export type CommitteeKind = 'working' | 'review';
/** 안건구분: 사업선정, 시행계획, 평가결과 */
export type AgendaKind = 'selection' | 'plan' | 'result';
/** 의결: 원안가결, 수정가결, 부결, 보류 */
export type Decision = 'passed' | 'amended' | 'rejected' | 'deferred';

/** One meeting's decision on one matter (위원회). */
export interface CommitteeMeeting {
  readonly committee: CommitteeKind;
  readonly heldOn: IsoDate;
  readonly agenda: string;
  readonly agendaKind: AgendaKind | null;
  readonly decision: Decision;
  /** 방법, such as 대면 or 서면 */
  readonly method: string;
  /** 위원수, 시의원수; null when not given */
  readonly members: number | null;
  readonly councillors: number | null;
  /** 제척회피 */
  readonly recusal: string;
  readonly document: string;
  readonly at: Origin;
}

/** Whether the meeting approved: 원안가결 or 수정가결. */
export function approves({ decision }: Pick<CommitteeMeeting, 'decision'>): boolean {
  return decision === 'passed' || decision === 'amended';
}
