import type { Decimal } from '../money/decimal';
import type { CellRef } from '../issues/issue';
import type { Won } from '../money/won';

/**
 * A way to split (배분방식). The ordinance fixes none: the Mayor decides after the committee (art. 4②, 8①).
 * - `equal` 균등, `tierFixed` 등급정액, `tierWeight` 등급가중, `scoreProportional` 점수비례,
 *   `excessProportional` 초과비례, `manual` 수동: split one project's budget;
 * - `countProportional` 달성수비례, `basePlusPerformance` 기본성과, `unitPrice` 단가: split the whole pool.
 */
export const policyKinds = [
  'equal',
  'tierFixed',
  'tierWeight',
  'scoreProportional',
  'excessProportional',
  'countProportional',
  'basePlusPerformance',
  'unitPrice',
  'manual',
] as const;
export type PolicyKind = (typeof policyKinds)[number];

/** Policies over the pool of all selected projects: nothing is granted in a single project. */
export type PoolPolicyKind = 'countProportional' | 'basePlusPerformance' | 'unitPrice';

export function isPoolPolicy(kind: PolicyKind): kind is PoolPolicyKind {
  return kind === 'countProportional' || kind === 'basePlusPerformance' || kind === 'unitPrice';
}

/** 끝수처리: 절사 cuts each share to the unit, 전액배분 pays all of the budget in units by largest remainder. */
export type RemainderRule = 'cut' | 'exact';

/** 끝수배정순서, among equal remainders: 점수순 (score high first, then official order) or 직제순. */
export type OddUnitOrder = 'score' | 'official';

/** 달성구없음처리 of a project that nobody achieved: 집행잔액, 재배분 to the others, or 중단. */
export type NoAchieverRule = 'leave' | 'redistribute' | 'stop';

/** The settings of a policy that an issue can point at. */
export type PolicyField = Exclude<keyof Policy, 'at'>;

/** The year's policy as 설정 says it. A project's own 배분방식 replaces only `kind`. */
export interface Policy {
  readonly kind: PolicyKind;
  /** 배분단위 in 원: 1,000, 10,000 or 1,000,000. */
  readonly unit: Won;
  /** 끝수처리; null for the default of the kind (`remainderRule`). */
  readonly remainder: RemainderRule | null;
  readonly oddUnitOrder: OddUnitOrder;
  readonly noAchiever: NoAchieverRule;
  /** 상한: the most one district gets in one project, a multiple of the unit. */
  readonly cap: Won | null;
  /** 하한: the least an achiever gets in one project, a multiple of the unit. */
  readonly floor: Won | null;
  /** 기본비율 in percent of the pool, for 기본성과. */
  readonly baseShare: Decimal | null;
  /** 사업당교부액 (단가) per achieved project, for 단가. */
  readonly price: Won | null;
  /** 점수단위: the score step added to the excess, for 초과비례; null to take it from the scores. */
  readonly scoreStep: Decimal | null;
  /** Where each setting was read. */
  readonly at: { readonly sheet: string; readonly cells: Readonly<Partial<Record<PolicyField, string>>> };
}

/** The cell of one setting; the sheet as a whole where it was left to its default. */
export function policyCell(policy: Policy, field: PolicyField): CellRef {
  return { sheet: policy.at.sheet, cell: policy.at.cells[field] ?? null };
}

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
