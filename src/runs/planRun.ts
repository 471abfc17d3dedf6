import { correctedRun } from '../domain/corrections/correctedRun';
import { fingerprint } from '../domain/record/fingerprint';
import { recordPartInputs } from '../domain/record/recordedInputs';
import { partFingerprint } from '../domain/record/yearInputs';
import type { ProgrammeYear } from '../domain/year/programmeYear';
import type { PaperPart, RecordedPaper, RunRecord, WrittenSheet } from '../domain/record/runRecord';
import { recordedGrants } from '../domain/record/recordedGrants';
import type { YearResult } from '../domain/year/yearResult';
import { amountWithUnit } from '../notation/amountText';
import { policiesInForce, policyNamesText, policySettings } from '../notation/policySettings';
import { plannedContent } from '../sheets/writing/editedCells';
import { issueSheet } from '../sheets/output/issueSheet';
import type { RunLogEntry, RunLogRow } from '../sheets/output/runLog/runLogRows';
import { readRunLog, runLogRow, runLogSheet, sealedContent } from '../sheets/output/runLog/runLogRows';
import { planRunLog } from '../sheets/output/runLog/runLogSheet';
import type { SheetPlan } from '../sheets/model/sheetPlan';
import { partOfSheet } from '../sheets/year/yearOutputs';
import { version } from '../version';
import type { ClearExamination } from './examination';
import { planOutputs } from './planOutputs';
import { loggedTime, recordedTime } from './record/moments';
import { areGrantsCurrent, outdatedPlans, usableRecord } from './record/recordState';

/** A run as it will be written: every sheet, and its record. */
export interface PlannedRun {
  readonly outputs: readonly SheetPlan[];
  readonly log: SheetPlan;
  readonly record: RunRecord;
}

/**
 * Plans the next run. Where the grants are as their last run left them, only the papers of other parts are brought up to
 * date, each part with a row of its own: the grants are not said to have been run again. Else all outputs, a further row
 * of 배분기록, and a record anew.
 */
export function planRun(examination: ClearExamination, now: Date): PlannedRun {
  const record = usableRecord(examination);
  if (record && areGrantsCurrent(examination, record)) {
    return planPapers(examination, outdatedPlans(examination, record), { record, now });
  }
  return planWholeRun(examination, now);
}

/** Plans a run of the grants: its outputs, a further row of 배분기록, and the record. */
function planWholeRun(examination: ClearExamination, now: Date): PlannedRun {
  const { year, result } = examination;
  const { allocation, corrections, status, fiscalYear } = result;
  const log = logOf(examination);
  const last = examination.record === 'otherSchema' ? null : examination.record;
  const number = log.length + 1;
  const outputs = planOutputs(examination, number);
  const stamp: Stamp = { year, corrections, number, time: recordedTime(now) };
  const corrected = correctedRun(year, result, last);
  // A correction corrects a run: the first run of a year is none, whatever 정정 says.
  // So does a decision after notice that lets amounts move.
  const kind = (corrections.length > 0 || corrected !== null) && log.length > 0 ? 'correction' : status;
  const policies = policiesInForce(result.projects, year.settings.policy);
  const row = nextRow(log, {
    kind,
    time: loggedTime(now),
    policy: policyNamesText(policies),
    settings: [policySettings(policies, year.settings.policy), ...heldTexts(result)].join('; '),
    inputs: partFingerprint('grants', year, corrections),
    granted: allocation.granted,
    leftover: allocation.leftover,
  });
  const kept = usableRecord(examination);
  const record: RunRecord = {
    schema: 2,
    number,
    kind,
    status,
    time: stamp.time,
    version,
    fiscalYear,
    inputs: partFingerprint('grants', year, corrections),
    content: recordPartInputs('grants', year, corrections),
    policy: allocation.yearKind,
    granted: allocation.granted,
    leftover: allocation.leftover,
    grants: recordedGrants(allocation),
    oddUnits: allocation.splits.flatMap(({ project, oddUnits }) =>
      oddUnits.map(({ district }) => `${project ?? ''} ${district}`.trim()),
    ),
    corrections,
    corrected,
    papers: withPapers(kept?.papers ?? noPapers, outputs, stamp),
    sheets: withSheets(kept?.sheets ?? [], outputs, stamp),
    lastRow: sealedContent(row),
  };
  return { outputs, log: planRunLog([...log, row]), record };
}

