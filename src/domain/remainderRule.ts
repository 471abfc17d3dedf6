import type { PolicyKind, RemainderRule } from './policy';

/** The 끝수처리 of each kind where none is set; null where it pays fixed amounts and never asks. */
const usualRules: Readonly<Record<PolicyKind, RemainderRule | null>> = {
  equal: 'cut',
  tierFixed: null,
  tierWeight: 'cut',
  scoreProportional: 'exact',
  excessProportional: 'exact',
  countProportional: 'exact',
  basePlusPerformance: 'exact',
  unitPrice: null,
  manual: null,
};

/**
 * Which 끝수처리 applies to a kind: the one that was set, else 절사 for 균등 and 등급가중 (equals are paid
 * equally) and 전액배분 for the other weights. 등급정액, 단가 and 수동 pay fixed amounts and never ask.
 */
export function remainderRule(kind: PolicyKind, chosen: RemainderRule | null): RemainderRule {
  return chosen ?? usualRules[kind] ?? 'exact';
}
