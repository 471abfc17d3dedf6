import type { DecisionChange } from '../../domain/projects/decisionChange';
import { dateText } from '../../notation/date';
import type { TableColumn } from '../writing/tableColumn';
import type { ShownUnit } from '../writing/shownUnit';
import { shown } from '../writing/shownUnit';

/** The heading over the decisions on 교부재원 in 예산총괄 and 사업설명서. */
export const budgetHistoryTitle = '교부재원 변경 내역(본예산·추경)';

const headers = {
  what: '변경 사유',
  before: '변경전',
  after: '변경후',
  change: '증감',
  decided: '의결일(문서번호)',
} as const;

/** One decision on 교부재원 a row, oldest first (`grantBudgetHistory`): from what, to what, when and by which document. */
export function budgetHistoryColumns(unit: ShownUnit): TableColumn<DecisionChange>[] {
  const amount = (header: string, of: (row: DecisionChange) => number): TableColumn<DecisionChange> => ({
    header,
    width: 19,
    style: 'number',
    format: 'amount',
    cell: (row) => of(row),
  });
  const was = ({ amounts }: DecisionChange) => (amounts ? shown(amounts.before, unit) : 0);
  const is = ({ amounts }: DecisionChange) => (amounts ? shown(amounts.after, unit) : 0);
  return [
    { header: headers.what, width: 24, style: 'label', cell: ({ reason }) => reason },
    amount(headers.before, was),
    amount(headers.after, is),
    {
      ...amount(headers.change, is),
      cell: (row, { at }) => ({
        formula: `${at(headers.after)}-${at(headers.before)}`,
        expect: is(row) - was(row),
      }),
    },
    {
      header: headers.decided,
      width: 14,
      style: 'text',
      cell: ({ changedOn, document }) => `${dateText(changedOn)}(${document})`,
    },
  ];
}

/** The amounts that the table shows, for the choice of its unit. */
export function budgetHistoryAmounts(history: readonly DecisionChange[]) {
  return history.flatMap(({ amounts }) => (amounts ? [amounts.before, amounts.after] : []));
}
