import { canonicalText } from './fingerprint';
import type { ProgrammeYear } from './programmeYear';
import type { RecordedInputs } from './recordedInputs';
import { recordEntity } from './recordedInputs';

/**
 * The year with its rows in the order in which the record has them (기록한 행 순서), and the same object where they
 * are so already. Sorting a sheet changes no input, but the tables are printed in sheet order: held against the sheets
 * as they were written, a sorted workbook must not look as if somebody had overtyped them.
 */
export function inRecordedOrder(year: ProgrammeYear, before: RecordedInputs): ProgrammeYear {
  const moved = new Set<keyof ProgrammeYear>();
  const order = <Row extends object>(name: keyof ProgrammeYear, rows: readonly Row[]): readonly Row[] => {
    const places = new Map((before[name] ?? []).map((row, i) => [canonicalText(row), i]));
    const place = (row: Row) => places.get(canonicalText(recordEntity(row))) ?? rows.length;
    const sorted = rows.toSorted((a, b) => place(a) - place(b));
    if (sorted.some((row, i) => row !== rows[i])) moved.add(name);
    return sorted;
  };
  const ordered = {
    ...year,
    budgetLines: order('budgetLines', year.budgetLines),
    costBases: order('costBases', year.costBases),
    projects: order('projects', year.projects),
    indicators: order('indicators', year.indicators),
    tiers: order('tiers', year.tiers),
    manualGrants: order('manualGrants', year.manualGrants),
    changes: order('changes', year.changes),
    schedule: order('schedule', year.schedule),
    milestones: order('milestones', year.milestones),
    trackRecords: order('trackRecords', year.trackRecords),
    opinions: order('opinions', year.opinions),
    meetings: order('meetings', year.meetings),
    survey: order('survey', year.survey),
    payments: order('payments', year.payments),
    corrections: order('corrections', year.corrections),
  };
  return moved.size > 0 ? ordered : year;
}
