import { decimal } from '../../../../src/domain/money/decimal';
import type { GrantDifference } from '../../../../src/domain/corrections/grantDifferences';
import type { CorrectionSheetInput } from '../../../../src/sheets/output/correction/correctionSheet';
import { planCorrectionStatement } from '../../../../src/sheets/output/correction/correctionSheet';
import { sampleOrigin } from '../../../originOf';
import { thousand } from '../../../programmeYear';
import { formulasOf, shownRows, wrongFormulas } from '../../calculatedPlan';

const differences: GrantDifference[] = [
  {
    district: '종로구',
    project: 'P3',
    before: thousand(46_153),
    after: thousand(42_857),
    paid: thousand(46_153),
    correction: null,
    decisions: [],
    isPaid: true,
    way: 'takeBack',
    isCarried: true,
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
    paid: thousand(0),
    decisions: [],
    isPaid: false,
    way: 'payMore',
    isCarried: true,
  },
];

describe('정정내역', () => {
  const input: CorrectionSheetInput = {
    fiscalYear: 2020,
    status: 'final',
    corrected: {
      number: 3,
      time: '2020-11-24T14:30:00+09:00',
      granted: thousand(70_153),
      leftover: thousand(0),
      grants: [
        { district: '종로구', project: 'P1', amount: thousand(24_000) },
        { district: '종로구', project: 'P3', amount: thousand(46_153) },
      ],
    },
    run: null,
    districts: ['종로구', '중랑구'],
    projects: new Map([['P3', '희망 일자리']]),
  };
  const plan = planCorrectionStatement(differences, input);

  it('tells before, after, difference, what to pay more and what to take back', () => {
    const empty = (n: number) => Array<null>(n).fill(null);
    expect(shownRows(plan).slice(0, 6)).toEqual([
      ['2020년 교부액 정정내역'],
      ['배분 제3호 대비  (단위 : 천원)'],
      [
        ...['자치구', '사업', '당초 교부액', '정정 교부액', '증감', '추가교부', '환수', '기교부액'],
        ...['처리방법', '교부내역 반영', '사유', '승인문서번호'],
      ],
      ['계', null, 46_153, 85_714, 39_561, 42_857, 3_296, 46_153, ...empty(4)],
      [
        ...['종로구', 'P3 희망 일자리', 46_153, 42_857, -3_296, 0, 3_296, 46_153],
        ...['환수', '○', '다른 점수의 정정', ''],
      ],
      [
        ...['중랑구', 'P3 희망 일자리', 0, 42_857, 42_857, 42_857, 0, 0],
        ...['추가 교부', '○', '실적 자료 보완', '자치행정과-2001'],
      ],
    ]);
  });

  it('shows the corrected run underneath as it was granted, with every project that it paid', () => {
    const rows = shownRows(plan);
    expect(rows.slice(8).map((row) => row.filter((cell) => cell !== null))).toEqual([
      ['배분 제3호의 교부액'],
      ['자치구', 'P3', 'P1', '교부액 계'],
      ['계', 46_153, 24_000, 70_153],
      ['종로구', 46_153, 24_000, 70_153],
      ['중랑구', 0, 0, 0],
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
    expect(shownRows(plan)[6]?.[0]).toBe(
      '※ 환수는 공동협력사업 운영 조례에 근거 규정이 없으므로 다른 근거를 밝혀야 합니다. 처리방법이 정해지기 전에는 미정으로 둡니다.',
    );
  });

  it('says so to Seoul only: what the ordinance of another city has is not known', () => {
    const elsewhere = planCorrectionStatement(differences, { ...input, districts: ['수성구', '달성군'] });
    expect(shownRows(elsewhere)[6]?.[0]).toBe(
      '※ 환수의 근거를 밝혀야 합니다. 처리방법이 정해지기 전에는 미정으로 둡니다.',
    );
  });
});
