import fc from 'fast-check';
import type { Correction, CorrectionRemedy } from '../../../src/domain/corrections/correction';
import { decimal } from '../../../src/domain/money/decimal';
import type { Policy } from '../../../src/domain/allocation/policy';
import type { ProgrammeYear } from '../../../src/domain/year/programmeYear';
import { selectedProjects } from '../../../src/domain/projects/project';
import type { Tier } from '../../../src/domain/allocation/tier';
import type { Won } from '../../../src/domain/money/won';
import type { YearResult } from '../../../src/domain/year/yearResult';
import { originOf, sampleOrigin } from '../../originOf';
import { sampleSettings, sampleYear, thousand } from '../../programmeYear';
import { resultOf } from '../../sheets/sampleResult';
import { told } from '../checks/told';

function correction(district: string, projectCode: string, score: bigint, changes: Partial<Correction> = {}) {
  const reason = '증빙 재확인';
  const approval = '자치행정과-0200';
  const at = sampleOrigin('정정', 2);
  return { district, projectCode, score: decimal(score), reason, approval, remedy: null, at, ...changes };
}

/** The sample year after notice under a policy, with money left in the budget, so that what is due can be paid. */
function afterNotice(
  policy: Partial<Policy>,
  corrections: readonly Correction[],
  changes: Partial<ProgrammeYear> = {},
): ProgrammeYear {
  const settings = sampleSettings({ noticeOn: '2020-11-12', grantBudget: thousand(4_000_000) });
  const [office, grant] = sampleYear().budgetLines;
  return sampleYear({
    settings: { ...settings, policy: { ...settings.policy, ...policy } },
    budgetLines: [office!, { ...grant!, current: { amount: thousand(4_000_000), national: null } }],
    corrections,
    ...changes,
  });
}

const tiers = (kind: 'weight' | 'amount'): Tier[] =>
  ['최우수', '우수', '장려'].map((name, i) => ({
    name,
    weight: kind === 'weight' ? decimal(BigInt(15 - 2 * i), 1) : null,
    amount: kind === 'amount' ? thousand(40_000 - 10_000 * i) : null,
    cut: i === 2 ? null : { by: 'count' as const, count: 3 },
    project: null,
    at: originOf('등급', 2 + i, ['name', 'weight', 'amount', 'count', 'project']),
  }));

function amountOf({ allocation }: YearResult, district: string, project: string): Won | undefined {
  const split = allocation.splits.find((one) => (one.project ?? '') === project);
  return split?.shares.find((share) => share.district === district)?.amount;
}

