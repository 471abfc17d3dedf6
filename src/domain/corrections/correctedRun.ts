import { allocate } from '../allocation/allocate';
import { inputOf } from '../allocation/checkInput';
import { decidedSinceNotice, isRecordedChange } from '../projects/decisionChange';
import type { ProgrammeYear } from '../year/programmeYear';
import { recordedGrants } from '../record/recordedGrants';
import type { CorrectedRun, RunRecord } from '../record/runRecord';
import type { YearResult } from '../year/yearResult';
import { answeringChanges } from './answeringChanges';
import type { RecordedCorrection } from './workedIn';
import type { Allocation, AllocationInput } from '../allocation/allocation';
import type { Correction } from './correction';
import { isPoolPolicy } from '../allocation/policies';
import type { ScoreTable } from '../scores/score';
import type { Won } from '../money/won';
import { zeroWon } from '../money/won';

/**
 * The run that 정정내역 is held against: the last recorded one before the newest correction, or decision after notice that
 * lets notified amounts move (`answeringChanges`). Recording the corrected run again, after any other change, keeps it.
 * Where no run was recorded it is what the scores come to as handed in. Null where no correction and no such decision
 * stands.
 */
export function correctedRun(
  year: ProgrammeYear,
  { corrections }: Pick<YearResult, 'corrections'>,
  record: RunRecord | null,
): CorrectedRun | null {
  const decided = decidedSinceNotice(year.changes, year.settings.noticeOn);
  const isDecidedAnew = record?.status === 'final' && hasNewAnswer(year, record);
  const isDecidedBefore =
    record !== null && decided.some((change) => isRecordedChange(change, record.content));
  if (corrections.length === 0 && !isDecidedAnew && !isDecidedBefore) return null;
  if (record && !isDecidedAnew && areSame(record.corrections, corrections)) return record.corrected;
  if (record) {
    const { number, time, granted, leftover, grants } = record;
    return { number, time, granted, leftover, grants };
  }
  const allocation = allocate(inputOf(year));
  if (!allocation.ok) return null;
  const { granted, leftover } = allocation.value;
  return { number: null, time: null, granted, leftover, grants: recordedGrants(allocation.value) };
}

/** Whether a decision that the recorded run did not know lets its amounts move. */
function hasNewAnswer(year: ProgrammeYear, { content }: RunRecord): boolean {
  return answeringChanges(year, content).some((change) => !isRecordedChange(change, content));
}

function areSame(a: readonly RecordedCorrection[], b: readonly RecordedCorrection[]): boolean {
  const text = (list: readonly RecordedCorrection[]) =>
    list
      .map(({ district, project, score, workedIn }) => [district, project, score, workedIn].join('|'))
      .toSorted()
      .join('\n');
  return text(a) === text(b);
}

/** An amount that corrections may move: a district's in one project, or over the pool in all ('' as project). */
export interface CorrectedPlace {
  readonly district: string;
  readonly project: string;
  /** The correction that moves it; over the pool the last of several. */
  readonly correction: Correction;
}

/** Every corrected place once, in official order, then by project in sheet order. */
export function correctedPlaces(
  corrections: readonly Correction[],
  { districts, projects, yearPolicy }: AllocationInput,
): CorrectedPlace[] {
  const codes = isPoolPolicy(yearPolicy.kind) ? [''] : projects.map(({ code }) => code);
  return districts.flatMap((district) =>
    codes.flatMap((project) => {
      const correction = corrections.findLast(
        (one) => one.district === district && (project === '' || one.projectCode === project),
      );
      return correction ? [{ district, project, correction }] : [];
    }),
  );
}

/** What an allocation grants in a place. */
export function amountAt(
  { grants, perDistrict }: Allocation,
  { district, project }: Pick<CorrectedPlace, 'district' | 'project'>,
): Won {
  const amount =
    project === ''
      ? perDistrict.find((one) => one.district === district)?.amount
      : grants.find((one) => one.district === district && one.project === project)?.amount;
  return amount ?? zeroWon;
}

/** The scores with corrections in place of what they correct. */
export function correctedScores(scores: ScoreTable, corrections: readonly Correction[]): ScoreTable {
  const table = new Map([...scores].map(([district, row]) => [district, new Map(row)]));
  for (const { district, projectCode, score: value } of corrections) {
    const score = table.get(district)?.get(projectCode);
    if (score) table.get(district)?.set(projectCode, { ...score, value });
  }
  return table;
}
