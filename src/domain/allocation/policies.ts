import type { Decimal } from '../money/decimal';
import { decimal, addDecimal, subtractDecimal, zeroDecimal } from '../money/decimal';
import type { IssueKind } from '../issues/issueKinds';
import type { SelectedProject } from '../projects/project';
import type { Won } from '../money/won';
import { zeroWon, won } from '../money/won';
import type { Recipient, Contest } from './achievers';
import type { Policy, PolicyField, RemainderRule } from './policy';
import type { Tier } from './tier';

/** The settings that not every policy asks for; 배분단위 and 달성구없음처리 hold under each. */
export type OwnSetting = Exclude<PolicyField, 'kind' | 'unit' | 'noAchiever' | 'remainder' | 'oddUnitOrder'>;

interface PolicyFacts {
  /** The name by which it is chosen in 설정. */
  readonly name: string;
  /** The settings without which it splits nothing (needed), and those that it heeds where they are given (taken). */
  readonly settings: Readonly<Partial<Record<OwnSetting, 'needed' | 'taken'>>>;
}

/** Splits one project's budget by weight (가중치) among its achievers. */
export interface WeighingPolicy extends PolicyFacts {
  readonly over: 'project';
  readonly pays: 'weight';
  /** 끝수처리 where none is set. */
  readonly remainder: RemainderRule;
  /** Whether every achiever weighs the same, so that a share is told as one of n. */
  readonly isEqual: boolean;
  /** Whether amounts lie so far apart that it is to be compared with others (W09). */
  readonly isSteep: boolean;
  /** What it stands on beside scores, targets and settings: the rows of 등급, best first, or nothing. */
  readonly standsOn: 'scores' | 'tiers';
  /** 0 gets nothing, not even 하한. `tier` is the achiever's, where it stands on tiers and fell into one. */
  readonly weightOf: (achiever: Recipient, contest: Contest, tier: Tier | undefined) => Decimal;
}

/** Pays each achiever of a project an amount that is fixed beforehand, so that no 끝수 arises. */
export interface FixedPolicy extends PolicyFacts {
  readonly over: 'project';
  readonly pays: 'amount';
  readonly standsOn: 'tiers' | 'manualGrants';
  /** The error (E28) where the amounts exceed the budget. */
  readonly aboveBudget: IssueKind;
  readonly amountOf: (achiever: Recipient, contest: Contest, tier: Tier | undefined) => Won;
}

/** Splits the pool of all selected projects by weight among the districts that achieved any. */
export interface PoolWeighingPolicy extends PolicyFacts {
  readonly over: 'pool';
  readonly pays: 'weight';
  readonly remainder: RemainderRule;
  readonly standsOn: 'scores';
  readonly weightOf: (standing: Recipient) => Decimal;
  /** What every district gets beforehand whatever its results; null where it gets nothing. */
  readonly baseOf: ((pool: Won, policy: Policy, districts: number) => Won) | null;
}

/** Pays out of the pool one price for each project achieved. */
export interface PricePolicy extends PolicyFacts {
  readonly over: 'pool';
  readonly pays: 'price';
  readonly standsOn: 'scores';
  readonly priceOf: (pool: Won, policy: Policy, achieved: number) => Won;
}

type AnyPolicy = WeighingPolicy | FixedPolicy | PoolWeighingPolicy | PricePolicy;

/** 상한 and 하한 are for one district in one project. */
const bounds = { cap: 'taken', floor: 'taken' } as const;

/**
 * The policies (배분방식), each once: what holds of it and how it splits. The ordinance fixes none: the Mayor decides after
 * the committee (art. 4②, 8①). They are offered in this order. What one shares out equally is cut where no 끝수처리 is set, so
 * that equals are paid equally; the other weights pay all of the money.
 */
