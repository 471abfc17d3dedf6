import { answeringChanges, isBudgetAnswered } from './answeringChanges';
import type { DecisionChange } from '../projects/decisionChange';
import { decidedSinceNotice, leadsFrom } from '../projects/decisionChange';
import { grantLimit } from '../budget/grantLine';
import type { Issue } from '../issues/issue';
import { issue, cellOf } from '../issues/issue';
import { isPoolPolicy } from '../allocation/policies';
import { placeKey } from '../placeKey';
import type { ProgrammeYear } from '../year/programmeYear';
import { selectedProjects } from '../projects/project';
import { recordedGrants } from '../record/recordedGrants';
import type { RecordedInputs } from '../record/recordedEntity';
import { isEntity, recordedAmount, recordedText } from '../record/recordedEntity';
import type { RecordedGrant, RunRecord } from '../record/runRecord';
import { settingCell, settingItems } from '../year/settings';
import type { Won } from '../money/won';
import type { YearResult } from '../year/yearResult';

type Year = Pick<
  ProgrammeYear,
  'settings' | 'changes' | 'corrections' | 'projects' | 'indicators' | 'budgetLines'
>;
type Recorded = Pick<RunRecord, 'number' | 'status' | 'grants' | 'corrections' | 'content'>;

/**
 * 사업비 and 교부재원 after notice (E31): where the recorded, notified run had other amounts, a 추경 or the committee changed
 * them, and 변경이력 must have the rows that lead from there to here. They are told before anything is worked out, so
 * that whoever is blocked by a cut is shown the way.
 */
export function checkBudgetsSinceNotice(year: Year, record: Recorded): Issue[] {
  const { noticeOn } = year.settings;
  if (noticeOn === null || record.status !== 'final') return [];
  const decided = decidedSinceNotice(year.changes, noticeOn);
  return [
    ...grantBudgetChanged(year, record, decided),
    ...changedBudgets(year, record, decided).map(({ code, at, before, after }) =>
      issue('budgetChangedSinceNotice', cellOf(at, 'budget'), {
        ...{ project: code, run: record.number, before, after },
      }),
    ),
  ];
}

/** The projects whose 사업비 is not the recorded one, without rows of 변경이력 that lead to it. */
function changedBudgets({ projects }: Year, { content }: Recorded, decided: readonly DecisionChange[]) {
  return selectedProjects(projects).flatMap((project) => {
    const { code, at, budget: after } = project;
    const recorded = content['projects']?.find((one) => one['code'] === code);
    const before = recordedAmount(recorded?.['budget']);
    if (before === null || before === after || isBudgetAnswered(project, decided, content)) return [];
    return [{ code, at, before, after }];
  });
}

function grantBudgetChanged(
  year: Year,
  { content, number }: Recorded,
  decided: readonly DecisionChange[],
): Issue[] {
  const [before, after] = [recordedGrantLimit(content), grantLimit(year)];
  if (before === null || after === null || before === after) return [];
  const rows = decided.filter(({ matter }) => matter === 'grantBudget');
  if (rows.some((_, i) => leadsFrom(rows.slice(i), before, after))) return [];
  const cell = settingCell(year.settings, settingItems.grantBudget);
  return [issue('grantBudgetChangedSinceNotice', cell, { run: number, before, after })];
}

/** 교부재원 of the recorded run; of a record of 0.1.0, which does not say it, by the rule that holds now (`grantLimit`). */
function recordedGrantLimit(content: RecordedInputs): Won | null {
  const [facts] = content['facts'] ?? [];
  if (facts) return recordedAmount(facts['limit']);
  const settings = content['settings']?.[0];
  const grantBudget = recordedAmount(settings?.['grantBudget']);
  const grantItem = recordedText(settings?.['grantItem']);
  const lines = (content['budgetLines'] ?? []).flatMap(({ item, current }) => {
    const amount = isEntity(current) ? recordedAmount(current['amount']) : null;
    return amount === null ? [] : [{ item: recordedText(item) ?? '', current: { amount } }];
  });
  return grantLimit({ settings: { grantBudget, grantItem }, budgetLines: lines });
}

/**
 * What was notified stays (E16): once the results of a final, recorded run have been notified (통지일), no amount moves
 * but those that a correction settles, and those that a decision of 변경이력 answers (`answeringChanges`): of its project, or
 * of all; over the pool, and where 재배분 moves money between projects, of any. What a changed 사업비 causes is told there
 * (`checkBudgetsSinceNotice`).
 */
export function checkNotifiedAmounts(
  year: Year,
  { allocation }: Pick<YearResult, 'allocation'>,
  record: Recorded,
): Issue[] {
  const { settings, corrections, changes } = year;
  const { noticeOn, policy } = settings;
  if (noticeOn === null || record.status !== 'final') return [];
  const isShared = isPoolPolicy(policy.kind) || allocation.perProject.some(({ movedIn }) => movedIn > 0);
  const answers = answeringChanges(year, record.content);
  if (answers.some(({ projectCode }) => projectCode === '' || isShared)) return [];
  const undecided = changedBudgets(year, record, decidedSinceNotice(changes, noticeOn));
  if (undecided.length > 0 && isShared) return [];
  const corrected = [
    ...corrections.map(({ district, projectCode }) => ({ district, project: projectCode })),
    ...record.corrections,
  ];
  const mayMove = new Set(corrected.map(({ district, project }) => placeKey(district, project)));
  const correctedDistricts = new Set(corrected.map(({ district }) => district));
  const toldProjects = new Set([
    ...answers.map(({ projectCode }) => projectCode),
    ...undecided.map(({ code }) => code),
  ]);
  const moved = movedAmounts(record.grants, recordedGrants(allocation)).filter(
    ({ district, project }) =>
      !toldProjects.has(project) &&
      !mayMove.has(placeKey(district, project)) &&
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
  const places = new Map(
    [...before, ...after].map((grant) => [placeKey(grant.district, grant.project), grant]),
  );
  return [...places.values()]
    .map((grant) => {
      const { district, project } = grant;
      return { district, project, before: amountAt(before, grant), after: amountAt(after, grant) };
    })
    .filter((one) => one.before !== one.after);
}
