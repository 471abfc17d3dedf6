import type { Decimal } from '../money/decimal';
import type { CellRef } from '../issues/issue';
import type { Won } from '../money/won';
import type { PolicyKind } from './policies';
import { isPoolPolicy } from './policies';

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

/** The policy that holds in a project: its own over the year's, but a policy over the pool takes all projects. */
export function kindOf(
  { policyKind }: { readonly policyKind: PolicyKind | null },
  { kind }: Pick<Policy, 'kind'>,
): PolicyKind {
  return isPoolPolicy(kind) ? kind : (policyKind ?? kind);
}