describe('what a corrected district is due after notice (중랑구 P3 77→81, 13 achievers before)', () => {
  // P3's 600,000천원 and the scores of its 13 achievers, which sum up to 1,170 and 143 above the target (one step each).
  test.each<[string, Partial<Policy>, Partial<ProgrammeYear>, number]>([
    ['균등 절사: what the other 13 got', { remainder: 'cut' }, {}, 46_153],
    ['균등 전액배분: the share without an odd unit', { remainder: 'exact' }, {}, 46_153],
    ['균등 만원 단위', { remainder: 'cut', unit: thousand(10) }, {}, 46_150],
    ['상한 40,000: the cap, as the others', { cap: thousand(40_000) }, {}, 40_000],
    ['등급정액: the last tier', { kind: 'tierFixed' }, { tiers: tiers('amount') }, 20_000],
    ['단가: the price', { kind: 'unitPrice', price: thousand(40_000) }, {}, 40_000],
  ])('%s', (_, policy, changes, due) => {
    const { alone } = resultOf(afterNotice(policy, [correction('중랑구', 'P3', 81n)], changes));
    expect(alone.map((one) => one.due - one.before)).toEqual([thousand(due)]);
  });

  test('점수비례: the notified money per point times its score, cut to the unit', () => {
    const before = resultOf(afterNotice({ kind: 'scoreProportional' }, []));
    const [split] = before.allocation.splits.filter(({ project }) => project === 'P3');
    const total = Number(split!.totalWeight!.digits) / 10 ** split!.totalWeight!.scale;
    const { alone } = resultOf(afterNotice({ kind: 'scoreProportional' }, [correction('중랑구', 'P3', 81n)]));
    expect(alone[0]?.due).toBe(Math.floor((600_000 * 81) / total) * 1000);
  });

  test('등급가중: the notified money per weight times the weight of its tier', () => {
    const year = { tiers: tiers('weight') };
    const before = resultOf(afterNotice({ kind: 'tierWeight' }, [], year));
    const split = before.allocation.splits.find(({ project }) => project === 'P3')!;
    const { alone } = resultOf(afterNotice({ kind: 'tierWeight' }, [correction('중랑구', 'P3', 81n)], year));
    const total = Number(split.totalWeight!.digits) / 10 ** split.totalWeight!.scale;
    expect(alone[0]?.due).toBe(Math.floor((split.divided * 1.1) / total / 1000) * 1000);
  });

  test('달성수비례: of the pool, for one project more', () => {
    const [one] = resultOf(
      afterNotice({ kind: 'countProportional' }, [correction('중랑구', 'P3', 81n)]),
    ).alone;
    const achieved = one!.before === thousand(43_478) ? 1 : 2;
    expect([one!.project, one!.due]).toEqual(['', Math.floor((3_000_000 * (achieved + 1)) / 69) * 1000]);
  });

  test('수동: the amount typed for it, which the notified run could not pay', () => {
    const manualGrants = [
      ['강남구', 50_000],
      ['중랑구', 30_000],
    ].map(([district, amount], i) => ({
      district: String(district),
      project: 'P3',
      amount: thousand(Number(amount)),
      reason: '의결',
      document: '자치행정과-0300',
      at: originOf('수동배분', 2 + i, ['district', 'project', 'amount', 'reason', 'document']),
    }));
    const projects = sampleYear().projects.map((project) =>
      project.code === 'P3' ? { ...project, policyKind: 'manual' as const } : project,
    );
    const { alone, allocation } = resultOf(
      afterNotice({}, [correction('중랑구', 'P3', 81n)], { manualGrants, projects }),
    );
    expect(alone.map(({ before, due }) => [before, due])).toEqual([[0, thousand(30_000)]]);
    expect(allocation.perProject[2]?.granted).toBe(thousand(80_000));
  });

  test('a project that nobody had achieved pays its first achiever as if it were split now', () => {
    const scores = sampleYear().scores.map((score) =>
      score.project === 'P3' ? { ...score, value: decimal(50n) } : score,
    );
    const { alone, allocation } = resultOf(afterNotice({}, [correction('중랑구', 'P3', 81n)], { scores }));
    expect(alone[0]?.due).toBe(thousand(600_000));
    expect(allocation.perProject[2]).toMatchObject({ granted: thousand(600_000), leftover: 0, movedIn: 0 });
  });

  test.each<[string, Correction, string[]]>([
    ['환수 of less that it was granted', correction('강남구', 'P3', 77n, { remedy: 'takeBack' }), []],
    [
      '환수 where more is due',
      correction('중랑구', 'P3', 81n, { remedy: 'takeBack' }),
      [
        "warning W56 정정!F2 「정정」 F2 중랑구 P3은 46,153천원 더 교부할 금액인데 처리방법이 '환수'입니다. '추가 교부'나 '차년도 반영'으로 고쳐 주시기 바랍니다.",
      ],
    ],
    ['추가 교부 where more is due', correction('중랑구', 'P3', 81n, { remedy: 'payMore' }), []],
    [
      '추가 교부 where less is due',
      correction('강남구', 'P3', 77n, { remedy: 'payMore' }),
      [
        "warning W56 정정!F2 「정정」 F2 강남구 P3은 46,153천원 줄어드는 금액인데 처리방법이 '추가 교부'입니다. '환수'나 '차년도 반영'으로 고쳐 주시기 바랍니다.",
      ],
    ],
  ])('%s', (_, one, says) => {
    const { allocation } = resultOf(afterNotice({}, [one]));
    expect(allocation.issues.filter(({ code }) => code === 'W56').map(told)).toEqual(says);
  });

  test('a corrected score that changes no weight changes no amount, odd unit included', () => {
    const before = resultOf(afterNotice({}, []));
    const odd = before.allocation.splits[2]!.oddUnits[0]!.district;
    const { allocation, alone } = resultOf(afterNotice({}, [correction(odd, 'P3', 99n)]));
    expect(alone[0]).toMatchObject({ before: thousand(46_154), due: thousand(46_154) });
    expect(allocation.grants.map(({ amount }) => amount)).toEqual(
      before.allocation.grants.map(({ amount }) => amount),
    );
  });
});

