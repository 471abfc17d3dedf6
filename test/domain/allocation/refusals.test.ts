import { allocate } from '../../../src/domain/allocation/allocate';
import type { AllocationInput } from '../../../src/domain/allocation/allocation';
import { decimal } from '../../../src/domain/money/decimal';
import type { Policy } from '../../../src/domain/allocation/policy';
import type { Tier } from '../../../src/domain/allocation/tier';
import { won } from '../../../src/domain/money/won';
import { issueMessage } from '../../../src/text/issueText';
import { storyInput } from '../../allocationStory';
import { originOf, sampleOrigin } from '../../originOf';
import { thousand } from '../../programmeYear';

const sample = storyInput('equal-all-paid');

function withPolicy(change: Partial<Policy>, base: AllocationInput = sample): AllocationInput {
  const cells = Object.fromEntries(Object.keys(change).map((field, i) => [field, `B${i + 10}`]));
  return { ...base, yearPolicy: { ...base.yearPolicy, ...change, at: { sheet: '설정', cells } } };
}

function withProject(change: Partial<AllocationInput['projects'][number]>): AllocationInput {
  return {
    ...sample,
    projects: sample.projects.map((project, i) => (i === 1 ? { ...project, ...change } : project)),
  };
}

const tier = (row: number, name: string, change: Partial<Tier>): Tier => ({
  name,
  weight: null,
  amount: null,
  cut: { by: 'count', count: 2 },
  project: null,
  at: originOf('등급', row, ['name', 'weight', 'amount', 'cut']),
  ...change,
});

const tiered = (kind: 'tierFixed' | 'tierWeight', ...tiers: readonly Tier[]): AllocationInput => ({
  ...withPolicy({ kind }),
  tiers,
});

/** What comes of an input: blocked or paid, and the messages of the given codes, each with its cell. */
function outcome(input: AllocationInput, ...codes: readonly string[]) {
  const result = allocate(input);
  const issues = (result.ok ? result.value.issues : result.issues).filter(({ code }) => codes.includes(code));
  return {
    blocked: !result.ok,
    messages: issues.map((issue) => `${issue.at.cell ?? '-'} ${issue.code} ${issueMessage(issue)}`),
  };
}

