import type { NoAchieverRule, OddUnitOrder, PolicyKind, RemainderRule } from '../domain/allocation/policy';

/** The names of 배분방식 as 설정 writes them. */
export const policyNames: Readonly<Record<PolicyKind, string>> = {
  equal: '균등',
  tierFixed: '등급정액',
  tierWeight: '등급가중',
  scoreProportional: '점수비례',
  excessProportional: '초과비례',
  countProportional: '달성수비례',
  basePlusPerformance: '기본성과',
  unitPrice: '단가',
  manual: '수동',
};

/** 끝수처리 */
export const remainderNames: Readonly<Record<RemainderRule, string>> = { cut: '절사', exact: '전액배분' };

/** 끝수배정순서 */
export const oddUnitOrderNames: Readonly<Record<OddUnitOrder, string>> = {
  score: '점수순',
  official: '직제순',
};

/** 달성구없음처리 */
export const noAchieverNames: Readonly<Record<NoAchieverRule, string>> = {
  leave: '집행잔액',
  redistribute: '재배분',
  stop: '중단',
};
