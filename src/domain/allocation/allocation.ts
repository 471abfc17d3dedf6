import type { Decimal } from '../money/decimal';
import type { Fraction } from '../money/fraction';
import type { Issue } from '../issues/issue';
import type { ManualGrant } from './manualGrant';
import type { Policy, RemainderRule } from './policy';
import type { PolicyKind } from './policies';
import type { SelectedProject } from '../projects/project';
import type { ScoreTable } from '../scores/score';
import type { Tier } from './tier';
import type { Won } from '../money/won';

/** All that the allocation (배분) depends on, and nothing else: the same input gives the same result. */
export interface AllocationInput {
  /** The selected projects in sheet order. */
  readonly projects: readonly SelectedProject[];
  /** Every district by name, in official order (직제순). */
  readonly districts: readonly string[];
  readonly scores: ScoreTable;
  /** The year's policy; a project's own 배분방식 replaces its kind. */
  readonly yearPolicy: Policy;
  readonly tiers: readonly Tier[];
  readonly manualGrants: readonly ManualGrant[];
}

/** The terms of an allocation (배분 조건): what is known of it before any score. */
export type AllocationTerms = Omit<AllocationInput, 'districts' | 'scores'>;

/** What one district got in one split, with every step that led there. */
export interface Share {
  readonly district: string;
  /** The score in the project; under a pool policy the sum of the district's project scores. */
  readonly score: Decimal;
  /** How many projects the district achieved that count here: 1 in a project, k in the pool. */
  readonly achieved: number;
  /** 등급, where the policy has tiers and the district fell into one. */
  readonly tier: string | null;
  /** 가중치; null where the amount is fixed (등급정액, 단가, 수동). */
  readonly weight: Decimal | null;
  /** The part that every district gets whatever its results (기본성과), included in the three below. */
  readonly base: Won;
  /** 산정액 before 끝수처리, in 원. */
  readonly exact: Fraction;
  /** The exact amount cut to the unit. */
  readonly cut: Won;
  /** 끝수배정액: one unit or 0. */
  readonly oddUnit: Won;
  /** 교부액 */
  readonly amount: Won;
  /**
   * What decided the amount in place of the weight: 상한, 하한, or a correction settled by itself after notice
   * (`domain/corrections`); then `weight` is the one of the notified run, null where it had none there.
   */
  readonly bound: 'cap' | 'floor' | 'corrected' | null;
}

/** Who got an odd unit (끝수), and by which rule: a larger remainder, the higher score, or the official order. */
export interface OddUnit {
  readonly district: string;
  /** The remainder below the unit, in 원. */
  readonly remainder: Fraction;
  readonly decidedBy: 'remainder' | 'score' | 'official';
}

/** One amount of money, split once: a project's budget, or the pool. */
export interface Split {
  /** 사업코드; null for the pool of all selected projects. */
  readonly project: string | null;
  readonly kind: PolicyKind;
  /** 끝수처리; null where amounts are fixed. */
  readonly rule: RemainderRule | null;
  readonly unit: Won;
  /** What there was to split: the budget, after 재배분. */
  readonly budget: Won;
  /** What the weights shared: the budget less what 상한, 하한 or the base part took. */
  readonly divided: Won;
  /** Sum of the weights that shared `divided`; null where amounts are fixed. */
  readonly totalWeight: Decimal | null;
  /** 사업당교부액 as paid, under 단가. */
  readonly price: Won | null;
  /** The achievers (under 기본성과 all districts) in official order. */
  readonly shares: readonly Share[];
  /** First to last, in the order they were given out. */
  readonly oddUnits: readonly OddUnit[];
  readonly leftover: Won;
}

/** One amount above 0: a cell of 교부내역. */
export interface Grant {
  readonly district: string;
  readonly project: string;
  readonly score: Decimal;
  readonly amount: Won;
}

export interface ProjectOutcome {
  readonly code: string;
  readonly kind: PolicyKind;
  readonly budget: Won;
  /** Moved in from, and out to, other projects by 재배분. */
  readonly movedIn: Won;
  readonly movedOut: Won;
  /** How many districts achieved the target. */
  readonly achieved: number;
  /** Null under a pool policy: nothing is granted in a single project. */
  readonly granted: Won | null;
  /** budget + movedIn − movedOut − granted; null under a pool policy. */
  readonly leftover: Won | null;
}

export interface DistrictOutcome {
  readonly district: string;
  /** 달성 사업 수 */
  readonly achieved: number;
  readonly amount: Won;
}

export interface Allocation {
  readonly yearKind: PolicyKind;
  /** Sum of the selected projects' budgets. */
  readonly pool: Won;
  /** One a project, in sheet order; one in all under a pool policy. */
  readonly splits: readonly Split[];
  /** Amounts above 0, by project in sheet order, then official order; empty under a pool policy. */
  readonly grants: readonly Grant[];
  readonly perProject: readonly ProjectOutcome[];
  /** Every district in official order, 0 included. */
  readonly perDistrict: readonly DistrictOutcome[];
  readonly granted: Won;
  /** pool − granted */
  readonly leftover: Won;
  /** Warnings and notes; an error prevents the allocation. */
  readonly issues: readonly Issue[];
}
