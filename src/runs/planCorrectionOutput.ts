import { correctedRun } from '../domain/corrections/correctedRun';
import { decidedSinceNotice } from '../domain/decisionChange';
import { grantDifferences } from '../domain/grantDifferences';
import { isPoolPolicy } from '../domain/policy';
import { recordedGrants } from '../domain/recordedGrants';
import { correctionSheet, planCorrections, planNoCorrections } from '../sheets/correctionSheet';
import type { Grid } from '../sheets/grid';
import { isOwnSheet } from '../sheets/ownership';
import type { SheetPlan } from '../sheets/sheetPlan';
import type { RunMark } from '../sheets/writing/runFooter';
import type { ClearExamination } from './examination';

/**
 * 정정내역, where an approved correction stands. Where none does any more, a 정정내역 that an earlier run wrote says so;
 * else there is no such sheet.
 */
export function planCorrectionOutput(examination: ClearExamination, run: RunMark): SheetPlan | null {
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
  return planCorrections(differences, {
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