const noPapers: RunRecord['papers'] = { budget: null, notice: null, payment: null, performance: null };

/** What the log and the record say of papers that are written while the grants stay those of the record. */
export interface PaperWriting {
  readonly record: RunRecord;
  readonly now: Date;
}

/** What is planned from: the year as far as it was read, and the sheets as they are. */
type PaperSource = Pick<ClearExamination, 'grids'> & { readonly year: ProgrammeYear };

/** Plans writing papers beside the grants: a row of 배분기록 for every part, and the record with what they now stand on. */
export function planPapers(
  { grids, year }: PaperSource,
  outputs: readonly SheetPlan[],
  { record, now }: PaperWriting,
): PlannedRun {
  const { corrections } = record;
  const rows = [...readRunLog(grids.find(({ name }) => name === runLogSheet))];
  let papers = record.papers;
  let sheets = record.sheets;
  for (const part of paperPartsOf(outputs)) {
    const own = outputs.filter(({ sheet }) => partOfSheet(sheet) === part);
    const stamp: Stamp = { year, corrections, number: rows.length + 1, time: recordedTime(now) };
    papers = withPapers(papers, own, stamp);
    sheets = withSheets(sheets, own, stamp);
    rows.push(
      nextRow(rows, {
        kind: part,
        time: loggedTime(now),
        policy: '-',
        settings: `${own.map(({ sheet }) => `「${sheet}」`).join('·')} 작성, 교부액은 배분 제${record.number}호 그대로`,
        inputs: partFingerprint(part, year, corrections),
        granted: record.granted,
        leftover: record.leftover,
      }),
    );
  }
  const issues = outputs.filter(({ sheet }) => sheet === issueSheet);
  sheets = withSheets(sheets, issues, { year, corrections, number: rows.length, time: recordedTime(now) });
  return {
    outputs,
    log: planRunLog(rows),
    record: { ...record, papers, sheets, lastRow: sealedContent(rows.at(-1) ?? []) },
  };
}

/** What is put on record with a paper: what it was written from, when, and the row that says so. */
interface Stamp {
  readonly year: ProgrammeYear;
  readonly corrections: RunRecord['corrections'];
  readonly number: number;
  readonly time: string;
}

function paperPartsOf(plans: readonly SheetPlan[]): PaperPart[] {
  return [...new Set(plans.map(({ sheet }) => partOfSheet(sheet)))].filter((part) => part !== 'grants');
}

function withPapers(
  before: RunRecord['papers'],
  plans: readonly SheetPlan[],
  { year, corrections, number, time }: Stamp,
): RunRecord['papers'] {
  const written = paperPartsOf(plans).map((part): [PaperPart, RecordedPaper] => [
    part,
    {
      number,
      time,
      inputs: partFingerprint(part, year, corrections),
      content: recordPartInputs(part, year, corrections),
    },
  ]);
  return { ...before, ...Object.fromEntries(written) };
}

function withSheets(
  before: readonly WrittenSheet[],
  plans: readonly SheetPlan[],
  { year, corrections, time }: Stamp,
): WrittenSheet[] {
  const names = plans.map(({ sheet }) => sheet);
  return [
    ...before.filter(({ sheet }) => !names.includes(sheet)),
    ...plans.map((plan): WrittenSheet => {
      const part = partOfSheet(plan.sheet);
      const inputs = partFingerprint(part, year, corrections);
      return { sheet: plan.sheet, part, time, inputs, ...plannedContent(plan) };
    }),
  ];
}

function logOf({ grids }: Pick<ClearExamination, 'grids'>): RunLogRow[] {
  return readRunLog(grids.find(({ name }) => name === runLogSheet));
}

/** The next row of the log: its number, and the fingerprint of the row above. */
function nextRow(log: readonly RunLogRow[], entry: RunLogEntry): RunLogRow {
  const above = log.at(-1);
  return runLogRow(entry, log.length + 1, above ? fingerprint(sealedContent(above)) : '');
}

/** `보류 P6 500,000,000원`: what the row's total and 집행잔액 do not hold. */
function heldTexts({ use }: YearResult): string[] {
  return use.heldProjects.map(
    ({ code, budget }) => `보류 ${code} ${budget === null ? '사업비 미정' : amountWithUnit(budget, 'won')}`,
  );
}
