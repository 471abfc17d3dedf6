import type { Correction } from './correction';
import { approvedCorrections } from './correction';
import { decimalText } from '../money/decimal';
import { decidedSinceNotice } from '../projects/decisionChange';
import { isPoolPolicy } from '../allocation/policies';
import type { ProgrammeYear } from '../year/programmeYear';

/** An approved correction as a run stood on it; part of the run's record. */
export interface RecordedCorrection {
  readonly district: string;
  readonly project: string;
  /** The corrected score as plain text: `81`. */
  readonly score: string;
  /** Whether everything was worked out again with it (전체 재산정), or it was settled by itself (개별 정산). */
  readonly workedIn: boolean;
}

type Year = Pick<ProgrammeYear, 'corrections' | 'changes' | 'settings'>;

/**
 * The approved corrections, each with how it takes effect. Before notice (통지일) everything is worked out again. After
 * notice a correction is settled by itself, so that no other district's amount moves, except that
 * - what the notified run was worked out with stays worked in (`recorded`: the corrections of the last recorded run);
 * - a row of 변경이력 (배분방식, 변경후 전체 재산정) with 의결문서번호, dated on or after 통지일, for the project or for all (사업
 *   left empty), decides that everything is worked out again. Over the pool a decision on any project does. A row of
 *   another matter decides only what it says.
 */
export function recordedCorrections(
  { corrections, changes, settings }: Year,
  recorded: readonly RecordedCorrection[] = [],
): RecordedCorrection[] {
  const { noticeOn, policy } = settings;
  const decided = decidedSinceNotice(changes, noticeOn).filter(({ policy: named }) => named === 'workAgain');
  const isDecided = ({ projectCode }: Correction) =>
    decided.some(
      (change) =>
        isPoolPolicy(policy.kind) || change.projectCode === '' || change.projectCode === projectCode,
    );
  return approvedCorrections(corrections).map((correction) => {
    const { district, projectCode: project } = correction;
    const score = decimalText(correction.score);
    const wasWorkedIn = recorded.some(
      (one) => one.workedIn && one.district === district && one.project === project && one.score === score,
    );
    const workedIn = noticeOn === null || wasWorkedIn || isDecided(correction);
    return { district, project, score, workedIn };
  });
}
