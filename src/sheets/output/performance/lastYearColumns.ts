import type { Decimal } from '../../../domain/money/decimal';
import type { ProjectPerformance } from '../../../domain/evaluation/performance';
import type { PlannedCell } from '../../model/sheetPlan';
import { decimalNumber } from '../../writing/scoreCell';
import type { TableColumn } from '../../writing/tableColumn';

type Column = TableColumn<ProjectPerformance>;

/** The headers that the change is counted from. */
interface ThisYear {
  readonly mean: string;
  readonly achieved: string;
}

const difference = { pattern: '0.00;△0.00;0.00' };
const countDifference = { pattern: '0;△0;0' };

/** Last year's mean and achievers, and the change since (전년대비); none where nothing of last year is known. */
export function lastYearColumns(rows: readonly ProjectPerformance[], { mean, achieved }: ThisYear): Column[] {
  if (rows.every(({ lastYear }) => lastYear === null)) return [];
  const [lastMean, lastAchieved] = ['전년 평균점수', '전년 달성 자치구'];
  const column = (header: string, format: Column['format'] & {}, cell: Column['cell']): Column => ({
    header,
    width: 10,
    style: 'center',
    format,
    cell,
  });
  return [
    column(lastMean, { pattern: '0.00' }, ({ lastYear }) => (lastYear ? decimalNumber(lastYear.mean) : '-')),
    column('평균점수 전년대비', difference, ({ lastYear, meanChange }, { at }) =>
      lastYear && meanChange ? change(at(mean), at(lastMean), meanChange) : '-',
    ),
    column(lastAchieved, 'count', ({ lastYear }) => lastYear?.achieved ?? '-'),
    column('달성 자치구 전년대비', countDifference, (row, { at }) => {
      const before = row.lastYear?.achieved ?? null;
      if (before === null) return '-';
      return { formula: `${at(achieved)}-${at(lastAchieved)}`, expect: row.achieved - before };
    }),
  ];
}

/** Rounded to the two decimals that both means have: a difference of doubles would show 1.2400000001. */
function change(now: string, before: string, expect: Decimal): PlannedCell {
  return { formula: `ROUND(${now}-${before},2)`, expect: decimalNumber(expect) };
}
