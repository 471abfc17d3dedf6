import { correctedRun } from '../domain/corrections/correctedRun';
import { fingerprint } from '../domain/fingerprint';
import { recordInputs } from '../domain/recordedInputs';
import type { RunRecord } from '../domain/runRecord';
import { recordedGrants } from '../domain/recordedGrants';
import type { YearResult } from '../domain/yearResult';
import { amountWithUnit } from '../notation/amountText';
import { policiesInForce, policyNamesText, policySettings } from '../notation/policySettings';
import { readRunLog, runLogRow, runLogSheet, sealedContent } from '../sheets/runLogRows';
import { planRunLog } from '../sheets/runLogSheet';
import type { SheetPlan } from '../sheets/sheetPlan';
import { planYearOutputs } from '../sheets/yearOutputs';
import type { WordedIssue } from '../sheets/issueSheet';
import { issueText } from '../text/issueText';
import { version } from '../version';
import type { ClearExamination } from './examination';
import { planCorrectionOutput } from './planCorrectionOutput';
import { loggedTime, recordedTime } from './recordedTime';

/** A run as it will be written: every sheet, and its record. */
export interface PlannedRun {
  readonly outputs: readonly SheetPlan[];
  readonly log: SheetPlan;
  readonly record: RunRecord;
}

/** The output sheets of an examined workbook, as the run of this number prints them. */
export function planOutputs(examination: ClearExamination, number: number | null): SheetPlan[] {
  const { year, result, issues, recordIssues } = examination;
  const printed = issues.filter((found) => !recordIssues.includes(found));
  const worded: WordedIssue[] = printed.map((found) => {
    const { what, todo } = issueText(found);
    return { severity: found.severity, ...found.at, message: what, todo };
  });
  const run = { number, fingerprint: fingerprint(year) };
  return planYearOutputs(year, result, {
    issues: worded,
    run,
    lastYear: new Map(year.lastGrants.map(({ district, amount }) => [district, amount])),
    correction: planCorrectionOutput(examination, run),
  });
}

/** Plans the next run: its outputs, a further row of 배분기록, and the record that names the one before. */
export function planRun(examination: ClearExamination, now: Date): PlannedRun {
  const { year, result, grids } = examination;
  const { allocation, corrections, status, fiscalYear } = result;
  const log = readRunLog(grids.find(({ name }) => name === runLogSheet));
  const above = log.at(-1);
  const last = examination.record === 'otherSchema' ? null : examination.record;
  const corrected = correctedRun(year, result, last);
  const record: RunRecord = {
    schema: 1,
    number: log.length + 1,
    // A correction corrects a run: the first run of a year is none, whatever 정정 says.
    // So does a decision after notice that lets amounts move.
    kind: (corrections.length > 0 || corrected !== null) && log.length > 0 ? 'correction' : status,
    status,
    time: recordedTime(now),
    version,
    fiscalYear,
    inputs: fingerprint(year),
    content: recordInputs(year),
    policy: allocation.yearKind,
    granted: allocation.granted,
    leftover: allocation.leftover,
    grants: recordedGrants(allocation),
    oddUnits: allocation.splits.flatMap(({ project, oddUnits }) =>
      oddUnits.map(({ district }) => `${project ?? ''} ${district}`.trim()),
    ),
    corrections,
    corrected,
    previous: above ? fingerprint(sealedContent(above)) : '',
  };
  const policies = policiesInForce(result.projects, year.settings.policy);
  const row = runLogRow(
    {
      ...record,
      time: loggedTime(now),
      policy: policyNamesText(policies),
      settings: [policySettings(policies, year.settings.policy), ...heldTexts(result)].join('; '),
    },
    record.number,
    record.previous,
  );
  return { outputs: planOutputs(examination, record.number), log: planRunLog([...log, row]), record };
}

/** `보류 P6 500,000,000원`: what the row's total and 집행잔액 do not hold. */
function heldTexts({ use }: YearResult): string[] {
  return use.heldProjects.map(
    ({ code, budget }) => `보류 ${code} ${budget === null ? '사업비 미정' : amountWithUnit(budget, 'won')}`,
  );
}
