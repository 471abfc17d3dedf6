import { allocate } from '../../../src/domain/allocation/allocate';
import { explain } from '../../../src/domain/allocation/explain';
import type { Policy } from '../../../src/domain/allocation/policy';
import { explanationEn } from '../../../src/text/en/explanation';
import { explanationKo } from '../../../src/text/ko/explanation';
import { explanationText } from '../../../src/text/explanationText';
import { storyInput } from '../../allocationStory';

function explained(story: string, district: string, project: string | null, change: Partial<Policy> = {}) {
  const given = storyInput(story);
  const input = { ...given, yearPolicy: { ...given.yearPolicy, ...change } };
  const result = allocate(input);
  if (!result.ok) throw new Error(`${story} cannot be allocated`);
  return explain(result.value, input, district, project);
}

function sentence(...cell: Parameters<typeof explained>): string {
  return explanationText(explained(...cell));
}

describe('why this amount: the three models of docs/messages.md §3, word for word', () => {
  test.each([
    [
      'equal-cut',
      '강남구',
      'P3',
      '강남구는 P3 80점으로 목표 80점을 달성하였습니다. 600,000천원을 달성 13개 구로 나누어 천원 미만을 절사한 46,153천원이며 13개 구가 같습니다. 남은 11천원은 집행잔액입니다.',
    ],
    [
      'equal-all-paid',
      '성북구',
      'P5',
      '성북구는 P5 100점으로 목표 90점을 달성하였습니다. 7개 구 몫 85,714천원에, 남은 2천원 중 1천원을 점수 순(성북·강남)으로 더해 85,715천원입니다.',
    ],
    [
      'equal-all-paid',
      '종로구',
      'P2',
      '종로구는 P2 65점으로 목표 75점에 10점 미달하여 교부하지 않습니다. P1·P3·P5를 달성하여 총 155,867천원(24,000+46,153+85,714)입니다.',
    ],
  ])('%s: %s %s', (story, district, project, expected) => {
    expect(sentence(story, district, project)).toBe(expected);
  });
});

describe('why this amount: every other way to come by one', () => {
  test.each([
    ['equal-cut', '강남구', 'P1', '600,000천원을 달성 25개 구로 나눈 24,000천원이며 25개 구가 같습니다.'],
    [
      'equal-all-paid',
      '도봉구',
      'P5',
      '7개 구 몫 85,714천원이며, 남은 2천원은 점수 순(성북·강남)으로 다른 구에 배정하였습니다.',
    ],
    [
      'equal-all-paid',
      '양천구',
      'P3',
      '13개 구 몫 46,153천원에, 남은 11천원 중 1천원을 점수 순(양천·금천·관악 외 8개 구)으로 더해 46,154천원입니다.',
    ],
    [
      'equal-official-order',
      '종로구',
      'P5',
      '7개 구 몫 85,714천원에, 남은 2천원 중 1천원을 직제순(종로·성북)으로 더해 85,715천원입니다.',
    ],
    [
      'score-proportional',
      '종로구',
      'P1',
      '600,000천원을 점수 비율(93/2043)로 나눈 몫 27,312천원에, 남은 9천원 중 1천원을 나머지가 큰 순(강남·광진·영등포 외 6개 구)으로 더해 27,313천원입니다.',
    ],
    [
      'tier-weights',
      '중구',
      'P1',
      "600,000천원을 등급 '최우수' 가중치 비율(1.5/29.5)로 나누어 천원 미만을 절사한 30,508천원입니다. 남은 20천원은 집행잔액입니다.",
    ],
    [
      'tier-weights',
      '양천구',
      'P3',
      "600,000천원을 등급 '최우수' 가중치 비율(1.5/15)로 나눈 60,000천원입니다.",
    ],
    ['jobs-2014', '강동구', '일자리', "등급 '우수'의 정액 80,000천원입니다."],
    ['manual', '종로구', 'P1', '「수동배분」에 입력한 40,000천원입니다(사유: 위원회 의결).'],
    [
      'cap-and-floor',
      '성북구',
      'P1',
      '목표 초과 점수 비율에 따른 몫이 하한에 못 미쳐 하한인 20,000천원입니다.',
    ],
    ['cap-and-floor', '성북구', 'P5', '목표 초과 점수 비율에 따른 몫이 상한을 넘어 상한인 60,000천원입니다.'],
    [
      'cap-and-floor',
      '종로구',
      'P1',
      '300,000천원을 목표 초과 점수 비율(24/239)로 나눈 몫 30,125천원에, 남은 5천원 중 1천원을 나머지가 큰 순(서대문·송파·중랑·금천·종로)으로 더해 30,126천원입니다. 상한이나 하한이 적용된 구를 뺀 나머지 구의 몫입니다.',
    ],
    ['absent', '중구', 'P1', '가중치가 0이어서 교부액이 없습니다.'],
  ])('%s: %s %s', (story, district, project, expected) => {
    const [, ...rest] = sentence(story, district, project).split('달성하였습니다. ');
    expect(rest.join('')).toBe(expected);
  });

  test.each([
    [
      'count-proportional',
      '강북구',
      '강북구는 목표점수를 달성한 사업이 1개입니다. 3,000,000천원을 달성 사업 수 비율(1/69)로 나눈 몫 43,478천원이며, 남은 13천원은 점수 순(금천·중구·광진 외 10개 구)으로 다른 구에 배정하였습니다.',
    ],
    [
      'base-plus-performance',
      '성북구',
      '성북구는 목표점수를 달성한 사업이 4개입니다. 모든 자치구에 90,000천원씩 교부하고, 나머지 750,000천원을 달성 사업 수 비율(4/69)로 나눈 43,478천원을 더해 133,478천원입니다.',
    ],
    [
      'unit-price-short',
      '성북구',
      '성북구는 목표점수를 달성한 사업이 4개입니다. 사업당 43,478천원에 4개를 곱한 173,912천원입니다. 남은 18천원은 집행잔액입니다.',
    ],
  ])('over the pool, %s: %s, whichever cell of its row is asked', (story, district, expected) => {
    expect([null, 'P1', 'P2'].map((project) => sentence(story, district, project))).toEqual([
      expected,
      expected,
      expected,
    ]);
  });

  test.each([
    ['equal-all-paid', '강북구', null, '강북구는 P1을 달성하여 총 24,000천원입니다.'],
    ['nobody-leave', '용산구', null, '용산구는 P2를 달성하여 총 200,000천원입니다.'],
    ['jobs-2014', '종로구', null, '종로구는 교부받는 사업이 없습니다.'],
    ['absent', '종로구', 'P1', '종로구는 P1에 참여하지 않아(미참여) 교부하지 않습니다.'],
    [
      'jobs-2014',
      '종로구',
      '일자리',
      '종로구는 일자리 70점으로 목표 80점에 10점 미달하여 교부하지 않습니다.',
    ],
  ])('%s: %s %s', (story, district, project, expected) => {
    expect(sentence(story, district, project)).toBe(expected);
  });

  test('beyond the last tier, and not named by hand', () => {
    const story = 'tier-tie';
    const given = storyInput(story);
    const input = { ...given, tiers: given.tiers.slice(0, 1) };
    const result = allocate(input);
    expect(result.ok && explanationText(explain(result.value, input, '성동구', 'P1'))).toBe(
      '성동구는 P1 85점으로 목표 70점을 달성하였습니다. 어느 등급에도 들지 않아 교부액이 없습니다.',
    );
    const byHand = { ...storyInput('manual'), manualGrants: [] };
    const none = allocate(byHand);
    expect(none.ok && explanationText(explain(none.value, byHand, '종로구', 'P1'))).toBe(
      '종로구는 P1 80점으로 목표 70점을 달성하였습니다. 「수동배분」에 금액이 없어 교부하지 않습니다.',
    );
  });
});

