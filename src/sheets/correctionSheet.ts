import type { CorrectionRemedy } from '../domain/correction';
import type { GrantDifference } from '../domain/grantDifferences';
import type { RunStatus } from '../domain/runStatus';
import { areaAddress, cellAddress } from './address';
import type { SheetPlan } from './sheetPlan';
import { outputTitle } from './writing/outputTitle';
import type { RunMark } from './writing/runFooter';
import { pageFooter } from './writing/runFooter';
import type { ShownUnit } from './writing/shownUnit';
import { shown, shownUnit, unitLine } from './writing/shownUnit';
import type { TableColumn } from './writing/tableColumn';
import { planTitledTable, printedArea } from './writing/titledTable';

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
  remedy: '처리방법',
  reason: '사유',
  approval: '승인문서번호',
} as const;

const remedyNames: Readonly<Record<CorrectionRemedy, string>> = {
  takeBack: '환수',
  nextYear: '차년도 반영',
  payMore: '추가 교부',
};

/** The ordinance has no clause on taking money back; that of 조정교부금 (재원조정조례 제13조) is no authority here. */
const takeBackNote =
  '※ 환수는 공동협력사업 운영 조례에 근거 규정이 없으므로 다른 근거를 밝혀야 합니다. 처리방법이 정해지기 전에는 미정으로 둡니다.';

/** What 정정내역 prints beside the differences: which run was recorded, and which one corrects it. */
export interface CorrectionSheetInput {
  readonly fiscalYear: number;
  readonly status: RunStatus;
  /** Number of the recorded run that is corrected (배분 제n호). */
  readonly corrected: number;
  readonly run: RunMark | null;
  /** Project names by code. */
  readonly projects: ReadonlyMap<string, string>;
}

/**
 * 정정내역: what a correction changes against the recorded run: before, after, difference, what to pay more and what to
 * take back. Differences and totals are live formulas. The old run stays readable in 배분기록.
 */
export function planCorrections(
  differences: readonly GrantDifference[],
  { fiscalYear, status, corrected, run, projects }: CorrectionSheetInput,
): SheetPlan {
  const unit = shownUnit(differences.flatMap(({ before, after }) => [before, after]));
  const { table, ...parts } = planTitledTable({
    title: outputTitle(`${fiscalYear}년 교부액 정정내역`, status),
    unitLine: `배분 제${corrected}호 대비  ${unitLine(unit)}`,
    columns: correctionColumns(differences, projects, unit),
    rows: differences,
    total: true,
  });
  const note = { top: table.end, left: 0, bottom: table.end, right: table.widths.length - 1 };
  return {
    sheet: correctionSheet,
    ...parts,
    blocks: [...parts.blocks, { at: cellAddress(table.end, 0), rows: [[takeBackNote]] }],
    styles: [...parts.styles, { range: areaAddress(note), style: 'note' }],
    merges: [...parts.merges, areaAddress(note)],
    frozen: { rows: 4, columns: 2 },
    print: {
      orientation: 'landscape',
      area: printedArea(table, table.end + 1),
      titleRows: table.titleRows,
      ...pageFooter(run),
    },
  };
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
    width: 14,
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
    {
      header: headers.remedy,
      width: 12,
      style: 'center',
      cell: ({ remedy }) => (remedy === null ? '미정' : remedyNames[remedy]),
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
