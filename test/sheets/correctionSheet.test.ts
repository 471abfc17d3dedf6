import { decimal } from '../../src/domain/decimal';
import type { GrantDifference } from '../../src/domain/grantDifferences';
import { planCorrections } from '../../src/sheets/correctionSheet';
import { sampleOrigin } from '../originOf';
import { thousand } from '../programmeYear';
import { formulasOf, shownRows, wrongFormulas } from './calculatedPlan';

const differences: GrantDifference[] = [
  {
    district: '종로구',
    project: 'P3',
    before: thousand(46_153),
    after: thousand(42_857),
    correction: null,
    remedy: null,
  },
  {
    district: '중랑구',
    project: 'P3',
    before: thousand(0),
    after: thousand(42_857),
    correction: {
      district: '중랑구',
      projectCode: 'P3',
      score: decimal(81n),
      reason: '실적 자료 보완',
      approval: '자치행정과-2001',
      remedy: 'payMore',
      at: sampleOrigin('정정', 2),
    },
    remedy: 'payMore',
  },
];

describe('정정내역', () => {
  const plan = planCorrections(differences, {
    fiscalYear: 2020,
    status: 'final',
    corrected: 3,
    run: null,
    projects: new Map([['P3', '희망 일자리']]),
  });

  it('tells before, after, difference, what to pay more and what to take back', () => {
    const empty = (n: number) => Array<null>(n).fill(null);
    expect(shownRows(plan).slice(0, 6)).toEqual([
      ['2020년 교부액 정정내역', ...empty(9)],
      ['배분 제3호 대비  (단위 : 천원)', ...empty(9)],
      [
        '자치구',
        '사업',
        '당초 교부액',
        '정정 교부액',
        '증감',
        '추가교부',
        '환수',
        '처리방법',
        '사유',
        '승인문서번호',
      ],
      ['계', null, 46_153, 85_714, 39_561, 42_857, 3_296, ...empty(3)],
      ['종로구', 'P3 희망 일자리', 46_153, 42_857, -3_296, 0, 3_296, '미정', '다른 점수의 정정', ''],
      [
        '중랑구',
        'P3 희망 일자리',
        0,
        42_857,
        42_857,
        42_857,
        0,
        '추가 교부',
        '실적 자료 보완',
        '자치행정과-2001',
      ],
    ]);
  });

  it('works its differences and totals out by live formulas', () => {
    const formulas = formulasOf(plan);
    expect([formulas['E5'], formulas['F5'], formulas['G5'], formulas['E4']]).toEqual([
      'D5-C5',
      'MAX(E5,0)',
      'MAX(-E5,0)',
      'SUM($E$5:$E$6)',
    ]);
    expect(wrongFormulas(plan)).toEqual([]);
  });

  it('says that taking back needs another ground than the ordinance', () => {
    expect(shownRows(plan).at(-1)?.[0]).toMatch(/^※ 환수는 .* 근거 규정이 없으므로/);
  });
});
