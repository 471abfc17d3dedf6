import type { GrantDifference } from '../../../domain/corrections/grantDifferences';
import { isUnderSeoulOrdinance } from '../../../domain/year/ordinance';
import type { CorrectedRun } from '../../../domain/record/runRecord';
import type { RunStatus } from '../../../domain/committee/runStatus';
import { correctedProjects, planCorrectedRun } from './correctedRunTable';
import { amountWidth, correctionColumns } from './correctionColumns';
import type { SheetPlan } from '../../model/sheetPlan';
import type { RunMark } from '../../writing/printedPage';
import { outputTitle, pageFooter } from '../../writing/printedPage';
import { shownUnit, unitLine } from '../../writing/shownUnit';
import type { Part } from '../../writing/stackedParts';
import { gap, line, stack, tablePart } from '../../writing/stackedParts';
import { areaAddress } from '../../model/address';

export const correctionSheet = '정정내역';

/**
 * Seoul's ordinance has no clause on taking money back; that of 조정교부금 (재원조정조례 제13조) is no authority here.
 * What another city's has is not known.
 */
function takeBackNote(districts: readonly string[]): string {
  const ground = isUnderSeoulOrdinance(districts.map((name) => ({ name })))
    ? '환수는 공동협력사업 운영 조례에 근거 규정이 없으므로 다른 근거를'
    : '환수의 근거를';
  return `※ ${ground} 밝혀야 합니다. 처리방법이 정해지기 전에는 미정으로 둡니다.`;
}

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
export function planCorrectionStatement(
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
    line(`${correctedRunText(corrected)}  ${unitLine(unit)}`, 'unitLine', widths),
    differences.length > 0
      ? tablePart({ columns, rows: differences, total: true })
      : line('금액이 달라진 자치구가 없습니다.', 'note', widths),
    line(takeBackNote(districts), 'note', widths),
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

function correctedRunText({ number }: CorrectedRun): string {
  return number === null ? '기록된 배분이 없어 정정 전 점수로 산정한 금액 대비' : `배분 제${number}호 대비`;
}
