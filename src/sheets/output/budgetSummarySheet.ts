import type { BudgetChange, BudgetSummary, BudgetSummaryRow } from '../../domain/budget/budgetSummary';
import { changeRate } from '../../domain/money/changeRate';
import type { DecisionChange } from '../../domain/projects/decisionChange';
import type { RunStatus } from '../../domain/committee/runStatus';
import type { RateRounding } from '../../domain/year/settings';
import { zeroWon } from '../../domain/money/won';
import { rateText } from '../../notation/rateText';
import { budgetHistoryAmounts, budgetHistoryColumns, budgetHistoryTitle } from './budgetHistory';
import type { PlannedCell, SheetPlan } from '../model/sheetPlan';
import { changeCell, rateCell } from '../writing/changeCells';
import { formAmountPattern, formRatePattern } from '../writing/formPattern';
import { outputTitle, pageFooter } from '../writing/printedPage';
import type { RowPlace, TableColumn } from '../writing/tableColumn';
import type { ShownUnit } from '../writing/shownUnit';
import { shown, shownUnit, unitLine } from '../writing/shownUnit';
import { gap, line, stack, tablePart } from '../writing/stackedParts';
import { planTitledTable, printedArea } from '../writing/titledTable';

export const budgetSummarySheet = '예산총괄';

/**
 * 예산총괄: what the year has (B) against last year (A), by 과목. Form, section 2. Where 변경이력 has 본예산 and 추경 of 교부재원
 * (`history`), they stand underneath: how B came about.
 */
export function planBudgetSummary(
  summary: BudgetSummary,
  {
    fiscalYear,
    status,
    rounding,
    history = [],
  }: {
    fiscalYear: number;
    status: RunStatus;
    rounding: RateRounding;
    history?: readonly DecisionChange[];
  },
): SheetPlan {
  const unit = shownUnit([
    ...summary.rows.flatMap(({ previous, current }) => [previous.amount, current.amount]),
    ...budgetHistoryAmounts(history),
  ]);
  const { table, ...parts } = planTitledTable({
    title: outputTitle(`${fiscalYear}년도 예산총괄`, status),
    unitLine: unitLine(unit, '%'),
    columns: budgetColumns(summary, fiscalYear, unit, rounding),
    rows: summary.rows,
    total: true,
  });
  if (history.length === 0) {
    return {
      sheet: budgetSummarySheet,
      ...parts,
      print: {
        orientation: 'portrait',
        area: printedArea(table),
        titleRows: table.titleRows,
        ...pageFooter(),
      },
    };
  }
  const below = stack(
    [
      gap,
      line(budgetHistoryTitle, 'subheading', table.widths),
      tablePart({ columns: budgetHistoryColumns(unit), rows: history, total: false }),
    ],
    table.end,
  );
  return {
    sheet: budgetSummarySheet,
    blocks: [...parts.blocks, ...below.blocks],
    styles: [...parts.styles, ...below.styles],
    formats: [...parts.formats, ...below.formats],
    merges: [...parts.merges, ...below.merges],
    heights: [...(parts.heights ?? []), ...below.heights],
    widths: parts.widths,
    print: {
      orientation: 'portrait',
      area: printedArea(table, below.end),
      titleRows: table.titleRows,
      ...pageFooter(),
    },
  };
}

/** The columns of 예산총괄 as the form heads them; 계 stands on top. */
export function budgetColumns(
  { total }: BudgetSummary,
  fiscalYear: number,
  unit: ShownUnit,
  rounding: RateRounding,
): TableColumn<BudgetSummaryRow>[] {
  const headers = {
    item: '구 분',
    previous: `${fiscalYear - 1}예산액 (A)`,
    current: `${fiscalYear}예산액 (B)`,
    change: '증감 (B-A)',
    rate: '(B-A)*100/A',
  };
  const compared = ({ previous, current }: BudgetChange, place: RowPlace) => ({
    previous: { cell: place.at(headers.previous), figure: shown(previous.amount, unit) },
    current: { cell: place.at(headers.current), figure: shown(current.amount, unit) },
  });
  const amount = (field: 'previous' | 'current'): TableColumn<BudgetSummaryRow> => ({
    header: headers[field],
    width: 19,
    style: 'number',
    format: (row) => formAmountPattern(row[field].national, unit),
    totalFormat: formAmountPattern(total[field].national, unit),
    cell: (row) => shown(row[field].amount, unit),
    total: (place): PlannedCell => ({
      formula: `SUM(${place.all(headers[field])})`,
      expect: shown(total[field].amount, unit),
    }),
  });
  return [
    {
      header: headers.item,
      width: 24,
      style: 'label',

      cell: (row) => row.item,
      total: () => '계',
    },
    amount('previous'),
    amount('current'),
    {
      header: headers.change,
      width: 19,
      style: 'number',
      format: (row) => formAmountPattern(row.change.national, unit),
      totalFormat: formAmountPattern(total.change.national, unit),
      cell: (row, place) => changeCell(compared(row, place)),
      total: (place) => changeCell(compared(total, place)),
    },
    {
      header: headers.rate,
      width: 14,
      style: 'number',
      format: (row) => ratePattern(row, rounding),
      totalFormat: ratePattern(total, rounding),
      cell: (row, place) => rateCell(compared(row, place), row.rate, rounding),
      total: (place) => rateCell(compared(total, place), total.rate, rounding),
    },
  ];
}

/** The rate's own `(x-)`: the rate of the national shares, where there are any. */
function ratePattern({ previous, current }: BudgetChange, rounding: RateRounding) {
  const [before, now] = [previous.national ?? zeroWon, current.national ?? zeroWon];
  const share =
    before === 0 && now === 0 ? '-' : rateText(changeRate(before, now, rounding), rounding.digits);
  return formRatePattern(share, rounding.digits);
}
