import type { CostBasis } from '../../../domain/budget/costBasis';
import type { DecisionChange } from '../../../domain/projects/decisionChange';
import { grantBudgetHistory } from '../../../domain/projects/decisionChange';
import type { ProgrammeYear } from '../../../domain/year/programmeYear';
import type { BudgetResult } from '../../../domain/year/yearResult';
import { budgetHistoryColumns, budgetHistoryTitle } from '../budgetHistory';
import { budgetColumns } from '../budgetSummarySheet';
import type { TableColumn } from '../../writing/tableColumn';
import type { ShownUnit } from '../../writing/shownUnit';
import { shown, unitLine } from '../../writing/shownUnit';
import type { Part } from '../../writing/stackedParts';
import { tablePart } from '../../writing/stackedParts';
import { heading, section, unit as unitPart } from './formPage';

const budgetCovers = [4, 3, 3, 3, 3];

/** Section 2, 예산 설명: 예산 총괄 with its live formulas, 본예산 and 추경 where 변경이력 has them, and 산출근거. */
export function planBudgetTables(
  { settings, costBases, changes }: ProgrammeYear,
  { budget, fiscalYear }: BudgetResult,
  unit: ShownUnit,
): Part[] {
  const columns = budgetColumns(budget, fiscalYear, unit, settings.rateRounding);
  return [
    ...section('2 예산 설명'),
    heading('예산 총괄'),
    unitPart(unitLine(unit, '%')),
    tablePart({
      columns: columns.map((column, i) => ({ ...column, covers: budgetCovers[i] ?? 1 })),
      rows: budget.rows,
      total: true,
    }),
    ...historyParts(grantBudgetHistory(changes), unit),
    heading('산출근거'),
    tablePart({ columns: costBasisColumns(fiscalYear, unit), rows: costBases, total: false }),
  ];
}

function historyParts(history: readonly DecisionChange[], unit: ShownUnit): Part[] {
  if (history.length === 0) return [];
  const columns = budgetHistoryColumns(unit).map((column, i) => ({
    ...column,
    covers: budgetCovers[i] ?? 1,
  }));
  return [heading(budgetHistoryTitle), tablePart({ columns, rows: history, total: false })];
}

/** `자치구기타재원조정비 | ○ 3,000,000,000원 | = 3,000,000천원` */
function costBasisColumns(fiscalYear: number, unit: ShownUnit): TableColumn<CostBasis>[] {
  const money = unit === 'won' ? '원' : '천원';
  return [
    { header: '과목구분', width: 24, covers: 4, style: 'label', cell: ({ item }) => item },
    {
      header: `${fiscalYear}년 예산내역`,
      width: 48,
      covers: 8,
      style: 'text',
      cell: ({ expression }) => (expression.trim().startsWith('○') ? expression : `○ ${expression}`),
    },
    {
      header: '금액',
      width: 24,
      covers: 4,
      style: 'number',
      format: { pattern: `"= "#,##0"${money}";"= "△#,##0"${money}";"= "0"${money}"` },
      cell: ({ amount, typedAmount }) => {
        const stated = amount ?? typedAmount;
        return stated === null ? '-' : shown(stated, unit);
      },
    },
  ];
}
