import fc from 'fast-check';
import { decimal } from '../../../../src/domain/money/decimal';
import type { District } from '../../../../src/domain/districts/district';
import type { Policy } from '../../../../src/domain/allocation/policy';
import { policyKinds } from '../../../../src/domain/allocation/policies';
import type { Score } from '../../../../src/domain/scores/score';
import type { Tier } from '../../../../src/domain/allocation/tier';
import { won } from '../../../../src/domain/money/won';
import type { YearResult } from '../../../../src/domain/year/yearResult';
import { computeYear } from '../../../../src/domain/year/yearResult';
import { planGrantBasis } from '../../../../src/sheets/output/grantBasis/grantBasisSheet';
import { originOf } from '../../../originOf';
import { sampleProjects, sampleYear, thousand } from '../../../programmeYear';
import { formulasOf, shownRows, wrongFormulas } from '../../calculatedPlan';
import { resultOf, yearUnder } from '../../sampleResult';

const header = [
  '사업',
  '자치구',
  '점수',
  '목표점수',
  '달성',
  '가중치',
  '산정액(끝수처리 전)',
  '끝수배정액',
  '교부액',
  '재계산',
  '배분재원',
  '가중치 합계',
  '비고',
];

/** The printed lines of one district. */
function linesOf(result: YearResult, district: string) {
  return shownRows(planGrantBasis(result, null)).filter(([, name]) => name === district);
}

describe('배분근거', () => {
  const result = resultOf(sampleYear());
  const plan = planGrantBasis(result, { number: 3, fingerprint: `sha256:${'1a2b3c4d'.repeat(8)}` });

  it('tells every step of an amount, and of an amount that is not paid', () => {
    const rows = shownRows(plan);
    const empty = (n: number) => Array<null>(n).fill(null);
    expect(rows.slice(0, 4)).toEqual([
      ['교부액 산정내역(안)', ...empty(12)],
      ['(단위 : 천원, 점)', ...empty(12)],
      header,
      ['계', ...empty(6), 19, 3_000_000, 3_000_000, ...empty(3)],
    ]);
    expect(rows).toHaveLength(4 + 125 + 1);
    expect(linesOf(result, '강남구')).toEqual([
      ['P1 복지 사각지대 발굴', '강남구', 83, 70, '○', 1, 24_000, 0, 24_000, 24_000, 600_000, 25, ''],
      ['P2 생활 안전 강화', '강남구', 61, 75, '-', '-', '-', '-', 0, 0, '-', '-', ''],
      ['P3 희망 일자리', '강남구', 80, 80, '○', 1, 46_153.84, 0, 46_153, 46_153, 600_000, 13, ''],
      ['P4 맑은 공기', '강남구', 67, 85, '-', '-', '-', '-', 0, 0, '-', '-', ''],
      ['P5 공유 도시', '강남구', 98, 90, '○', 1, 85_714.28, 1, 85_715, 85_715, 600_000, 7, '끝수: 점수순'],
    ]);
  });

  it('works each amount out again from the cells of its own line', () => {
    const formulas = formulasOf(plan);
    // 강남구 P5 is data row 4·25 + 23, in row 127.
    expect([formulas['E127'], formulas['J127'], formulas['L127']]).toEqual([
      'IF(ISNUMBER(C127),IF(C127>=D127,"○","-"),"-")',
      'IF(E127="○",INT(K127*F127/L127)+H127,0)',
      'SUM($F$105:$F$129)',
    ]);
    expect(formulas['J130']).toBe('I4-J4');
    expect(wrongFormulas(plan)).toEqual([]);
  });

  it('repeats its header on landscape pages that name the run', () => {
    expect(plan.print).toEqual({
      orientation: 'landscape',
      area: 'A1:M130',
      titleRows: '$3:$3',
      footerLeft: '배분 제3호 · 자료지문 1a2b3c4d',
      footerCenter: '&P / &N',
    });
  });

  it('shows a district that takes no part as 해당없음', () => {
    const scores = sampleYear().scores.map((score): Score =>
      score.district === '강남구' && score.project === 'P1' ? { ...score, value: 'absent' } : score,
    );
    const [line] = linesOf(resultOf(sampleYear({ scores })), '강남구');
    expect(line).toEqual([
      'P1 복지 사각지대 발굴',
      '강남구',
      '해당없음',
      70,
      '-',
      '-',
      '-',
      '-',
      0,
      0,
      '-',
      '-',
      '미참여',
    ]);
  });

  it('adds a column for what no weight decides: the price under 단가, the base under 기본성과, a cap', () => {
    const unitPrice = resultOf(yearUnder({ kind: 'unitPrice', price: thousand(40_000) }));
    const base = resultOf(yearUnder({ kind: 'basePlusPerformance', baseShare: decimal(75n) }));
    const capped = resultOf(yearUnder({ cap: thousand(80_000) }));
    expect(shownRows(planGrantBasis(unitPrice, null))[2]?.slice(-3)).toEqual([
      '가중치 합계',
      '정액·기본액·단가',
      '비고',
    ]);
    expect(linesOf(unitPrice, '종로구')).toEqual([
      ['전체 사업', '종로구', 391, '-', 3, '-', 120_000, 0, 120_000, 120_000, '-', '-', 40_000, ''],
    ]);
    expect(linesOf(base, '강북구')).toEqual([
      ['전체 사업', '강북구', 356, '-', 1, 1, 100_869.56, 0, 100_869, 100_869, 750_000, 69, 90_000, ''],
    ]);
    expect(linesOf(capped, '강남구')[4]).toEqual([
      'P5 공유 도시',
      '강남구',
      98,
      90,
      '○',
      1,
      80_000,
      0,
      80_000,
      80_000,
      '-',
      '-',
      80_000,
      '상한',
    ]);
  });

  it.each(policyKinds)('agrees with its own formulas under %s, in every unit and size of money', (kind) => {
    let computed = 0;
    fc.assert(
      fc.property(randomPolicy, randomYear, (policy, year) => {
        const outcome = computeYear({ ...yearUnder({ ...policy, kind }), ...year });
        if (!outcome.ok) return;
        expect(wrongFormulas(planGrantBasis(outcome.value, null))).toEqual([]);
        if (outcome.value.allocation.splits.length > 0) computed += 1;
      }),
      { numRuns: 30 },
    );
    // Tried in earnest, not only refused.
    expect(computed).toBeGreaterThan(0);
  });
});

