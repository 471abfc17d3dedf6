import { fingerprint } from '../domain/fingerprint';
import type { ProgrammeYear } from '../domain/programmeYear';
import { recordInputs } from '../domain/recordedInputs';
import type { RunKind, RunRecord } from '../domain/runRecord';
import type { YearResult } from '../domain/yearResult';
import { policyNames } from '../notation/policyName';
import { policySettings } from '../notation/policySettings';
import { planRunLog, readRunLog, runLogRow, runLogSheet, sealedContent } from '../sheets/runLogSheet';
import type { SheetPlan } from '../sheets/sheetPlan';
import { planYearOutputs } from '../sheets/yearOutputs';
import type { WordedIssue } from '../sheets/issueSheet';
import { issueText } from '../text/issueText';
import { version } from '../version';
import type { ClearExamination } from './examination';
import { loggedTime, recordedTime } from './recordedTime';

/** A run as it will be written: every sheet, and its record. */
export interface PlannedRun {
  readonly outputs: readonly SheetPlan[];
  readonly log: SheetPlan;
  readonly record: RunRecord;
}

/** The output sheets of an examined workbook, as the run of this number prints them. */
export function planOutputs({ year, result, issues }: ClearExamination, number: number | null): SheetPlan[] {
  const worded: WordedIssue[] = issues.map((found) => {
    const { what, todo } = issueText(found, 'ko');
    return { severity: found.severity, ...found.at, message: what, todo };
  });
  return planYearOutputs(year, result, {
    issues: worded,
    run: { number, fingerprint: fingerprint(year) },
    lastYear: new Map(year.lastGrants.map(({ district, amount }) => [district, amount])),
  });
}

/** Plans the next run: its outputs, a further row of 배분기록, and the record that names the one before. */
export function planRun(examination: ClearExamination, now: Date): PlannedRun {
  const { year, result, grids } = examination;
  const log = readRunLog(grids.find(({ name }) => name === runLogSheet));
  const above = log.at(-1);
  const record: RunRecord = {
    schema: 1,
    number: log.length + 1,
    kind: kindOf(year, result),
    time: recordedTime(now),
    version,
    fiscalYear: result.fiscalYear,
    inputs: fingerprint(year),
    content: recordInputs(year),
    policy: result.allocation.yearKind,
    granted: result.allocation.granted,
    leftover: result.allocation.leftover,
    grants: recordedGrants(result),
    oddUnits: result.allocation.splits.flatMap(({ project, oddUnits }) =>
      oddUnits.map(({ district }) => `${project ?? ''} ${district}`.trim()),
    ),
    previous: above ? fingerprint(sealedContent(above)) : '',
  };
  const row = runLogRow(
    {
      ...record,
      time: loggedTime(now),
      policy: policyNames[result.allocation.yearKind],
      settings: policySettings(year.settings.policy),
    },
    record.number,
    record.previous,
  );
  return { outputs: planOutputs(examination, record.number), log: planRunLog([...log, row]), record };
}

/** 정정 where an approved correction stands; otherwise as the committee's decision makes it. */
function kindOf({ corrections }: ProgrammeYear, { status }: YearResult): RunKind {
  return corrections.some(({ approval }) => approval !== '') ? 'correction' : status;
}

function recordedGrants({ allocation }: YearResult): RunRecord['grants'] {
  return allocation.grants.length > 0
    ? allocation.grants.map(({ district, project, amount }) => ({ district, project, amount }))
    : allocation.perDistrict.map(({ district, amount }) => ({ district, project: '', amount }));
}
