import type { PaymentState } from '../../domain/payment/payment';
import { paymentStates } from '../../domain/payment/payment';
import { payableInAll } from '../../domain/settlement/priorSettlement';
import type { ProgrammeYear } from '../../domain/year/programmeYear';
import type { YearResult } from '../../domain/year/yearResult';
import { dateText } from '../../notation/date';
import { formalAmount } from '../../notation/hangulAmount';
import { areaAddress, cellAddress } from '../model/address';
import { payableHeader, priorHeader } from './grant/grantColumns';
import type { SheetPlan } from '../model/sheetPlan';
import { outputTitle, pageFooter } from '../writing/printedPage';
import type { TableColumn } from '../writing/tableColumn';
import { planTitledTable, printedArea } from '../writing/titledTable';

export const paymentSheet = '지급명세';

type Column = TableColumn<PaymentState>;

const headers = {
  district: '자치구',
  payee: '수령인',
  granted: '교부결정액',
  paid: '기지급액',
  prior: priorHeader,
  payable: payableHeader,
  unpaid: '미지급액',
  paidOn: '최근 교부일',
  document: '문서번호',
} as const;

/**
 * 지급명세: in 원, what each district is still to be paid of its grant, for the payment order (지방회계법 시행령
 * 제33조) and at the year's end for the carry-over. Last year's settlement stands beside the
 * grant where there is any. 미지급액 and the totals are live formulas.
 */
export function planPaymentStatement(year: ProgrammeYear, result: YearResult): SheetPlan {
  const rows = paymentStates(result, year.payments);
  const { table, ...parts } = planTitledTable({
    title: outputTitle(`${result.fiscalYear}년 교부금 지급명세`, result.status),
    unitLine: '(단위 : 원)',
    columns: paymentColumns(rows, result.prior.size > 0),
    rows,
    total: true,
  });
  const last = table.widths.length - 1;
  const total = ['교부결정액', formalAmount(result.allocation.granted)];
  const payable = [headers.payable, formalAmount(payableInAll(result.allocation, result.prior))];
  const lines = result.prior.size > 0 ? [total, payable] : [total];
  const words = lines.map((_, i) => ({ top: table.end + i, left: 1, bottom: table.end + i, right: last }));
  return {
    sheet: paymentSheet,
    ...parts,
    blocks: [
      ...parts.blocks,
      {
        at: cellAddress(table.end, 0),
        rows: lines.map((line) => [...line, ...Array<null>(last - 1).fill(null)]),
      },
    ],
    styles: [
      ...parts.styles,
      ...words.map((area) => ({ range: areaAddress({ ...area, left: 0 }), style: 'text' as const })),
    ],
    merges: [...parts.merges, ...words.map(areaAddress)],
    frozen: { rows: 4, columns: 1 },
    print: {
      orientation: 'portrait',
      area: printedArea(table, table.end + lines.length),
      titleRows: table.titleRows,
      ...pageFooter(),
    },
  };
}

function paymentColumns(rows: readonly PaymentState[], hasPrior: boolean): Column[] {
  const sum = (of: (row: PaymentState) => number) => rows.reduce((total, row) => total + of(row), 0);
  const amount = (header: string, of: (row: PaymentState) => number, cell?: Column['cell']): Column => ({
    header,
    width: 16,
    style: 'number',
    format: 'amount',
    cell: cell ?? of,
    total: ({ all }) => ({ formula: `SUM(${all(header)})`, expect: sum(of) }),
  });
  const unpaid = ({ payable, paid }: PaymentState) => payable - paid;
  const ownPayable: Column[] = [
    amount(headers.prior, ({ prior }) => prior),
    amount(
      headers.payable,
      ({ payable }) => payable,
      (row, { at }) => ({
        formula: `MAX(0,${at(headers.granted)}+${at(headers.prior)})`,
        expect: row.payable,
      }),
    ),
  ];
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
    ...(hasPrior ? ownPayable : []),
    amount(headers.paid, ({ paid }) => paid),
    amount(headers.unpaid, unpaid, (row, { at }) => ({
      formula: `${at(hasPrior ? headers.payable : headers.granted)}-${at(headers.paid)}`,
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
