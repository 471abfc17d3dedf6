import { approvedCorrections } from '../corrections/correction';
import type { RecordedCorrection } from '../corrections/workedIn';
import { recordedCorrections } from '../corrections/workedIn';
import { placeKey } from '../placeKey';
import type { ProgrammeYear } from '../year/programmeYear';
import type { Score } from './score';

/**
 * The scores that a run is worked out from: as handed in, with those approved corrections (정정) in place of what they
 * correct that are worked in (`corrections/workedIn.ts`). After notice (통지일) the other corrections are settled by
 * themselves and change no score here. `recorded` are the corrections of the last recorded run.
 */
export function effectiveScores(
  year: Pick<ProgrammeYear, 'scores' | 'corrections' | 'changes' | 'settings'>,
  recorded: readonly RecordedCorrection[] = [],
): readonly Score[] {
  const workedIn = recordedCorrections(year, recorded).filter((one) => one.workedIn);
  if (workedIn.length === 0) return year.scores;
  const values = new Map(
    approvedCorrections(year.corrections).map((one) => [placeKey(one.district, one.projectCode), one.score]),
  );
  return year.scores.map((score) => {
    const isCorrected = workedIn.some(
      ({ district, project }) => district === score.district && project === score.project,
    );
    const value = values.get(placeKey(score.district, score.project));
    return isCorrected && value ? { ...score, value } : score;
  });
}
