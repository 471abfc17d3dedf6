import { explain } from '../../src/domain/allocation/explain';
import { inputOf } from '../../src/domain/allocation/checkInput';
import type { Correction } from '../../src/domain/corrections/correction';
import { decimal } from '../../src/domain/money/decimal';
import type { Policy } from '../../src/domain/allocation/policy';
import type { ProgrammeYear } from '../../src/domain/year/programmeYear';
import { planGrantBasis } from '../../src/sheets/output/grantBasis/grantBasisSheet';
import { planGrants } from '../../src/sheets/output/grant/grantSheet';
import { explanationText } from '../../src/text/explanationText';
import { sampleOrigin } from '../originOf';
import { sampleSettings, sampleYear, thousand } from '../programmeYear';
import { formulasOf, placedCells, shownRows, wrongFormulas } from './calculatedPlan';
import { resultOf } from './sampleResult';

function correction(district: string, score: bigint, row: number): Correction {
  return {
    district,
    projectCode: 'P3',
    score: decimal(score),
    reason: '증빙 재확인',
    approval: '자치행정과-0200',
    remedy: null,
    at: sampleOrigin('정정', row),
  };
}

/** After notice, with money left: 중랑구 newly achieves P3, 강남구 no longer does, 성북구 does with another score. */
function corrected(policy: Partial<Policy>): ProgrammeYear {
  const settings = sampleSettings({ noticeOn: '2020-11-12', grantBudget: thousand(4_000_000) });
  const [office, grant] = sampleYear().budgetLines;
  return sampleYear({
    settings: { ...settings, policy: { ...settings.policy, ...policy } },
    budgetLines: [office!, { ...grant!, current: { amount: thousand(4_000_000), national: null } }],
    corrections: [correction('중랑구', 81n, 2), correction('강남구', 77n, 3), correction('성북구', 99n, 4)],
  });
}

const policies: Partial<Policy>[] = [
  { kind: 'equal', remainder: 'cut' },
  { kind: 'equal', remainder: 'exact' },
  { kind: 'equal', remainder: 'exact', cap: thousand(40_000) },
  { kind: 'scoreProportional' },
  { kind: 'excessProportional', floor: thousand(20_000) },
  { kind: 'countProportional' },
  { kind: 'basePlusPerformance', baseShare: decimal(40n) },
  { kind: 'unitPrice', price: thousand(40_000) },
];

describe('the sheets of a run with corrections after notice', () => {
  it.each(policies)('work every amount out again by live formulas: %o', (policy) => {
    const year = corrected(policy);
    const result = resultOf(year);
    const run = { number: 2, fingerprint: null };
    const basis = planGrantBasis(result, run);
    const grants = planGrants(result, { settings: year.settings, run, lastYear: new Map() });
    expect(wrongFormulas(basis)).toEqual([]);
    expect(wrongFormulas(grants)).toEqual([]);
    expect(Object.keys(formulasOf(basis)).length).toBeGreaterThan(20);
    // 검산: what is granted less what the formulas make of it.
    const check = placedCells(basis).findLast(({ cell }) => cell !== null && typeof cell === 'object');
    expect(check?.cell).toMatchObject({ expect: 0 });
  });

  it('say which amounts were corrected, and grant nothing where the target is no longer reached', () => {
    const year = corrected({ kind: 'equal', remainder: 'exact' });
    const result = resultOf(year);
    const rows = shownRows(planGrants(result, { settings: year.settings, run: null, lastYear: new Map() }));
    const row = (district: string) => rows.find(([name]) => name === district);
    expect([row('중랑구')?.[3], row('중랑구')?.at(-1)]).toEqual([46_153, '정정 P3']);
    expect([row('강남구')?.[3], String(row('강남구')?.at(-1))]).toEqual([
      '-',
      expect.stringContaining('정정 P3'),
    ]);
    expect(String(row('성북구')?.at(-1))).not.toContain('정정');
  });

  it('explain a corrected amount, and the others as they were told', () => {
    const year = corrected({ kind: 'equal', remainder: 'cut' });
    const result = resultOf(year);
    const input = { ...inputOf(year), scores: result.scores };
    const said = (district: string) => explanationText(explain(result.allocation, input, district, 'P3'));
    expect(said('중랑구')).toBe(
      '중랑구는 통지 후 P3 점수가 81점으로 정정되어, 통지한 배분의 가중치당 금액으로 계산한 46,153천원입니다. 다른 자치구의 금액은 통지한 대로입니다.',
    );
    expect(said('강남구')).toBe(
      '강남구는 통지 후 P3 점수가 77점으로 정정되어 교부하지 않습니다. 다른 자치구의 금액은 통지한 대로입니다.',
    );
    expect(said('성북구')).toMatch(
      /^성북구는 P3 99점으로 목표 80점을 달성하였습니다\. 600,000천원을 달성 13개 구로 나누어 천원 미만을 절사한 46,153천원이며/u,
    );
  });
});
