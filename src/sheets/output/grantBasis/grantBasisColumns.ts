import type { Share } from '../../../domain/allocation/allocation';
import type { YearResult } from '../../../domain/year/yearResult';
import {
  achievedCell,
  againCell,
  exactFigure,
  fixedCell,
  grantBasisHeaders,
  isCounted,
  isFixed,
  remarks,
  totalWeightCell,
} from './grantBasisCells';
import type { GrantBasisRow } from './grantBasisRows';
import { isPoolResult } from './grantBasisRows';
import type { PlannedCell } from '../../model/sheetPlan';
import { deltaPattern } from '../../writing/formPattern';
import { fittingWidth } from '../../writing/rowHeight';
import type { TableColumn } from '../../writing/tableColumn';
import { decimalNumber, scoreCell } from '../../writing/scoreCell';
import type { ShownUnit } from '../../writing/shownUnit';
import { shown } from '../../writing/shownUnit';

type Column = TableColumn<GrantBasisRow>;

/** The columns of 배분근거: those of the paper, the amount worked out again, and what that formula needs. */
export function grantBasisColumns(
  result: YearResult,
  rows: readonly GrantBasisRow[],
  unit: ShownUnit,
): Column[] {
  const isPool = isPoolResult(result);
  const text = (header: string, width: number, cell: Column['cell']): Column => ({
    header,
    width,
    style: 'center',
    cell,
  });
  const number = (
    header: string,
    width: number,
    cell: Column['cell'],
    rest: Partial<Column> = {},
  ): Column => ({
    header,
    width,
    style: 'number',
    format: 'amount',
    cell,
    ...rest,
  });
  const granted = shown(result.allocation.granted, unit);
  const oddUnits = rows.reduce((sum, { share }) => sum + (share ? shown(share.oddUnit, unit) : 0), 0);
  const sum = (header: string, expect: number): Partial<Column> => ({
    total: ({ all }) => ({ formula: `SUM(${all(header)})`, expect }),
  });
  const ofShare = (of: (share: Share) => PlannedCell) => (row: GrantBasisRow) =>
    row.share ? of(row.share) : '-';
  const projectWidth = fittingWidth(
    rows.map(({ project }) => project),
    22,
    36,
  );
  return [
    {
      ...text(grantBasisHeaders.project, projectWidth, (row) => row.project),
      style: 'label',
      total: () => '계',
    },
    text(grantBasisHeaders.district, 10, (row) => row.district),
    { ...text(grantBasisHeaders.score, 8, (row) => scoreCell(row.score)), format: 'score' },
    { ...text(grantBasisHeaders.target, 8, (row) => scoreCell(row.target)), format: 'score' },
    {
      ...text(grantBasisHeaders.achieved, 6, isPool ? (row) => row.achieved : achievedCell),
      format: 'general',
    },
    number(
      grantBasisHeaders.weight,
      9,
      ofShare(({ weight }) => (weight ? decimalNumber(weight) : '-')),
      { format: 'score' },
    ),
    number(
      grantBasisHeaders.exact,
      15,
      ofShare(({ exact }) => exactFigure(exact, unit)),
      { format: deltaPattern(2) },
    ),
    number(
      grantBasisHeaders.oddUnit,
      10,
      ofShare(({ oddUnit }) => shown(oddUnit, unit)),
      sum(grantBasisHeaders.oddUnit, oddUnits),
    ),
    number(
      grantBasisHeaders.amount,
      13,
      ({ share }) => (share ? shown(share.amount, unit) : 0),
      sum(grantBasisHeaders.amount, granted),
    ),
    number(
      grantBasisHeaders.again,
      13,
      (row, place) => againCell(row, place, isPool, unit),
      sum(grantBasisHeaders.again, granted),
    ),
    number(grantBasisHeaders.divided, 13, (row) => (isCounted(row) ? shown(row.split.divided, unit) : '-')),
    number(grantBasisHeaders.totalWeight, 11, totalWeightCell, { format: 'score' }),
    ...(rows.some(isFixed) ? [number(grantBasisHeaders.fixed, 13, (row) => fixedCell(row, unit))] : []),
    text(grantBasisHeaders.remarks, 16, remarks),
  ];
}
