import type { NoAchieverRule, OddUnitOrder, RemainderRule } from '../domain/allocation/policy';
import type { PolicyKind } from '../domain/allocation/policies';
import { policies, policyKinds } from '../domain/allocation/policies';

/** The names of 배분방식 as 설정 writes them. */
export const policyNames = Object.fromEntries(
  policyKinds.map((kind) => [kind, policies[kind].name]),
) as Readonly<Record<PolicyKind, string>>;

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
