import type { PaymentState } from '../domain/paymentState';
import { paymentStates } from '../domain/paymentState';
import type { ProgrammeYear } from '../domain/programmeYear';
import type { YearResult } from '../domain/yearResult';
import { dateText } from '../notation/dateText';
import { formalAmount } from '../notation/hangulAmount';
import { areaAddress, cellAddress } from './address';
import type { SheetPlan } from './sheetPlan';
import { outputTitle } from './writing/outputTitle';
import { pageFooter } from './writing/runFooter';
import type { TableColumn } from './writing/tableColumn';
import { planTitledTable, printedArea } from './writing/titledTable';

export const paymentSheet = '지급명세';

type Column = TableColumn<PaymentState>;

const headers = {
  district: '자치구',
  payee: '수령인',
  granted: '교부결정액',
  paid: '기지급액',
  unpaid: '미지급액',
  paidOn: '최근 교부일',
  document: '문서번호',
} as const;

/**
 * 지급명세: in 원, what each district is still to be paid of its grant, for the payment order (지방회계법 시행령
 * 제33조) and at the year's end for the carry-over. 미지급액 and the totals are live formulas.
 */
export function planPayments(year: ProgrammeYear, result: YearResult): SheetPlan {
  const rows = paymentStates(result.allocation, year.payments);
  const { table, ...parts } = planTitledTable({
    title: outputTitle(`${result.fiscalYear}년 교부금 지급명세`, result.status),
    unitLine: '(단위 : 원)',
    columns: paymentColumns(rows),
    rows,
    total: true,
  });
  const last = table.widths.length - 1;
  const words = { top: table.end, left: 1, bottom: table.end, right: last };
  return {
    sheet: paymentSheet,
    ...parts,
    blocks: [
      ...parts.blocks,
      {
        at: cellAddress(table.end, 0),
        rows: [['교부결정액', formalAmount(result.allocation.granted), ...Array<null>(last - 1).fill(null)]],
      },
    ],
    styles: [...parts.styles, { range: areaAddress({ ...words, left: 0 }), style: 'text' }],
    merges: [...parts.merges, areaAddress(words)],
    frozen: { rows: 4, columns: 1 },
    print: {
      orientation: 'portrait',
      area: printedArea(table, table.end + 1),
      titleRows: table.titleRows,
      ...pageFooter(),
    },
  };
}

function paymentColumns(rows: readonly PaymentState[]): Column[] {
  const sum = (of: (row: PaymentState) => number) => rows.reduce((total, row) => total + of(row), 0);
  const amount = (header: string, of: (row: PaymentState) => number, cell?: Column['cell']): Column => ({
    header,
    width: 16,
    style: 'number',
    format: 'amount',
    cell: cell ?? of,
    total: ({ all }) => ({ formula: `SUM(${all(header)})`, expect: sum(of) }),
  });
  const unpaid = ({ granted, paid }: PaymentState) => granted - paid;
  return [
    {
      header: headers.district,
      width: 11,
      style: 'label',
      cell: ({ district }) => district,
      total: () => '계',
    },
    { header: headers.payee, width: 13, style: 'center', cell: ({ district }) => `${district}청` },
    amount(headers.granted, ({ granted }) => granted),
    amount(headers.paid, ({ paid }) => paid),
    amount(headers.unpaid, unpaid, (row, { at }) => ({
      formula: `${at(headers.granted)}-${at(headers.paid)}`,
      expect: unpaid(row),
    })),
    {
      header: headers.paidOn,
      width: 14,
      style: 'center',
      cell: ({ lastPaidOn }) => (lastPaidOn === null ? '' : dateText(lastPaidOn)),
    },
    { header: headers.document, width: 18, style: 'text', cell: ({ document }) => document },
  ];
}
