import { saysNothing } from '../../../domain/districts/opinion';
import { performance } from '../../../domain/evaluation/performance';
import type { ProgrammeYear } from '../../../domain/year/programmeYear';
import { surveySummary } from '../../../domain/evaluation/survey';
import type { YearResult } from '../../../domain/year/yearResult';
import { areaAddress, cellAddress } from '../../model/address';
import { handlingCounts, opinionColumns } from './opinionTable';
import { performanceColumns } from './projectTable';
import { surveyColumns } from './surveyTable';
import type { PlannedChart, SheetPlan } from '../../model/sheetPlan';
import { outputTitle, pageFooter } from '../../writing/printedPage';
import { shownUnit, unitLine } from '../../writing/shownUnit';
import type { Part } from '../../writing/stackedParts';
import { gap, line, stack, tablePart } from '../../writing/stackedParts';

export const performanceSheet = '성과평가';

/** How many rows the chart covers. */
const chartRows = 18;

/**
 * 성과평가: what came of each project, with a chart of mean against target; the year-end survey; the opinions of the
 * districts. What the workbook has no rows for is left out.
 */
export function planPerformance(year: ProgrammeYear, result: YearResult): SheetPlan {
  const projects = performance(result, year.lastPerformances);
  const unit = shownUnit(projects.flatMap(({ granted }) => (granted === null ? [] : [granted])));
  const columns = performanceColumns(projects, unit);
  const widths = columns.map(({ width }) => width);
  const heading = (text: string): Part => line(text, 'subtitle', widths);
  const { survey } = year;
  // Who was asked and had nothing to say is no opinion to report on.
  const opinions = year.opinions.filter((one) => !saysNothing(one));
  const { end, ...parts } = stack([
    line(outputTitle(`${result.fiscalYear}년 사업별 성과평가`, result.status), 'title', widths),
    line(unitLine(unit, '점'), 'unitLine', widths),
    tablePart({ columns, rows: projects, total: false }),
    gap,
    chartPart,
    ...(survey.length === 0
      ? []
      : [
          heading('설문조사 결과(5점 만점)'),
          tablePart({ columns: surveyColumns(), rows: surveySummary(survey), total: false }),
          gap,
        ]),
    ...(opinions.length === 0
      ? []
      : [
          heading(`자치구 의견수렴 결과(${handlingCounts(opinions)})`),
          tablePart({ columns: opinionColumns, rows: opinions, total: false }),
        ]),
  ]);
  return {
    sheet: performanceSheet,
    ...parts,
    widths,
    charts: projects.length === 0 ? [] : [chartOf(projects.length, widths.length)],
    print: {
      orientation: 'landscape',
      area: areaAddress({ top: 0, left: 0, bottom: end - 1, right: widths.length - 1 }),
      titleRows: '$1:$1',
      ...pageFooter(),
    },
  };
}

/** The rows that the chart lies over. */
const chartPart: Part = (top) => ({ ...gap(top), end: top + chartRows });

/** 목표점수 and 평균점수 side by side across the page, from the first three columns of the table above. */
function chartOf(projects: number, columns: number): PlannedChart {
  const header = 2;
  return {
    title: '사업별 목표점수와 평균점수',
    source: areaAddress({ top: header, left: 0, bottom: header + projects, right: 2 }),
    from: cellAddress(header + projects + 2, 0),
    to: cellAddress(header + projects + chartRows, columns - 1),
  };
}
