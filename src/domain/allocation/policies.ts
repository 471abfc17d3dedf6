import type { Decimal } from '../money/decimal';
import { decimal, addDecimal, subtractDecimal, zeroDecimal } from '../money/decimal';
import type { Recipient, Contest } from './achievers';
import type { Policy } from './policy';
import type { SelectedProject } from '../projects/project';
import type { Tier } from './tier';
import type { Won } from '../money/won';
import { zeroWon, won } from '../money/won';

/** 균등: every achiever weighs 1. */
export function equalWeight(): Decimal {
  return decimal(1n);
}

/** 점수비례: an achiever weighs its score. */
export function scoreWeight({ score }: Recipient): Decimal {
  return score;
}

/** What the excess is measured by: a contest has it, and so has the worksheet function GRANT. */
export interface ExcessTerms {
  readonly policy: Pick<Policy, 'scoreStep'>;
  readonly project: Pick<SelectedProject, 'target'>;
  /** Every score of the project, achieved or not. */
  readonly scores: readonly Decimal[];
}

/** 초과비례: score − target + one score step, so that who reaches the target exactly still weighs something. */
export function excessWeight({ score }: Recipient, contest: ExcessTerms): Decimal {
  return addDecimal(subtractDecimal(score, contest.project.target), scoreStep(contest));
}

/**
 * One score step (점수단위): as set; else 1 when all scores and the target of the project are whole, otherwise
 * the finest decimal place that they use (docs/allocation.md §3).
 */
export function scoreStep({ policy, project, scores }: ExcessTerms): Decimal {
  const finest = Math.max(project.target.scale, ...scores.map(({ scale }) => scale));
  return policy.scoreStep ?? { digits: 1n, scale: finest };
}

/** 등급가중: the weight (가중치) of the achiever's tier; nothing beyond the last tier. */
export function tierWeight(tier: Tier | undefined): Decimal {
  return tier?.weight ?? zeroDecimal;
}

/** 등급정액: the fixed amount (정액) of the achiever's tier; nothing beyond the last tier. */
export function tierAmount(tier: Tier | undefined): Won {
  return tier?.amount ?? zeroWon;
}

/** 달성수비례: over the pool a district weighs the number of projects it achieved. */
export function countWeight({ achieved }: Recipient): Decimal {
  return decimal(BigInt(achieved));
}

/**
 * 기본성과: what every district gets whatever its results: ⌊share % × pool⌋ in units, parted equally, in units.
 * What does not part equally stays with the rest, which goes by 달성수비례.
 */
export function basePerDistrict(pool: Won, share: Decimal, unit: Won, districts: number): Won {
  if (districts === 0) return won(0);
  const inUnits = (BigInt(pool) * share.digits) / (100n * 10n ** BigInt(share.scale) * BigInt(unit));
  return won(Number(inUnits / BigInt(districts)) * unit);
}

/**
 * 단가: what each achieved project earns. The price (사업당교부액) as set where the pool can pay it for all;
 * otherwise ⌊pool / achieved projects⌋ in units.
 */
export function payablePrice(price: Won, pool: Won, unit: Won, achieved: number): Won {
  if (BigInt(price) * BigInt(achieved) <= BigInt(pool)) return price;
  return won(Math.floor(Math.floor(pool / achieved) / unit) * unit);
}

/** 수동: the amount typed in 수동배분; nothing where no row names the district. */
export function typedAmount({ district }: Recipient, { manualGrants }: Contest): Won {
  return manualGrants.find((grant) => grant.district === district)?.amount ?? zeroWon;
}
