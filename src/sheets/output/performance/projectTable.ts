import type { ProjectPerformance } from '../../../domain/evaluation/performance';
import { lastYearColumns } from './lastYearColumns';
import { decimalNumber } from '../../writing/scoreCell';
import type { ShownUnit } from '../../writing/shownUnit';
import { shown } from '../../writing/shownUnit';
import type { TableColumn } from '../../writing/tableColumn';

type Column = TableColumn<ProjectPerformance>;

const headers = {
  project: '사업',
  target: '목표점수',
  mean: '평균점수',
  participants: '참여 자치구',
  achieved: '달성 자치구',
  rate: '달성률(%)',
  highest: '최고점',
  lowest: '최저점',
  spread: '점수차',
  granted: '교부액',
  perAchiever: '달성구당 교부액',
} as const;

/**
 * What came of each project. The first three columns are the chart's data: nothing may stand between header and
 * rows. 달성률, 점수차 and 달성구당 교부액 are live formulas.
 */
export function performanceColumns(rows: readonly ProjectPerformance[], unit: ShownUnit): Column[] {
  const score = (header: string, of: (row: ProjectPerformance) => ProjectPerformance['mean']): Column => ({
    header,
    width: 9,
    style: 'center',
    format: 'score',
    cell: (row) => {
      const value = of(row);
      return value === null ? '-' : decimalNumber(value);
    },
  });
  const count = (header: string, of: (row: ProjectPerformance) => number): Column => ({
    header,
    width: 9,
    style: 'center',
    format: 'count',
    cell: of,
  });
  return [
    { header: headers.project, width: 28, style: 'label', cell: ({ code, name }) => `${code} ${name}` },
    score(headers.target, ({ target }) => target),
    { ...score(headers.mean, ({ mean }) => mean), format: { pattern: '0.00' } },
    count(headers.participants, ({ participants }) => participants),
    count(headers.achieved, ({ achieved }) => achieved),
    {
      header: headers.rate,
      width: 9,
      style: 'center',
      format: { pattern: '0.0' },
      cell: ({ participants, achieved }, { at }) =>
        participants === 0
          ? '-'
          : {
              formula: `ROUND(${at(headers.achieved)}*1000/${at(headers.participants)},0)/10`,
              expect: Math.round((achieved * 1000) / participants) / 10,
            },
    },
    score(headers.highest, ({ highest }) => highest),
    score(headers.lowest, ({ lowest }) => lowest),
    {
      header: headers.spread,
      width: 9,
      style: 'center',
      format: 'score',
      cell: (row, { at }) => spreadCell(row, at(headers.highest), at(headers.lowest)),
    },
    {
      header: headers.granted,
      width: 13,
      style: 'number',
      format: 'amount',
      cell: ({ granted }) => (granted === null ? '-' : shown(granted, unit)),
    },
    {
      header: headers.perAchiever,
      width: 13,
      style: 'number',
      format: 'amount',
      cell: ({ granted, achieved, perAchiever }, { at }) =>
        granted === null || perAchiever === null
          ? '-'
          : {
              formula: `INT(${at(headers.granted)}/${at(headers.achieved)})`,
              expect: Math.floor(shown(granted, unit) / achieved),
            },
    },
    ...lastYearColumns(rows, headers),
  ];
}

/** 최고점 − 최저점, rounded to the decimals that the scores have: a difference of doubles would show 0.09999. */
function spreadCell({ highest, lowest }: ProjectPerformance, high: string, low: string) {
  if (highest === null || lowest === null) return '-';
  const digits = Math.max(highest.scale, lowest.scale);
  const scale = 10n ** BigInt(digits);
  const whole = (value: typeof highest) => (value.digits * scale) / 10n ** BigInt(value.scale);
  return {
    formula: digits === 0 ? `${high}-${low}` : `ROUND(${high}-${low},${digits})`,
    expect: decimalNumber({ digits: whole(highest) - whole(lowest), scale: digits }),
  };
}