const randomPolicy: fc.Arbitrary<Partial<Policy>> = fc.record({
  unit: fc.constantFrom(won(1_000), won(10_000), won(1_000_000)),
  remainder: fc.constantFrom('cut' as const, 'exact' as const, null),
  oddUnitOrder: fc.constantFrom('score' as const, 'official' as const),
  noAchiever: fc.constantFrom('leave' as const, 'redistribute' as const),
  cap: fc.constantFrom(null, null, won(3_000_000), won(40_000_000)),
  floor: fc.constantFrom(null, null, won(1_000_000)),
  baseShare: fc.constantFrom(decimal(75n), decimal(333n, 1)),
  price: fc.constantFrom(won(40_000_000), won(1_000_000)),
});

/** Two projects and a few districts: budgets from a tail below the unit to 10조원, scores with up to two decimals. */
const randomYear = fc
  .record({
    budgets: fc.tuple(randomBudget(), randomBudget()),
    scores: fc.array(fc.tuple(randomScore(), randomScore()), { minLength: 1, maxLength: 6 }),
  })
  .map(({ budgets, scores }) => ({
    projects: sampleProjects()
      .slice(0, 2)
      .map((project, i) => ({ ...project, budget: won(budgets[i] ?? 0) })),
    districts: scores.map((_, i): District => ({ name: `${i + 1}구`, code: null, aliases: [], at: null })),
    scores: scores.flatMap((row, i) =>
      row.map((value, p): Score => {
        const at = { sheet: '자치구점수', cell: `${'BC'.charAt(p)}${i + 2}` };
        return { district: `${i + 1}구`, project: `P${p + 1}`, value, at };
      }),
    ),
    tiers: [
      tier(2, '최우수', decimal(15n, 1)),
      tier(3, '우수', decimal(12n, 1)),
      tier(4, '장려', decimal(1n)),
    ],
  }));

function randomBudget() {
  return fc.oneof(
    fc.integer({ min: 0, max: 5_000 }).map((n) => n * 100),
    fc.integer({ min: 0, max: 900_000 }).map((n) => n * 1_000),
    fc.integer({ min: 0, max: 10 ** 10 }).map((n) => n * 1_000),
  );
}

function randomScore(): fc.Arbitrary<Score['value']> {
  return fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 6_000, max: 10_000 }).map((n) => decimal(BigInt(n), 2)) },
    { weight: 4, arbitrary: fc.integer({ min: 60, max: 100 }).map((n) => decimal(BigInt(n))) },
    { weight: 1, arbitrary: fc.constant('absent' as const) },
  );
}

function tier(row: number, name: string, weight: Tier['weight']): Tier {
  const cut = name !== '장려' ? ({ by: 'count', count: 1 } as const) : null;
  return { name, weight, amount: thousand(10), cut, project: null, at: originOf('등급', row, ['name']) };
}
