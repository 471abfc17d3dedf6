import type { Policy } from '../../src/domain/allocation/policy';
import {
  policiesInForce,
  policyNamesText,
  policySettings,
  policyTermsText,
} from '../../src/notation/policySettings';
import { sampleProjects, sampleSettings, thousand } from '../programmeYear';

const year = sampleSettings().policy;

function said(changes: Partial<Policy>, own: Partial<Record<string, Policy['kind']>> = {}) {
  const policy: Policy = { ...year, remainder: null, ...changes };
  const projects = sampleProjects().map((project) => ({ ...project, policyKind: own[project.code] ?? null }));
  const policies = policiesInForce(projects, policy);
  return [policyNamesText(policies), policyTermsText(policies, policy), policySettings(policies, policy)];
}

describe('what a run was split by, as 배분기록 and papers say it', () => {
  test.each<[string, Partial<Policy>, Partial<Record<string, Policy['kind']>>, string[]]>([
    [
      'the year’s policy, with its default of 끝수처리; nothing decides an odd unit that 절사 never gives out',
      { kind: 'equal' },
      {},
      ['균등', '균등(끝수처리 절사)', '배분단위 1,000원, 끝수처리 절사, 달성구없음처리 집행잔액'],
    ],
    [
      'every project by its own: the year’s ran nowhere, and is not said',
      { kind: 'equal' },
      { P1: 'manual', P2: 'manual', P3: 'manual', P4: 'manual', P5: 'manual' },
      ['수동', '수동', '배분단위 1,000원, 달성구없음처리 집행잔액'],
    ],
    [
      'fixed amounts: 끝수처리, 상한 and 하한 are set and do not apply',
      { kind: 'tierFixed', remainder: 'exact', cap: thousand(60_000), floor: thousand(1_000) },
      {},
      ['등급정액', '등급정액', '배분단위 1,000원, 달성구없음처리 집행잔액'],
    ],
    [
      'projects that differ, each with its own 끝수처리',
      { kind: 'equal', floor: thousand(20_000) },
      { P3: 'scoreProportional', P5: 'tierFixed' },
      [
        '균등(P1·P2·P4), 점수비례(P3), 등급정액(P5)',
        '균등(P1·P2·P4: 끝수처리 절사, 하한 20,000,000원), 점수비례(P3: 끝수처리 전액배분, 하한 20,000,000원), 등급정액(P5)',
        '배분단위 1,000원, 끝수배정순서 점수순, 달성구없음처리 집행잔액; 균등(P1·P2·P4): 끝수처리 절사, 하한 20,000,000원; 점수비례(P3): 끝수처리 전액배분, 하한 20,000,000원',
      ],
    ],
    [
      'a policy over the pool, which no project overrides and no 상한 bounds',
      { kind: 'unitPrice', price: thousand(40_000), cap: thousand(60_000) },
      { P3: 'scoreProportional' },
      ['단가', '단가(사업당교부액 40,000,000원)', '배분단위 1,000원, 사업당교부액 40,000,000원'],
    ],
  ])('%s', (_, policy, own, texts) => {
    expect(said(policy, own)).toEqual(texts);
  });
});