export const policies = {
  equal: {
    name: '균등',
    over: 'project',
    pays: 'weight',
    remainder: 'cut',
    standsOn: 'scores',
    settings: bounds,
    isEqual: true,
    isSteep: false,
    weightOf: equalWeight,
  },
  tierFixed: {
    name: '등급정액',
    over: 'project',
    pays: 'amount',
    standsOn: 'tiers',
    settings: {},
    aboveBudget: 'tiersAboveBudget',
    amountOf: tierAmount,
  },
  tierWeight: {
    name: '등급가중',
    over: 'project',
    pays: 'weight',
    remainder: 'cut',
    standsOn: 'tiers',
    settings: bounds,
    isEqual: false,
    isSteep: false,
    weightOf: tierWeight,
  },
  scoreProportional: {
    name: '점수비례',
    over: 'project',
    pays: 'weight',
    remainder: 'exact',
    standsOn: 'scores',
    settings: bounds,
    isEqual: false,
    isSteep: false,
    weightOf: scoreWeight,
  },
  excessProportional: {
    name: '초과비례',
    over: 'project',
    pays: 'weight',
    remainder: 'exact',
    standsOn: 'scores',
    settings: { ...bounds, scoreStep: 'taken' },
    isEqual: false,
    isSteep: true,
    weightOf: excessWeight,
  },
  countProportional: {
    name: '달성수비례',
    over: 'pool',
    pays: 'weight',
    remainder: 'exact',
    standsOn: 'scores',
    settings: {},
    weightOf: countWeight,
    baseOf: null,
  },
  basePlusPerformance: {
    name: '기본성과',
    over: 'pool',
    pays: 'weight',
    remainder: 'exact',
    standsOn: 'scores',
    settings: { baseShare: 'needed' },
    weightOf: countWeight,
    baseOf: basePerDistrict,
  },
  unitPrice: {
    name: '단가',
    over: 'pool',
    pays: 'price',
    standsOn: 'scores',
    settings: { price: 'needed' },
    priceOf: payablePrice,
  },
  manual: {
    name: '수동',
    over: 'project',
    pays: 'amount',
    standsOn: 'manualGrants',
    settings: {},
    aboveBudget: 'manualAboveBudget',
    amountOf: typedAmount,
  },
} as const satisfies Readonly<Record<string, AnyPolicy>>;

type Policies = typeof policies;

/** The policies of which something holds. */
type KindsThat<Facts> = {
  [Kind in keyof Policies]: Policies[Kind] extends Facts ? Kind : never;
}[keyof Policies];

export type PolicyKind = keyof Policies;
/** Policies that split one project's budget. */
export type ProjectPolicyKind = KindsThat<{ readonly over: 'project' }>;
/** Policies over the pool of all selected projects: nothing is granted in a single project. */
export type PoolPolicyKind = KindsThat<{ readonly over: 'pool' }>;
/** Policies that share money by weight, so that 끝수 arises. */
export type WeighingKind = KindsThat<{ readonly pays: 'weight' }>;
/** The settings that some policy needs. */
export type NeededSetting = {
  [Setting in OwnSetting]: KindsThat<{
    readonly settings: Readonly<Record<Setting, 'needed'>>;
  }> extends never
    ? never
    : Setting;
}[OwnSetting];

/** The policies in the order in which they are offered. */
export const policyKinds = Object.keys(policies) as readonly PolicyKind[];

/** What holds of a policy. */
export function policyFacts(kind: ProjectPolicyKind): WeighingPolicy | FixedPolicy;
export function policyFacts(kind: PoolPolicyKind): PoolWeighingPolicy | PricePolicy;
export function policyFacts(kind: PolicyKind): AnyPolicy;
export function policyFacts(kind: PolicyKind): AnyPolicy {
  return policies[kind];
}

export function isPoolPolicy(kind: PolicyKind): kind is PoolPolicyKind {
  return policies[kind].over === 'pool';
}

/** Whether weights share the money: the other policies pay fixed amounts, so that no 끝수 arises. */
export function isWeighing(kind: PolicyKind): kind is WeighingKind {
  return policies[kind].pays === 'weight';
}

