import type { ProgrammeYear } from './programmeYear';
import type { Score } from './score';

/**
 * The scores that a run stands on: as handed in, with approved corrections (정정) in place of what they correct.
 * A correction without 승인문서번호 has no effect. Once the results have been notified (통지일) the grants of the other
 * districts stand, so that a correction is settled by itself and changes no score of the run.
 */
export function effectiveScores({
  scores,
  corrections,
  settings,
}: Pick<ProgrammeYear, 'scores' | 'corrections' | 'settings'>): readonly Score[] {
  const approved = corrections.filter(({ approval }) => approval !== '');
  if (settings.noticeOn !== null || approved.length === 0) return scores;
  return scores.map((score) => {
    // Of several corrections of one score the last row stands.
    const correction = approved.findLast(
      ({ district, projectCode }) => district === score.district && projectCode === score.project,
    );
    return correction ? { ...score, value: correction.score } : score;
  });
}
