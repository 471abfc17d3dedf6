import fc from 'fast-check';
import type { Score } from '../../../../src/domain/scores/score';
import { won } from '../../../../src/domain/money/won';
import type { YearResult } from '../../../../src/domain/year/yearResult';
import { hangulAmount } from '../../../../src/notation/hangulAmount';
import type { GrantSheetInput } from '../../../../src/sheets/output/grant/grantSheet';
import { planGrants } from '../../../../src/sheets/output/grant/grantSheet';
import { sampleSettings, sampleYear, thousand } from '../../../programmeYear';
import { formulasOf, shownRows, wrongFormulas } from '../../calculatedPlan';
import { resultOf, yearUnder } from '../../sampleResult';

const nothingKnown: GrantSheetInput = { settings: sampleSettings(), run: null, lastYear: new Map() };

function rowsOf(result: YearResult, input = nothingKnown) {
  return shownRows(planGrants(result, input));
}

const header = [
  '자치구',
  '복지 사각지대 발굴\n(P1)',
  '생활 안전 강화\n(P2)',
  '희망 일자리\n(P3)',
  '맑은 공기\n(P4)',
  '공유 도시\n(P5)',
  '달성 사업 수',
  '계',
  '비고',
];
const empty = (n: number) => Array<null>(n).fill(null);