/** Whether a policy needs a setting or heeds it; null where the setting says nothing under it. */
export function settingUse(kind: PolicyKind, setting: OwnSetting): 'needed' | 'taken' | null {
  return policyFacts(kind).settings[setting] ?? null;
}

/** What the tiers (등급) of a policy hold: a weight or a fixed amount; null where it does not split by tier. */
export function tierValue(kind: PolicyKind): 'weight' | 'amount' | null {
  const { standsOn, pays } = policies[kind];
  return standsOn === 'tiers' ? pays : null;
}

/**
 * Which 끝수처리 applies to a kind: the one that was set, else its own. Policies that pay fixed amounts never ask.
 */
export function remainderRule(kind: PolicyKind, chosen: RemainderRule | null): RemainderRule {
  const facts = policyFacts(kind);
  return chosen ?? (facts.pays === 'weight' ? facts.remainder : 'exact');
}

/** 균등: every achiever weighs 1. */
function equalWeight(): Decimal {
  return decimal(1n);
}

/** 점수비례: an achiever weighs its score. */
function scoreWeight({ score }: Recipient): Decimal {
  return score;
}

/** What the excess is measured by. */
export interface ExcessTerms {
  readonly policy: Pick<Policy, 'scoreStep'>;
  readonly project: Pick<SelectedProject, 'target'>;
  /** Every score of the project, achieved or not. */
  readonly scores: readonly Decimal[];
}

/** 초과비례: score − target + one score step, so that who reaches the target exactly still weighs something. */
function excessWeight({ score }: Recipient, contest: ExcessTerms): Decimal {
  return addDecimal(subtractDecimal(score, contest.project.target), scoreStep(contest));
}

/**
 * One score step (점수단위): as set; else 1 when all scores and the target of the project are whole, otherwise
 * the finest decimal place that they use (docs/allocation.md §3).
 */
function scoreStep({ policy, project, scores }: ExcessTerms): Decimal {
  const finest = Math.max(project.target.scale, ...scores.map(({ scale }) => scale));
  return policy.scoreStep ?? { digits: 1n, scale: finest };
}

/** 등급가중: the weight (가중치) of the achiever's tier; nothing beyond the last tier. */
function tierWeight(_: Recipient, __: Contest, tier: Tier | undefined): Decimal {
  return tier?.weight ?? zeroDecimal;
}

/** 등급정액: the fixed amount (정액) of the achiever's tier; nothing beyond the last tier. */
function tierAmount(_: Recipient, __: Contest, tier: Tier | undefined): Won {
  return tier?.amount ?? zeroWon;
}

/** 달성수비례: over the pool a district weighs the number of projects it achieved. */
function countWeight({ achieved }: Recipient): Decimal {
  return decimal(BigInt(achieved));
}

/**
 * 기본성과: what every district gets whatever its results: ⌊share % × pool⌋ in units, parted equally, in units.
 * What does not part equally stays with the rest, which goes by 달성수비례.
 */
function basePerDistrict(pool: Won, { baseShare, unit }: Policy, districts: number): Won {
  if (districts === 0 || !baseShare) return zeroWon;
  const inUnits = (BigInt(pool) * baseShare.digits) / (100n * 10n ** BigInt(baseShare.scale) * BigInt(unit));
  return won(Number(inUnits / BigInt(districts)) * unit);
}

/**
 * 단가: what each achieved project earns. The price (사업당교부액) as set where the pool can pay it for all;
 * otherwise ⌊pool / achieved projects⌋ in units.
 */
function payablePrice(pool: Won, { price, unit }: Policy, achieved: number): Won {
  const wanted = price ?? zeroWon;
  if (BigInt(wanted) * BigInt(achieved) <= BigInt(pool)) return wanted;
  return won(Math.floor(Math.floor(pool / achieved) / unit) * unit);
}

/** 수동: the amount typed in 수동배분; nothing where no row names the district. */
function typedAmount({ district }: Recipient, { manualGrants }: Contest): Won {
  return manualGrants.find((grant) => grant.district === district)?.amount ?? zeroWon;
}
