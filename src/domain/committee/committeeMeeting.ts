import type { IsoDate } from '../year/calendar';
import type { Origin } from '../issues/issue';
import { spaceless } from '../issues/spaceless';

/** 실무위원회 (indicators) or 심의위원회 (조례 제6조). */
export type CommitteeKind = 'working' | 'review';
/** 안건구분: 사업선정, 시행계획, 평가결과 */
export type AgendaKind = 'selection' | 'yearPlan' | 'result';
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

/** The words of an agenda (안건) that tell its kind where 안건구분 is not filled in. */
const agendaWords: readonly (readonly [string, AgendaKind])[] = [
  ['사업선정', 'selection'],
  ['시행계획', 'yearPlan'],
  ['평가결과', 'result'],
];

/**
 * What was decided: 안건구분, or, where that column is absent or empty, the one of its three words that the 안건
 * holds. Null where it holds none or several: then nobody can tell (docs/decisions/0016).
 */
export function matterOf({
  agendaKind,
  agenda,
}: Pick<CommitteeMeeting, 'agendaKind' | 'agenda'>): AgendaKind | null {
  if (agendaKind) return agendaKind;
  const text = spaceless(agenda);
  const found = agendaWords.filter(([word]) => text.includes(word));
  return found.length === 1 ? (found[0]?.[1] ?? null) : null;
}