describe('교부내역', () => {
  const result = resultOf(sampleYear());

  it('prints the grants of the sample year: total on top, districts in official order, the rest underneath', () => {
    const rows = rowsOf(result);
    expect([...rows.slice(0, 6), rows[27], ...rows.slice(28)]).toEqual([
      ['2020년 시·자치구 공동협력사업비 교부결정 내역(안)', ...empty(8)],
      ['(단위 : 천원)', ...empty(8)],
      header,
      ['계', 600_000, 600_000, 600_000, 600_000, 600_000, 69, 3_000_000, null],
      ['종로구', 24_000, '-', 46_153, '-', 85_714, 3, 155_867, ''],
      ['중구', 24_000, 40_000, 46_154, '-', '-', 3, 110_154, '끝수 1천원 P3'],
      ['송파구', 24_000, '-', 46_154, '-', '-', 2, 70_154, '끝수 1천원 P3'],
      ['강동구', 24_000, 40_000, '-', '-', 85_714, 3, 149_714, ''],
      ['사업비', 600_000, 600_000, 600_000, 600_000, 600_000, null, 3_000_000, null],
      ['집행잔액', 0, 0, 0, 0, 0, null, 0, null],
      ['교부총액', '금3,000,000,000원(금삼십억원)', ...empty(7)],
      ['작성', '행정국 자치행정과', ...empty(7)],
    ]);
  });

  it('sums and subtracts by live formulas', () => {
    const plan = planGrants(result, nothingKnown);
    const formulas = formulasOf(plan);
    expect([formulas['B4'], formulas['G4'], formulas['H4'], formulas['H5']]).toEqual([
      'SUM($B$5:$B$29)',
      'SUM($G$5:$G$29)',
      'SUM($H$5:$H$29)',
      'SUM(B5:F5)',
    ]);
    expect([formulas['H30'], formulas['B31'], formulas['H31']]).toEqual(['SUM(B30:F30)', 'B30-B4', 'H30-H4']);
    expect(wrongFormulas(plan)).toEqual([]);
  });

  it('is A4 landscape, one page wide, with its header on every page and the run in its foot', () => {
    const run = { number: 12, fingerprint: `sha256:${'0123abcd'.repeat(8)}` };
    expect(planGrants(result, { ...nothingKnown, run }).print).toEqual({
      orientation: 'landscape',
      area: 'A1:I33',
      titleRows: '$3:$3',
      footerLeft: '배분 제12호 · 자료지문 0123abcd',
      footerCenter: '&P / &N',
    });
  });

  it('leaves what 절사 cuts as 집행잔액, project by project', () => {
    const rows = rowsOf(resultOf(yearUnder({ remainder: 'cut' })));
    expect(rows.slice(29, 32)).toEqual([
      ['사업비', 600_000, 600_000, 600_000, 600_000, 600_000, null, 3_000_000, null],
      ['집행잔액', 0, 0, 11, 6, 2, null, 19, null],
      ['교부총액', '금2,999,981,000원(금이십구억구천구백구십팔만일천원)', ...empty(7)],
    ]);
  });

  it('shows ○ instead of amounts where the pool is split, and the sum only in all', () => {
    const plan = planGrants(resultOf(yearUnder({ kind: 'countProportional' })), nothingKnown);
    const rows = shownRows(plan);
    expect([rows[3], rows[4], rows[29], rows[30]]).toEqual([
      ['계', 25, 15, 13, 9, 7, 69, 3_000_000, null],
      ['종로구', '○', '-', '○', '-', '○', 3, 130_435, '끝수 1천원'],
      ['사업비', 600_000, 600_000, 600_000, 600_000, 600_000, null, 3_000_000, null],
      ['집행잔액', null, null, null, null, null, null, 0, null],
    ]);
    expect(formulasOf(plan)['B4']).toBe('COUNTIF($B$5:$B$29,"○")');
    expect(wrongFormulas(plan)).toEqual([]);
  });

  it('shows a district that takes no part as 해당없음', () => {
    const scores = sampleYear().scores.map((score): Score =>
      score.district === '종로구' && score.project === 'P2' ? { ...score, value: 'absent' } : score,
    );
    const rows = rowsOf(resultOf(sampleYear({ scores })));
    expect(rows[4]).toEqual(['종로구', 24_000, '해당없음', 46_153, '-', 85_714, 3, 155_867, '']);
  });

  it("puts last year's amount and the change beside each district that has one", () => {
    const lastYear = new Map([
      ['종로구', thousand(340_000)],
      ['중구', thousand(100_000)],
    ]);
    const plan = planGrants(result, { ...nothingKnown, lastYear });
    const rows = shownRows(plan);
    expect(rows.slice(2, 7).map((row) => row.slice(7))).toEqual([
      ['계', '2019년 교부액', '증감', '비고'],
      [3_000_000, 440_000, -173_979, null],
      [155_867, 340_000, -184_133, ''],
      [110_154, 100_000, 10_154, '끝수 1천원 P3'],
      [130_667, '-', '-', '끝수 1천원 P4'],
    ]);
    expect(wrongFormulas(plan)).toEqual([]);
  });

  it('is in 원 when one budget is no whole 천원', () => {
    const projects = sampleYear().projects.map((project, i) =>
      i === 0 ? { ...project, budget: won(600_000_500) } : project,
    );
    const rows = rowsOf(resultOf(sampleYear({ projects })));
    expect([rows[1]?.[0], rows[3]?.[1], rows[30]?.[1]]).toEqual(['(단위 : 원)', 600_000_000, 500]);
  });

  it('names the programme of another city, and nobody where nobody is named', () => {
    const settings = { ...sampleSettings(), programmeName: '시-구·군 협력증진', bureau: '', department: '' };
    const rows = rowsOf(result, { ...nothingKnown, settings });
    expect(rows[0]?.[0]).toBe('2020년 시-구·군 협력증진 사업비 교부결정 내역(안)');
    expect(rows.at(-1)?.[0]).toBe('교부총액');
  });

  it('adds up both ways and in words, whatever the policy and the scores (I5, I8)', () => {
    const score = fc.integer({ min: 50, max: 100 });
    fc.assert(
      fc.property(
        fc.array(score, { minLength: 125, maxLength: 125 }),
        fc.constantFrom('equal' as const, 'scoreProportional' as const, 'countProportional' as const),
        fc.constantFrom('cut' as const, 'exact' as const),
        (values, kind, remainder) => {
          const scores = sampleYear().scores.map((one, i): Score => ({
            ...one,
            value: { digits: BigInt(values[i] ?? 0), scale: 0 },
          }));
          const outcome = resultOf(yearUnder({ kind, remainder }, { scores }));
          const plan = planGrants(outcome, nothingKnown);
          expect(wrongFormulas(plan)).toEqual([]);
          const rows = shownRows(plan);
          const districts = rows.slice(4, 29).map((row) => Number(row[7]));
          const total = Number(rows[3]?.[7]);
          expect(districts.reduce((sum, amount) => sum + amount, 0)).toBe(total);
          expect(total + Number(rows[30]?.[7])).toBe(3_000_000);
          expect(rows[31]?.[1]).toContain(`(${hangulAmount(thousand(total))})`);
        },
      ),
      { numRuns: 25 },
    );
  });
});