describe('corrections after notice, whatever they are', () => {
  const policies: Partial<Policy>[] = [
    { kind: 'equal', remainder: 'cut' },
    { kind: 'equal', remainder: 'exact' },
    { kind: 'scoreProportional' },
    { kind: 'excessProportional', cap: thousand(80_000), floor: thousand(10_000) },
    { kind: 'tierWeight' },
    { kind: 'countProportional' },
    { kind: 'basePlusPerformance', baseShare: decimal(40n) },
    { kind: 'unitPrice', price: thousand(40_000) },
  ];
  const districts = sampleYear().districts.map(({ name }) => name);
  const someCorrection = fc.record({
    district: fc.constantFrom(...districts),
    project: fc.constantFrom('P1', 'P2', 'P3', 'P4', 'P5'),
    score: fc.bigInt({ min: 0n, max: 100n }),
    remedy: fc.constantFrom<(CorrectionRemedy | null)[]>(null, 'takeBack', 'nextYear'),
    paid: fc.boolean(),
  });
  const someYear = fc.record({
    policy: fc.constantFrom(...policies),
    corrections: fc.array(someCorrection, { minLength: 1, maxLength: 6 }),
    extra: fc.integer({ min: 0, max: 200_000 }),
  });

  test('no other amount moves, the budget holds, and every project still adds up (I4–I8, I13)', () => {
    fc.assert(
      fc.property(someYear, ({ policy, corrections, extra }) => {
        const limit = thousand(3_000_000 + extra);
        const settings = sampleSettings({ noticeOn: '2020-11-12', grantBudget: limit });
        const [, grant] = sampleYear().budgetLines;
        const year = (given: readonly Correction[]) =>
          sampleYear({
            settings: { ...settings, policy: { ...settings.policy, ...policy } },
            budgetLines: [{ ...grant!, current: { amount: limit, national: null } }],
            tiers: policy.kind === 'tierWeight' ? tiers('weight') : [],
            corrections: given,
            payments: corrections
              .filter(({ paid }) => paid)
              .map(({ district, project }, i) => ({
                district,
                projectCode: project,
                paidOn: '2020-12-01',
                amount: thousand(1),
                document: '',
                at: sampleOrigin('교부집행', 2 + i),
              })),
          });
        const given = corrections.map(({ district, project, score, remedy }) =>
          correction(district, project, score, { remedy }),
        );
        const [before, after] = [resultOf(year([])), resultOf(year(given))];
        const isCorrected = (district: string, project: string | null) =>
          given.some((one) => one.district === district && [null, one.projectCode].includes(project));
        const others = (result: YearResult) =>
          result.allocation.splits.map(({ project, shares }) =>
            shares
              .filter(({ district, amount }) => amount > 0 && !isCorrected(district, project))
              .map(({ district, amount }) => `${district} ${amount}`),
          );
        expect(others(after)).toEqual(others(before));
        expect(
          after.allocation.splits.flatMap(({ shares }) => shares.filter(({ amount }) => amount % 1000 !== 0)),
        ).toEqual([]);
        const { allocation } = after;
        expect(allocation.granted).toBeLessThanOrEqual(limit);
        expect(allocation.pool - allocation.granted).toBe(allocation.leftover);
        expect(allocation.leftover).toBeGreaterThanOrEqual(0);
        const sum = allocation.perDistrict.reduce((total, { amount }) => total + amount, 0);
        expect(sum).toBe(allocation.granted);
        for (const [i, { budget }] of selectedProjects(year([]).projects).entries()) {
          const outcome = allocation.perProject[i]!;
          if (outcome.granted === null) continue;
          expect(outcome.granted + outcome.leftover!).toBe(budget + outcome.movedIn - outcome.movedOut);
        }
        for (const { district, project, due, before: was, isCarried } of after.alone) {
          expect(amountOf(after, district, project) ?? 0).toBe(isCarried ? due : was);
        }
      }),
      { numRuns: 200 },
    );
  });
});