describe('what blocks an allocation', () => {
  test.each<[string, AllocationInput, string, readonly string[]]>([
    [
      'a unit below 10 won',
      withPolicy({ unit: won(1) }),
      'E22',
      [
        'B10 E22 「설정」 B10의 배분단위 1원이 10원보다 작습니다. 지방회계법 제55조에 따라 10원 미만은 계산하지 않을 수 있으니 천원·만원·백만원 가운데 하나를 입력하여 주시기 바랍니다.',
      ],
    ],
    [
      'a cap that is no multiple of the unit',
      withPolicy({ cap: won(50_000_500) }),
      'E22',
      [
        'B10 E22 「설정」 B10의 50,000,500원은 배분단위 1천원의 배수가 아니어서 교부액으로 쓸 수 없습니다. 배분단위에 맞는 금액으로 고쳐 주시기 바랍니다.',
      ],
    ],
    [
      'a negative floor',
      withPolicy({ floor: thousand(-1) }),
      'E22',
      [
        'B10 E22 「설정」 B10의 금액 △1천원이 0보다 작아 배분에 쓸 수 없습니다. 0 이상의 금액으로 고쳐 주시기 바랍니다.',
      ],
    ],
    [
      'a cap below the floor',
      withPolicy({ cap: thousand(10), floor: thousand(20) }),
      'E15',
      [
        'B10 E15 「설정」 B10의 상한 10천원이 하한 20천원보다 작아 교부액을 정할 수 없습니다. 상한을 하한 이상으로 고쳐 주시기 바랍니다.',
      ],
    ],
    [
      'a pool policy for one project',
      withProject({ policyKind: 'unitPrice' }),
      'E15',
      [
        'I3 E15 「대상사업」 I3의 배분방식은 전체 재원을 나누는 방식이어서 사업 P2 하나에는 쓸 수 없습니다. 사업별 배분방식으로 고치거나 빈칸으로 두어 주시기 바랍니다.',
      ],
    ],
    [
      '기본성과 without 기본비율',
      withPolicy({ kind: 'basePlusPerformance' }),
      'E15',
      [
        '- E15 「설정」에 기본비율이 없어 기본성과 방식으로 배분할 수 없습니다. 기본비율(예: 75)을 입력하여 주시기 바랍니다.',
      ],
    ],
    [
      '기본비율 above 100 %',
      withPolicy({ kind: 'basePlusPerformance', baseShare: decimal(1005n, 1) }),
      'E15',
      [
        'B11 E15 「설정」 B11의 기본비율 100.5%가 0~100% 범위를 벗어났습니다. 0에서 100 사이로 고쳐 주시기 바랍니다.',
      ],
    ],
    [
      '단가 without 사업당교부액',
      withPolicy({ kind: 'unitPrice' }),
      'E15',
      [
        '- E15 「설정」에 사업당교부액이 없어 단가 방식으로 배분할 수 없습니다. 달성 사업 하나당 교부액을 입력하여 주시기 바랍니다.',
      ],
    ],
    [
      'a score step of 0',
      withPolicy({ kind: 'excessProportional', scoreStep: decimal(0n) }),
      'E15',
      [
        'B11 E15 「설정」 B11의 점수단위 0은 0보다 커야 합니다. 1 또는 0.1처럼 고치거나 빈칸으로 두어 주시기 바랍니다.',
      ],
    ],
    [
      'a negative budget',
      withProject({ budget: thousand(-5) }),
      'E22',
      [
        'D3 E22 「대상사업」 D3의 금액 △5천원이 0보다 작아 배분에 쓸 수 없습니다. 0 이상의 금액으로 고쳐 주시기 바랍니다.',
      ],
    ],
    [
      'a district without a score in one project: not absent, not zero, not handed in',
      {
        ...sample,
        scores: new Map(
          [...sample.scores].map(([district, scores]) => [
            district,
            district === '용산구' ? new Map([...scores].filter(([code]) => code !== 'P2')) : scores,
          ]),
        ),
      },
      'E20',
      [
        "A3 E20 「대상사업」 A3: 용산구의 P2 점수가 없어 산정할 수 없습니다. 「자치구점수」에 점수 또는 '미참여'를 입력하여 주시기 바랍니다.",
      ],
    ],
    [
      'budgets that add up beyond 2^53',
      withProject({ budget: won(Number.MAX_SAFE_INTEGER) }),
      'E13',
      [
        'D3 E13 「대상사업」 D3: 사업비 합계가 9,007조 1,992억 5,474만 991원을 넘어 정확히 계산할 수 없습니다. 금액 단위를 확인하여 주시기 바랍니다.',
      ],
    ],
    [
      'tiers of a project that has none',
      {
        ...withProject({ policyKind: 'tierWeight' }),
        tiers: [tier(2, '우수', { weight: decimal(1n), project: 'P5' })],
      },
      'E15',
      [
        'A3 E15 「대상사업」 A3의 사업 P2에 쓸 등급이 없어 등급별로 배분할 수 없습니다. 「등급」에 등급과 가중치 또는 정액을 입력하여 주시기 바랍니다.',
      ],
    ],
    [
      'a tier without what its policy pays by, said once for all projects',
      tiered('tierWeight', tier(2, '우수', { amount: thousand(5) })),
      'E15',
      [
        "B2 E15 「등급」 B2: 등급 '우수'에 가중치 또는 정액이 없어 교부액을 정할 수 없습니다. 배분방식에 맞는 값(등급가중은 가중치, 등급정액은 정액)을 0 이상으로 입력하여 주시기 바랍니다.",
      ],
    ],
    [
      'a fixed amount that is no multiple of the unit',
      tiered('tierFixed', tier(2, '우수', { amount: won(1_500) })),
      'E22',
      [
        'C2 E22 「등급」 C2의 1,500원은 배분단위 1천원의 배수가 아니어서 교부액으로 쓸 수 없습니다. 배분단위에 맞는 금액으로 고쳐 주시기 바랍니다.',
      ],
    ],
    [
      'a tier, not the last, that says nothing of who belongs to it',
      tiered(
        'tierWeight',
        tier(2, '최우수', { weight: decimal(2n), cut: null }),
        tier(3, '우수', { weight: decimal(1n), cut: null }),
      ),
      'E15',
      [
        "D2 E15 「등급」 D2: 등급 '최우수'에 인원·비율·점수하한이 없어 누가 속하는지 정할 수 없습니다. 셋 가운데 하나를 0 이상으로 입력하여 주시기 바랍니다. 마지막 등급만 비워 둘 수 있습니다.",
      ],
    ],
    [
      'shares above 100 %',
      tiered(
        'tierWeight',
        tier(2, '최우수', { weight: decimal(2n), cut: { by: 'share', share: decimal(6n, 1) } }),
        tier(3, '우수', { weight: decimal(1n), cut: { by: 'share', share: decimal(5n, 1) } }),
      ),
      'E15',
      [
        "D3 E15 「등급」 D3: 등급 '우수'까지의 비율 합계가 100%를 넘습니다. 비율 합계가 100% 이하가 되도록 고쳐 주시기 바랍니다.",
      ],
    ],
    [
      'a lower tier that pays more, or reaches higher',
      tiered(
        'tierFixed',
        tier(2, '장려', { amount: thousand(20), cut: { by: 'score', from: decimal(70n) } }),
        tier(3, '우수', { amount: thousand(36), cut: { by: 'score', from: decimal(70n) } }),
        tier(4, '최우수', { amount: thousand(36), cut: { by: 'score', from: decimal(90n) } }),
      ),
      'E15',
      [
        "C3 E15 「등급」 C3: 등급 '우수'가 바로 위 등급보다 금액·가중치·점수하한이 커서, 점수가 높은 구가 덜 받게 됩니다. 높은 등급부터 차례로 적고 값을 확인하여 주시기 바랍니다.",
        "D4 E15 「등급」 D4: 등급 '최우수'가 바로 위 등급보다 금액·가중치·점수하한이 커서, 점수가 높은 구가 덜 받게 됩니다. 높은 등급부터 차례로 적고 값을 확인하여 주시기 바랍니다.",
      ],
    ],
    [
      'typed amounts above the budget',
      {
        ...withPolicy({ kind: 'manual' }),
        manualGrants: [
          {
            district: '종로구',
            project: 'P1',
            amount: thousand(600_001),
            reason: '의결',
            document: '',
            at: sampleOrigin('수동배분', 2),
          },
        ],
      },
      'E28',
      [
        'D2 E28 「대상사업」 D2: P1의 수동배분 합계 600,001천원이 예산 600,000천원을 1천원 넘습니다. 예산을 초과하여 교부할 수 없으니 「수동배분」의 금액을 줄여 주시기 바랍니다.',
      ],
    ],
    [
      'nobody achieving anything over the pool, where 중단 was chosen',
      withPolicy(
        { kind: 'countProportional', noAchiever: 'stop' },
        { ...sample, projects: sample.projects.map((project) => ({ ...project, target: decimal(101n) })) },
      ),
      'E29',
      [
        "B11 E29 「설정」 B11: 목표점수를 달성한 자치구가 한 곳도 없고 달성구없음처리가 '중단'이어서 배분을 멈추었습니다. 점수와 목표점수를 확인하시거나 달성구없음처리를 '집행잔액'으로 정하여 주시기 바랍니다.",
      ],
    ],
  ])('%s', (_, input, code, messages) => {
    expect(outcome(input, code)).toEqual({ blocked: true, messages });
  });
});

