import { grantLines } from '../budget/grantLine';
import type { Issue } from '../issues/issue';
import { issue, cellOf, placeOf } from '../issues/issue';
import type { ProgrammeYear } from '../year/programmeYear';
import type { TrackRecord } from './history';
import type { Won } from '../money/won';
import { won, sumWonOrNull } from '../money/won';

type Year = Pick<ProgrammeYear, 'trackRecords' | 'settlements' | 'budgetLines' | 'settings'>;

/** A settled year's budget holds office costs too (2,200천원 in 2018), which its settlement does not tell apart. */
const officeCosts = won(100_000_000);

/**
 * 추진실적 against what the tables say, at the precision of the words: 74억원 is the grant line's 7,400,000, and the
 * 3,100 more in the total are office costs, which a note says (docs/programme.md §10, 5, §11, 6 and §11, 7). Older years are
 * compared with their settlement. The form prints the last three years (Y−3 to Y−1).
 */
export function checkTrackRecords(year: Year): Issue[] {
  const { trackRecords, settings } = year;
  if (trackRecords.length === 0) return [];
  const missing = [3, 2, 1]
    .map((back) => settings.fiscalYear - back)
    .filter((needed) => trackRecords.every((record) => record.year !== needed));
  return [
    ...trackRecords.flatMap((record) =>
      record.year === settings.fiscalYear - 1 ? againstBudget(record, year) : againstSettlement(record, year),
    ),
    ...missing.map((needed) => issue('recordYearMissing', placeOf('trackRecords'), { year: String(needed) })),
  ];
}

function againstBudget(record: TrackRecord, { budgetLines, settings }: Year): Issue[] {
  const granted = sumWonOrNull(grantLines(budgetLines, settings).map(({ previous }) => previous.amount));
  const total = sumWonOrNull(budgetLines.map(({ previous }) => previous.amount));
  if (granted === null || total === null || budgetLines.length === 0) return [];
  if (!agrees(record.amount, granted, record.precision)) return [disagrees(record, granted)];
  if (record.amount === total || granted === total) return [];
  const params = { year: String(record.year), stated: record.amount, total, rest: total - granted };
  return [issue('recordGrantOnly', cellOf(record.at, 'amount'), params)];
}

function againstSettlement(record: TrackRecord, { settlements }: Year): Issue[] {
  const settled = settlements.find(({ year }) => year === record.year);
  const tolerance = record.precision > officeCosts ? record.precision : officeCosts;
  return !settled || agrees(record.amount, settled.finalBudget, tolerance)
    ? []
    : [disagrees(record, settled.finalBudget)];
}

function agrees(stated: Won, figure: Won, precision: Won): boolean {
  return stated === figure || Math.abs(stated - figure) < precision;
}

function disagrees(record: TrackRecord, figure: Won): Issue {
  const params = { year: String(record.year), stated: record.amount, figure };
  return issue('recordDisagrees', cellOf(record.at, 'amount'), params);
}
