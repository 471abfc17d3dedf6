import { correctedRun } from '../domain/corrections/correctedRun';
import { decidedSinceNotice } from '../domain/projects/decisionChange';
import { grantDifferences } from '../domain/corrections/grantDifferences';
import { isPoolPolicy } from '../domain/allocation/policies';
import { recordedGrants } from '../domain/record/recordedGrants';
import {
  correctionSheet,
  planCorrectionStatement,
  planNoCorrections,
} from '../sheets/output/correction/correctionSheet';
import type { Grid } from '../sheets/model/grid';
import { isOwnSheet } from '../sheets/model/sheetNames';
import type { SheetPlan } from '../sheets/model/sheetPlan';
import type { WordedIssue } from '../sheets/output/issueSheet';
import { planGrantLetters } from '../sheets/output/grantLetterSheet';
import { planPaymentStatement } from '../sheets/output/paymentSheet';
import type { RunMark } from '../sheets/writing/printedPage';
import { planYearOutputs } from '../sheets/year/yearOutputs';
import { issueText } from '../text/issueText';
import type { ClearExamination } from './examination';
import { partFingerprint } from '../domain/record/yearInputs';

/** The output sheets of an examined workbook, as the run of this number prints them. */
export function planOutputs(examination: ClearExamination, number: number | null): SheetPlan[] {
  const { year, result, issues, recordIssues } = examination;
  const printed = issues.filter((found) => !recordIssues.includes(found));
  const worded: WordedIssue[] = printed.map((found) => {
    const { what, todo } = issueText(found);
    return { severity: found.severity, ...found.at, message: what, todo };
  });
  const run = { number, fingerprint: partFingerprint('grants', year, result.corrections) };
  return planYearOutputs(year, result, {
    issues: worded,
    run,
    lastYear: new Map(year.lastGrants.map(({ district, amount }) => [district, amount])),
    correction: planCorrectionOutput(examination, run),
  });
}

/** Every output sheet of the year, those that are written by themselves (통지, 집행) included. */
export function planAllSheets(examination: ClearExamination, number: number | null): SheetPlan[] {
  const { year, result } = examination;
  return [
    ...planOutputs(examination, number),
    planGrantLetters(year, result),
    planPaymentStatement(year, result),
  ];
}

/**
 * 정정내역, where an approved correction stands. Where none does any more, a 정정내역 that an earlier run wrote says so;
 * else there is no such sheet.
 */
function planCorrectionOutput(examination: ClearExamination, run: RunMark): SheetPlan | null {
  const { year, result, grids, record } = examination;
  const { fiscalYear, status, allocation, alone, projects } = result;
  const corrected = correctedRun(year, result, record === 'otherSchema' ? null : record);
  if (!corrected) {
    const none = planNoCorrections(fiscalYear, status);
    const written = grids.find(({ name }) => name === correctionSheet);
    return written && isOwnSheet(none, firstCell(written)) ? none : null;
  }
  const districts = year.districts.map(({ name }) => name);
  const differences = grantDifferences({
    before: corrected.grants,
    after: recordedGrants(allocation),
    corrections: year.corrections,
    alone,
    payments: year.payments,
    decisions: decidedSinceNotice(year.changes, year.settings.noticeOn).filter(
      ({ matter }) => matter !== 'grantBudget',
    ),
    isPool: isPoolPolicy(allocation.yearKind),
    districts,
    projects: projects.map(({ code }) => code),
  });
  return planCorrectionStatement(differences, {
    fiscalYear,
    status,
    corrected,
    run,
    districts,
    projects: new Map(projects.map(({ code, name }) => [code, name])),
  });
}

function firstCell({ top, left, values }: Grid): unknown {
  return top === 0 && left === 0 ? values[0]?.[0] : '';
}
