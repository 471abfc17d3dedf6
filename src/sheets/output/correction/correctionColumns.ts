import type { SettlementWay } from '../../../domain/corrections/settlementWay';
import type { GrantDifference } from '../../../domain/corrections/grantDifferences';
import type { ShownUnit } from '../../writing/shownUnit';
import { shown } from '../../writing/shownUnit';
import type { TableColumn } from '../../writing/tableColumn';

type Column = TableColumn<GrantDifference>;

const headers = {
  district: '자치구',
  project: '사업',
  before: '당초 교부액',
  after: '정정 교부액',
  change: '증감',
  payMore: '추가교부',
  takeBack: '환수',
  paid: '기교부액',
  way: '처리방법',
  carried: '교부내역 반영',
  reason: '사유',
  approval: '승인문서번호',
} as const;

/** Width in characters of a column of amounts. */
export const amountWidth = 13;

const wayNames: Readonly<Record<SettlementWay, string>> = {
  beforePayment: '교부 전 반영',
  undecided: '미정',
  takeBack: '환수',
  nextYear: '차년도 반영',
  payMore: '추가 교부',
};

/** The columns of 정정내역: before, after and difference as live formulas, how it is settled, and on what ground. */
export function correctionColumns(
  differences: readonly GrantDifference[],
  projects: ReadonlyMap<string, string>,
  unit: ShownUnit,
): Column[] {
  const amount = (
    header: string,
    of: (row: GrantDifference) => number,
    formula?: (at: (h: string) => string, row: GrantDifference) => string | null,
  ): Column => ({
    header,
    width: amountWidth,
    style: 'number',
    format: 'amount',
    cell: (row, { at }) => {
      const calculated = formula?.(at, row) ?? null;
      return calculated === null ? of(row) : { formula: calculated, expect: of(row) };
    },
    total: ({ all }) => ({
      formula: `SUM(${all(header)})`,
      expect: differences.reduce((sum, row) => sum + of(row), 0),
    }),
  });
  const change = (row: GrantDifference) => shown(row.after, unit) - shown(row.before, unit);
  return [
    {
      header: headers.district,
      width: 11,
      style: 'label',
      cell: ({ district }) => district,
      total: () => '계',
    },
    {
      header: headers.project,
      width: 24,
      style: 'label',
      cell: ({ project }) =>
        project === '' ? '전체 사업' : `${project} ${projects.get(project) ?? ''}`.trim(),
    },
    amount(headers.before, (row) => shown(row.before, unit)),
    amount(headers.after, (row) => shown(row.after, unit)),
    amount(headers.change, change, (at) => `${at(headers.after)}-${at(headers.before)}`),
    amount(
      headers.payMore,
      (row) => Math.max(change(row), 0),
      (at) => `MAX(${at(headers.change)},0)`,
    ),
    amount(
      headers.takeBack,
      // Only what was paid and is decided to come back: what waits, or is left to next year, is no 환수.
      (row) => (isTakenBack(row) ? Math.max(-change(row), 0) : 0),
      (at, row) => (isTakenBack(row) ? `MAX(-${at(headers.change)},0)` : null),
    ),
    amount(headers.paid, (row) => shown(row.paid, unit)),
    {
      header: headers.way,
      width: 12,
      style: 'center',
      cell: (row) => (change(row) === 0 ? '변동 없음' : wayNames[row.way]),
    },
    {
      header: headers.carried,
      width: 9,
      style: 'center',
      cell: (row) => (row.isCarried ? '○' : '-'),
    },
    {
      header: headers.reason,
      width: 22,
      style: 'text',
      cell: ({ correction, decisions }) =>
        correction?.reason ??
        (decisions.length > 0 ? distinct(decisions.map(({ reason }) => reason)) : '다른 점수의 정정'),
    },
    {
      header: headers.approval,
      width: 18,
      style: 'text',
      cell: ({ correction, decisions }) =>
        correction?.approval ?? distinct(decisions.map(({ document }) => document)),
    },
  ];
}

function isTakenBack({ way, isPaid }: GrantDifference): boolean {
  return way === 'takeBack' && isPaid;
}

function distinct(texts: readonly string[]): string {
  return [...new Set(texts)].join(', ');
}
