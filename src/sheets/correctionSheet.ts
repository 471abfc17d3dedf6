import type { SettlementWay } from '../domain/corrections/settlementWay';
import type { GrantDifference } from '../domain/grantDifferences';
import type { CorrectedRun } from '../domain/runRecord';
import type { RunStatus } from '../domain/runStatus';
import { correctedProjects, planCorrectedRun } from './correctedRunTable';
import type { SheetPlan } from './sheetPlan';
import { outputTitle } from './writing/outputTitle';
import type { RunMark } from './writing/runFooter';
import { pageFooter } from './writing/runFooter';
import type { ShownUnit } from './writing/shownUnit';
import { shown, shownUnit, unitLine } from './writing/shownUnit';
import type { Part } from './writing/stackedParts';
import { gap, line, stack, tablePart } from './writing/stackedParts';
import type { TableColumn } from './writing/tableColumn';
import { areaAddress } from './address';

export const correctionSheet = '정정내역';

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

const amountWidth = 13;

const wayNames: Readonly<Record<SettlementWay, string>> = {
  beforePayment: '교부 전 반영',
  undecided: '미정',
  takeBack: '환수',
  nextYear: '차년도 반영',
  payMore: '추가 교부',
};

/** The ordinance has no clause on taking money back; that of 조정교부금 (재원조정조례 제13조) is no authority here. */
const takeBackNote =
  '※ 환수는 공동협력사업 운영 조례에 근거 규정이 없으므로 다른 근거를 밝혀야 합니다. 처리방법이 정해지기 전에는 미정으로 둡니다.';

/** What 정정내역 prints beside the differences: the run that is corrected, and the one that corrects it. */
export interface CorrectionSheetInput {
  readonly fiscalYear: number;
  readonly status: RunStatus;
  readonly corrected: CorrectedRun;
  readonly run: RunMark | null;
  /** Every district in official order. */
  readonly districts: readonly string[];
  /** Project names by code, in sheet order. */
  readonly projects: ReadonlyMap<string, string>;
}

/**
 * 정정내역: what a correction changes against the recorded run: before, after, difference, what to pay more and what to
 * take back, with live formulas; underneath, the corrected run as it was granted, so that it stays readable.
 */
export function planCorrections(
  differences: readonly GrantDifference[],
  { fiscalYear, status, corrected, run, districts, projects }: CorrectionSheetInput,
): SheetPlan {
  const unit = shownUnit([
    ...differences.flatMap(({ before, after, paid }) => [before, after, paid]),
    ...corrected.grants.map(({ amount }) => amount),
  ]);
  const columns = correctionColumns(differences, projects, unit);
  const codes = [...projects.keys()];
  const spare = correctedProjects(corrected, codes).length + 2 - columns.length;
  const widths = [
    ...columns.map(({ width }) => width),
    ...Array<number>(Math.max(0, spare)).fill(amountWidth),
  ];
  const { end, ...parts } = stack([
    line(outputTitle(`${fiscalYear}년 교부액 정정내역`, status), 'title', widths),
    line(`${basisOf(corrected)}  ${unitLine(unit)}`, 'unitLine', widths),
    differences.length > 0
      ? tablePart({ columns, rows: differences, total: true })
      : line('금액이 달라진 자치구가 없습니다.', 'note', widths),
    line(takeBackNote, 'note', widths),
    gap,
    line(
      corrected.number === null ? '정정 전 산정액' : `배분 제${corrected.number}호의 교부액`,
      'subtitle',
      widths,
    ),
    planCorrectedRun(corrected, { districts, projects: codes, unit, width: widths.length }),
  ] satisfies Part[]);
  return {
    sheet: correctionSheet,
    ...parts,
    widths,
    frozen: { rows: 3, columns: 2 },
    print: {
      orientation: 'landscape',
      area: areaAddress({ top: 0, left: 0, bottom: end - 1, right: widths.length - 1 }),
      titleRows: '$1:$1',
      ...pageFooter(run),
    },
  };
}

/** 정정내역 of a workbook whose corrections were taken back: it keeps its title and says so. */
export function planNoCorrections(fiscalYear: number, status: RunStatus): SheetPlan {
  const widths = [60];
  const { end, ...parts } = stack([
    line(outputTitle(`${fiscalYear}년 교부액 정정내역`, status), 'title', widths),
    line('효력이 있는 정정이 없습니다.', 'note', widths),
  ]);
  const area = areaAddress({ top: 0, left: 0, bottom: end - 1, right: 0 });
  return {
    sheet: correctionSheet,
    ...parts,
    widths,
    print: { orientation: 'landscape', area, ...pageFooter() },
  };
}

function basisOf({ number }: CorrectedRun): string {
  return number === null ? '기록된 배분이 없어 정정 전 점수로 산정한 금액 대비' : `배분 제${number}호 대비`;
}

function correctionColumns(
  differences: readonly GrantDifference[],
  projects: ReadonlyMap<string, string>,
  unit: ShownUnit,
): Column[] {
  const amount = (
    header: string,
    of: (row: GrantDifference) => number,
    formula?: (at: (h: string) => string) => string,
  ): Column => ({
    header,
    width: amountWidth,
    style: 'number',
    format: 'amount',
    cell: (row, { at }) => (formula ? { formula: formula(at), expect: of(row) } : of(row)),
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
      (row) => Math.max(-change(row), 0),
      (at) => `MAX(-${at(headers.change)},0)`,
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
      cell: ({ correction }) => correction?.reason ?? '다른 점수의 정정',
    },
    {
      header: headers.approval,
      width: 18,
      style: 'text',
      cell: ({ correction }) => correction?.approval ?? '',
    },
  ];
}