describe('what is only warned of', () => {
  test.each<[string, AllocationInput, string, readonly string[]]>([
    [
      "a project's own policy under a pool policy",
      {
        ...withProject({ policyKind: 'scoreProportional' }),
        yearPolicy: withPolicy({ kind: 'countProportional' }).yearPolicy,
      },
      'W12',
      [
        'I3 W12 「대상사업」 I3: 올해는 전체 재원을 나누는 배분방식이어서 P2의 배분방식을 적용하지 않았습니다. 빈칸으로 두거나 「설정」의 배분방식을 확인하여 주시기 바랍니다.',
      ],
    ],
    [
      'districts that achieved as many projects, and get an odd unit or none by official order',
      withPolicy({ kind: 'countProportional', remainder: 'exact', oddUnitOrder: 'official' }),
      'W06',
      [
        "B10 W06 「설정」 B10: 달성 사업이 2개로 같은 성동구와 동대문구·중랑구·영등포구·송파구의 교부액이 1천원 다릅니다. 나머지가 같아 끝수를 직제순으로 배정하였기 때문입니다. 같은 실적에 같은 금액을 교부하시려면 끝수처리를 '절사'로 바꾸어 주시기 바랍니다.",
      ],
    ],
    [
      'a cap under a pool policy',
      withPolicy({ kind: 'countProportional', cap: thousand(100_000) }),
      'W11',
      [
        'B11 W11 「설정」 B11: 상한·하한은 사업별 배분방식에만 적용되어, 전체 재원을 나누는 이번 산정에는 적용하지 않았습니다. 필요하시면 배분방식을 바꾸거나 상한·하한을 지워 주시기 바랍니다.',
      ],
    ],
    [
      'a cap where one project pays fixed amounts',
      { ...withPolicy({ cap: thousand(100_000) }, withProject({ policyKind: 'manual' })) },
      'W11',
      [
        'I3 W11 「대상사업」 I3: 상한·하한은 가중치로 나누는 사업별 배분방식에만 적용되어 P2에는 적용하지 않았습니다. 필요하시면 P2의 배분방식을 바꾸어 주시기 바랍니다.',
      ],
    ],
    [
      'an amount typed for a project that is not split by hand',
      {
        ...sample,
        manualGrants: [
          {
            district: '종로구',
            project: 'P1',
            amount: thousand(5),
            reason: '',
            document: '',
            at: sampleOrigin('수동배분', 2),
          },
        ],
      },
      'W16',
      [
        "C2 W16 「수동배분」 C2의 금액은 P1의 배분방식이 수동이 아니어서 쓰지 않았습니다. 쓰시려면 배분방식을 '수동'으로 바꾸어 주시기 바랍니다.",
      ],
    ],
    [
      'achievers beyond the last tier',
      {
        ...tiered('tierFixed', tier(2, '수상', { amount: thousand(60_000), cut: { by: 'count', count: 4 } })),
        projects: sample.projects.slice(4),
      },
      'W14',
      [
        'A6 W14 「대상사업」 A6: P5에서 목표를 달성한 종로구·은평구·마포구가 어느 등급에도 들지 않아 교부액이 없습니다. 「등급」의 인원 또는 점수하한을 확인하여 주시기 바랍니다.',
      ],
    ],
    [
      'a pool so small that achievers get nothing',
      {
        ...withPolicy({ kind: 'countProportional' }),
        projects: sample.projects.map((project) => ({ ...project, budget: thousand(1) })),
      },
      'W15',
      [
        'B10 W15 「설정」 B10: 몫이 배분단위 1천원보다 작아 달성 사업이 있어도 실적에 따른 교부액이 없는 자치구가 20개 있습니다. 배분단위를 낮추거나 재원을 확인하여 주시기 바랍니다.',
      ],
    ],
    [
      'a pool with a tail below the unit',
      {
        ...withPolicy({ kind: 'countProportional' }),
        projects: sample.projects.map((project) => ({ ...project, budget: won(100_000_100) })),
      },
      'N02',
      [
        'B10 N02 「설정」 B10: 재원 가운데 배분단위 1천원에 못 미치는 500원은 배분하지 않고 집행잔액으로 남깁니다.',
      ],
    ],
    [
      'achievers who all weigh nothing',
      {
        ...withPolicy({ kind: 'scoreProportional' }),
        projects: sample.projects.slice(0, 1).map((project) => ({ ...project, target: decimal(0n) })),
        scores: new Map(
          sample.districts.map((district) => [
            district,
            new Map([
              [
                'P1',
                { district, project: 'P1', value: decimal(0n), at: { sheet: '자치구점수', cell: 'B2' } },
              ],
            ]),
          ]),
        ),
      },
      'W19',
      [
        'D2 W19 「대상사업」 D2: P1은 달성 자치구의 가중치가 모두 0이어서 600,000천원을 배분하지 못하고 집행잔액으로 남깁니다. 점수·등급 또는 배분방식을 확인하여 주시기 바랍니다.',
      ],
    ],
    [
      'nobody achieving anything over the pool',
      withPolicy(
        { kind: 'countProportional' },
        { ...sample, projects: sample.projects.map((project) => ({ ...project, target: decimal(101n) })) },
      ),
      'N01',
      [
        'B10 N01 「설정」 B10: 목표점수를 달성한 자치구가 한 곳도 없어 3,000,000천원이 집행잔액으로 남습니다. 점수와 목표점수를 확인하여 주시기 바랍니다.',
      ],
    ],
  ])('%s', (_, input, code, messages) => {
    expect(outcome(input, code)).toEqual({ blocked: false, messages });
  });
});
