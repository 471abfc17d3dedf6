import type { GrantLetter } from '../../domain/payment/grantLetter';
import { grantLetters } from '../../domain/payment/grantLetter';
import type { Policy } from '../../domain/allocation/policy';
import type { ProgrammeYear } from '../../domain/year/programmeYear';
import type { YearResult } from '../../domain/year/yearResult';
import { dateText } from '../../notation/date';
import { formalAmount, hangulAmount } from '../../notation/hangulAmount';
import { policiesInForce, policyNamesText } from '../../notation/policySettings';
import { payableHeader, priorHeader } from './grant/grantColumns';
import type { SheetPlan } from '../model/sheetPlan';
import { outputTitle, pageFooter } from '../writing/printedPage';
import type { TableColumn } from '../writing/tableColumn';
import { planTitledTable, printedArea } from '../writing/titledTable';

export const grantLetterSheet = '교부통지';

/**
 * 교부통지: one row a letter, for mail merge (메일 머지) into the grant decision's letters. Money in 원; figures and
 * Hangul are equal (E23). Every field is a value, so that a word processor reads what it shows.
 */
export function planGrantLetters({ settings }: ProgrammeYear, result: YearResult): SheetPlan {
  const letters = grantLetters(result);
  const { table, ...parts } = planTitledTable({
    title: outputTitle(`${result.fiscalYear}년 교부결정 통지 목록`, result.status),
    unitLine: '(단위 : 원)',
    columns: letterColumns(result, {
      notice: settings.noticeOn === null ? '' : dateText(settings.noticeOn),
      policy: settings.policy,
    }),
    rows: letters,
    total: false,
  });
  return {
    sheet: grantLetterSheet,
    ...parts,
    frozen: { rows: 3, columns: 2 },
    print: {
      orientation: 'landscape',
      area: printedArea(table),
      titleRows: table.titleRows,
      ...pageFooter(),
    },
  };
}

function letterColumns(
  { projects, fiscalYear, prior: totals }: YearResult,
  { notice, policy }: { readonly notice: string; readonly policy: Policy },
): TableColumn<GrantLetter>[] {
  const isOne = policiesInForce(projects, policy).length === 1;
  return [
    { header: '자치구', width: 10, style: 'label', cell: ({ district }) => district },
    { header: '수신', width: 13, style: 'center', cell: ({ recipient }) => recipient },
    { header: '회계연도', width: 9, style: 'center', format: 'year', cell: () => fiscalYear },
    { header: '통지일', width: 14, style: 'center', cell: () => notice },
    { header: '교부액', width: 15, style: 'number', format: 'amount', cell: ({ total }) => total },
    { header: '교부액(한글)', width: 34, style: 'text', cell: ({ total }) => hangulAmount(total) },
    { header: '교부액(공문)', width: 50, style: 'text', cell: ({ total }) => formalAmount(total) },
    ...(totals.size > 0 ? payableColumns : []),
    {
      header: '달성 사업',
      width: 14,
      style: 'center',
      cell: ({ items }) => items.map(({ code }) => code).join('·'),
    },
    {
      // 배분방식 of what the district gets; the codes where projects differ.
      header: '배분방식',
      width: 18,
      style: 'text',
      cell: ({ items }) => {
        const own = projects.filter(({ code }) => items.some((item) => item.code === code));
        return policyNamesText(policiesInForce(own, policy), isOne);
      },
    },
    ...projects.map(({ code, name }): TableColumn<GrantLetter> => ({
      header: `${name}\n(${code})`,
      width: 14,
      style: 'number',
      format: 'amount',
      cell: ({ items }) => {
        const item = items.find((one) => one.code === code);
        return item ? (item.amount ?? '○') : '-';
      },
    })),
  ];
}

/** Last year's settlement beside 교부액, and what is paid with it. */
const payableColumns: readonly TableColumn<GrantLetter>[] = [
  { header: priorHeader, width: 15, style: 'number', format: 'amount', cell: ({ prior }) => prior },
  { header: payableHeader, width: 15, style: 'number', format: 'amount', cell: ({ payable }) => payable },
  {
    header: `${payableHeader}(공문)`,
    width: 50,
    style: 'text',
    cell: ({ payable }) => formalAmount(payable),
  },
];