describe('the explanation as data', () => {
  test('holds every step: score, target, weight, exact share, cut, odd unit and why it came here', () => {
    expect(explained('equal-all-paid', '강남구', 'P5')).toEqual({
      kind: 'amount',
      policy: 'equal',
      way: 'equal',
      weighing: 'equal',
      hasTiers: false,
      district: '강남구',
      project: 'P5',
      score: '98',
      target: '90',
      achieved: 1,
      achievers: 7,
      tier: null,
      weight: '1',
      totalWeight: '7',
      budget: 600_000_000,
      divided: 600_000_000,
      rule: 'exact',
      unit: 1_000,
      base: 0,
      price: null,
      bound: null,
      exact: { numerator: 600_000_000n, denominator: 7n },
      cut: 85_714_000,
      oddUnit: 1_000,
      amount: 85_715_000,
      oddUnits: ['성북구', '강남구'].map((district) => ({
        district,
        remainder: { numerator: 2_000n, denominator: 7n },
        decidedBy: 'score',
      })),
      leftover: 0,
      reason: null,
    });
  });

  test('says which rule decided each odd unit', () => {
    // 점수비례: remainders differ, so the larger one decides; 균등: all tie, so score or 직제순 does.
    const decided = (story: string, project: string) => {
      const result = allocate(storyInput(story));
      const split = result.ok ? result.value.splits.find((candidate) => candidate.project === project) : null;
      return new Set(split?.oddUnits.map(({ decidedBy }) => decidedBy));
    };
    expect(decided('score-proportional', 'P3')).toEqual(new Set(['remainder']));
    expect(decided('equal-all-paid', 'P3')).toEqual(new Set(['score']));
    expect(decided('equal-official-order', 'P3')).toEqual(new Set(['official']));
    expect(decided('equal-scores', 'P1')).toEqual(new Set(['official']));
  });
});

describe('the words', () => {
  test('both languages have the same sentences with the same parameters', () => {
    const parameters = (texts: Readonly<Record<string, string>>) =>
      Object.entries(texts).map(([key, text]) => {
        const names = [...text.matchAll(/\{(\w+)/g)].map(([, name]) => name);
        return [key, [...new Set(names)].sort()];
      });
    expect(parameters(explanationEn)).toEqual(parameters(explanationKo));
  });

  test('the English twin says the same', () => {
    expect(explanationText(explained('equal-all-paid', '종로구', 'P2'), explanationEn)).toBe(
      '종로구 scored 65 in P2, 10 below the target of 75, so nothing is granted. ' +
        'P1·P3·P5 achieved, 155,867 thousand won in all (24,000+46,153+85,714).',
    );
  });
});
