import type { RunStatus } from '../../domain/committee/runStatus';
import type { SettledYear } from '../../domain/settlement/settlement';
import type { Won } from '../../domain/money/won';
import type { NumberFormat, SheetPlan } from '../model/sheetPlan';
import type { TableColumn } from '../writing/tableColumn';
import { outputTitle, pageFooter } from '../writing/printedPage';
import type { ShownUnit } from '../writing/shownUnit';
import { shown, shownUnit, unitLine } from '../writing/shownUnit';
import { planTitledTable, printedArea } from '../writing/titledTable';

export const settlementSheet = '결산현황';

/** 결산현황: three closed years, Y−4 to Y−2, oldest first. Form, section 5. */
export function planSettlementTable(years: readonly SettledYear[], status: RunStatus): SheetPlan {
  const unit = settlementUnit(years);
  const { table, ...parts } = planTitledTable({
    title: outputTitle('최근 3년 결산 현황', status),
    unitLine: unitLine(unit),
    columns: settlementColumns(unit, 'amount'),
    rows: years,
    total: false,
  });
  return {
    sheet: settlementSheet,
    ...parts,
    print: { orientation: 'portrait', area: printedArea(table), titleRows: table.titleRows, ...pageFooter() },
  };
}

/** The unit that shows every amount of the table exactly. */
function settlementUnit(years: readonly SettledYear[]): ShownUnit {
  return shownUnit(
    years.flatMap(({ settlement: s }) => [s.finalBudget, s.carriedIn, s.adjustment, s.spent, s.carriedOut]),
  );
}

/** The columns of the form; 예산현액 (I10) and 집행잔액 (I11) are live formulas. */
export function settlementColumns(unit: ShownUnit, format: NumberFormat): TableColumn<SettledYear>[] {
  const amount = (header: string, of: (year: SettledYear) => Won): TableColumn<SettledYear> => ({
    header,
    width: 14,
    style: 'number',
    format,
    cell: (year) => shown(of(year), unit),
  });
  return [
    { header: '연도', width: 8, style: 'center', format: 'year', cell: ({ settlement }) => settlement.year },
    amount('최종예산', ({ settlement }) => settlement.finalBudget),
    amount('전년이월', ({ settlement }) => settlement.carriedIn),
    amount('예산변경', ({ settlement }) => settlement.adjustment),
    {
      ...amount('예산현액', ({ available }) => available),
      cell: (year, { at }) => ({
        formula: `${at('최종예산')}+${at('전년이월')}+${at('예산변경')}`,
        expect: shown(year.available, unit),
      }),
    },
    amount('집행액', ({ settlement }) => settlement.spent),
    amount('차년이월', ({ settlement }) => settlement.carriedOut),
    {
      ...amount('집행잔액', ({ balance }) => balance),
      cell: (year, { at }) => ({
        formula: `${at('예산현액')}-${at('집행액')}-${at('차년이월')}`,
        expect: shown(year.balance, unit),
      }),
    },
  ];
}
