import { compareDates } from '../dateOrder';
import type { Issue } from '../issue';
import { issue } from '../issue';
import { isPoolPolicy } from '../policy';
import type { ProgrammeYear } from '../programmeYear';
import { recordedGrants } from '../recordedGrants';
import type { RecordedGrant, RunRecord } from '../runRecord';
import { settingCell, settingItems } from '../settingCell';
import type { YearResult } from '../yearResult';

/**
 * What was notified stays (E16): once the results of a final, recorded run have been notified (통지일), no amount moves
 * but those that a correction settles. Working everything out again needs a row of 변경이력 with 의결문서번호, dated on
 * or after 통지일, for the project or for all; over the pool, for any.
 */
export function checkNotifiedAmounts(
  { settings, changes, corrections }: Pick<ProgrammeYear, 'settings' | 'changes' | 'corrections'>,
  { allocation }: Pick<YearResult, 'allocation'>,
  record: Pick<RunRecord, 'number' | 'status' | 'grants' | 'corrections'>,
): Issue[] {
  const { noticeOn, policy } = settings;
  if (noticeOn === null || record.status !== 'final') return [];
  const decided = changes.filter(
    ({ document, changedOn }) => document !== '' && compareDates(changedOn, noticeOn) >= 0,
  );
  if (decided.some(({ projectCode }) => projectCode === '' || isPoolPolicy(policy.kind))) return [];
  const mayMove = new Set([
    ...corrections.map(({ district, projectCode }) => `${district}|${projectCode}`),
    ...record.corrections.map(({ district, project }) => `${district}|${project}`),
  ]);
  const correctedDistricts = new Set([...mayMove].map((place) => place.split('|', 1).join('')));
  const decidedProjects = new Set(decided.map(({ projectCode }) => projectCode));
  const moved = movedAmounts(record.grants, recordedGrants(allocation)).filter(
    ({ district, project }) =>
      !decidedProjects.has(project) &&
      !mayMove.has(`${district}|${project}`) &&
      !(project === '' && correctedDistricts.has(district)),
  );
  const [first] = moved;
  if (!first) return [];
  const { district, project, before, after } = first;
  const cell = settingCell(settings, settingItems.noticeOn);
  const place = project === '' ? district : `${district} ${project}`;
  return [
    issue('notifiedAmountsChanged', cell, { run: record.number, n: moved.length, place, before, after }),
  ];
}

/** Every place whose amount differs, in the order of the first list, then of the second. */
function movedAmounts(before: readonly RecordedGrant[], after: readonly RecordedGrant[]) {
  const amountAt = (grants: readonly RecordedGrant[], place: RecordedGrant): number =>
    grants.find(({ district, project }) => district === place.district && project === place.project)
      ?.amount ?? 0;
  const places = new Map([...before, ...after].map((grant) => [`${grant.district}|${grant.project}`, grant]));
  return [...places.values()]
    .map((grant) => {
      const { district, project } = grant;
      return { district, project, before: amountAt(before, grant), after: amountAt(after, grant) };
    })
    .filter((one) => one.before !== one.after);
}
