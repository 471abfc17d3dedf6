import type { IsoDate } from '../year/calendar';
import { compareDates } from '../year/calendar';
import { decimalText } from '../money/decimal';
import type { ChangedMatter } from '../projects/decisionChange';
import { isRecordedChange } from '../projects/decisionChange';
import type { Issue } from '../issues/issue';
import { issue, cellOf } from '../issues/issue';
import type { PolicyKind } from '../allocation/policies';
import { policyCell } from '../allocation/policy';
import type { ProgrammeYear } from '../year/programmeYear';
import type { Project } from '../projects/project';
import type { RecordedEntity } from '../record/recordedEntity';
import { changedFields, isAsRecorded, recordedDecimal, recordedText } from '../record/recordedEntity';
import type { RunRecord } from '../record/runRecord';

type Year = Pick<ProgrammeYear, 'settings' | 'projects' | 'indicators' | 'changes'>;
type Recorded = Pick<RunRecord, 'number' | 'time' | 'content'>;

/**
 * Targets, policies and weights against the last recorded run (E16; docs/messages.md §2, 11): what was fixed (목표확정일) when
 * that run was made does not change without a row of 변경이력. Whether a row has its document, and a target is what it
 * says, is `checkDecisionChanges`; here it is found out that no row was written at all.
 */
export function checkTermsSinceRecord(year: Year, record: Recorded): Issue[] {
  const fixed = fixedProjects(year, record);
  return [
    ...fixed.flatMap(({ project, before }) => [
      ...targetChanged(project, before, year),
      ...ownPolicyChanged(project, before, year, record),
      ...weightsChanged(project, year, record),
    ]),
    ...(fixed.length > 0 ? yearPolicyChanged(year, record) : []),
  ];
}

/** The projects whose targets were fixed when the run was made, each with what was recorded of it. */
function fixedProjects({ projects }: Year, { content, time }: Recorded) {
  const [settings] = content['settings'] ?? [];
  const recordedOn = time.slice(0, 10);
  return projects.flatMap((project) => {
    const before = content['projects']?.find((one) => one['code'] === project.code);
    const fixedOn: IsoDate | null =
      recordedText(before?.['targetFixedOn']) ?? recordedText(settings?.['targetsFixedOn']);
    return before && fixedOn !== null && compareDates(fixedOn, recordedOn) <= 0 ? [{ project, before }] : [];
  });
}

function targetChanged(project: Project, before: RecordedEntity, year: Year): Issue[] {
  const { code, target, at } = project;
  const was = recordedDecimal(before['target']);
  if (!was || !target || isAsRecorded(before['target'], target)) return [];
  if (year.changes.some(({ matter, projectCode }) => matter === 'target' && projectCode === code)) return [];
  const params = { project: code, before: decimalText(was), after: decimalText(target) };
  return [issue('targetChangedUndecided', cellOf(at, 'target'), params)];
}

function ownPolicyChanged(project: Project, before: RecordedEntity, year: Year, record: Recorded): Issue[] {
  if (isAsRecorded(before['policyKind'], project.policyKind)) return [];
  const now = project.policyKind ?? year.settings.policy.kind;
  if (isWrittenDown(year, record, 'policy', project.code, now)) return [];
  return [issue('policyChangedUndecided', cellOf(project.at, 'policyKind'), { run: record.number })];
}

function weightsChanged({ code, name }: Project, year: Year, record: Recorded): Issue[] {
  const before = (record.content['indicators'] ?? []).filter((one) => one['projectCode'] === code);
  const now = year.indicators.filter(({ projectCode }) => projectCode === code);
  const changed = now.find(
    (indicator) =>
      !before.some(
        (one) => isAsRecorded(one['name'], indicator.name) && isAsRecorded(one['weight'], indicator.weight),
      ),
  );
  const place = changed ?? (now.length < before.length ? now[0] : undefined);
  if (!place || before.length === 0 || isWrittenDown(year, record, 'weight', code)) return [];
  const params = { project: `${code} ${name}`.trim(), run: record.number };
  return [issue('weightChangedUndecided', cellOf(place.at, 'weight'), params)];
}

function yearPolicyChanged(year: Year, record: Recorded): Issue[] {
  const before = record.content['settings']?.[0]?.['policy'];
  const { policy } = year.settings;
  if (before === undefined) return [];
  const [field] = changedFields(before, policy);
  if (field === undefined) return [];
  if (isWrittenDown(year, record, 'policy', '', policy.kind)) return [];
  return [issue('policyChangedUndecided', policyCell(policy, field), { run: record.number })];
}

/** Whether 변경이력 has a row for the matter that the recorded run did not have. One for all projects (사업 empty) counts. */
function isWrittenDown(
  { changes }: Pick<Year, 'changes'>,
  { content }: Recorded,
  matter: ChangedMatter,
  project: string,
  now: PolicyKind | null = null,
): boolean {
  return changes.some(
    (change) =>
      change.matter === matter &&
      (project === '' || ['', project].includes(change.projectCode)) &&
      // A row that names another policy than the one that holds now is about something else.
      (change.policy === null || change.policy === 'workAgain' || change.policy === now) &&
      !isRecordedChange(change, content),
  );
}
