import { checkIndicators } from '../../../src/domain/projects/checkIndicators';
import { zeroDecimal, parseDecimal } from '../../../src/domain/money/decimal';
import type { Indicator, IndicatorKind } from '../../../src/domain/projects/indicator';
import { sampleOrigin } from '../../originOf';
import { sampleProjects, sampleYear } from '../../programmeYear';
import { checkCases } from '../checks/told';

type Row = readonly [weight: string, kind: IndicatorKind];

/** The indicators of P1 from row 2 on; the sample's other projects are not selected. */
function yearWith(...rows: Row[]) {
  const indicators = rows.map(([weight, kind], i): Indicator => ({
    projectCode: 'P1',
    name: `지표 ${i + 1}`,
    weight: parseDecimal(weight) ?? zeroDecimal,
    kind,
    at: sampleOrigin('평가지표', i + 2),
  }));
  const projects = sampleProjects().map((project, i) =>
    i === 0 ? project : { ...project, decision: 'held' as const },
  );
  return sampleYear({ indicators, projects });
}

describe('평가지표', () => {
  checkCases(checkIndicators, [
    { name: 'the sheet is absent: nothing is said', year: sampleYear(), says: [] },
    {
      name: 'weights of 100 in decimals',
      year: yearWith(['33.3', 'quantitative'], ['66.7', 'qualitative']),
      says: [],
    },
    {
      name: '가점 and 감점 stand outside',
      year: yearWith(['100', 'quantitative'], ['5', 'bonus'], ['3', 'penalty']),
      says: [],
    },
    {
      name: 'weights that are not 만점 (E17)',
      year: yearWith(['60', 'quantitative'], ['35', 'qualitative'], ['5', 'bonus']),
      says: [
        'error E17 평가지표!C2:C4 「평가지표」 C2:C4 P1의 배점 합계가 95점입니다(만점 100점). 가점과 감점을 뺀 배점의 합이 만점이 되도록 고쳐 주시기 바랍니다.',
      ],
    },
    {
      name: 'a selected project without indicators (W38)',
      year: { ...yearWith(['100', 'quantitative']), projects: sampleProjects().slice(0, 2) },
      says: [
        'warning W38 대상사업!A3 「대상사업」 A3 P2의 지표가 「평가지표」에 없습니다. 지표와 배점을 입력하여 주시기 바랍니다.',
      ],
    },
  ]);
});
