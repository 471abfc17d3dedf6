import type { Decimal } from '../money/decimal';
import { compareDecimal, decimalText } from '../money/decimal';
import type { Origin, Issue } from '../issues/issue';
import { issue, cellOf } from '../issues/issue';
import type { Won } from '../money/won';
import type { Recipient, Contest } from './achievers';
import { tierValue } from './policies';

/**
 * Who belongs to a tier (등급), among the achievers ranked by score: the next `count` of them (인원);
 * ⌊share × achievers⌋ of them (비율, a fraction of 1: 0.2 is 20 %); or those from a score upwards (점수하한).
 */
export type TierCut =
  | { readonly by: 'count'; readonly count: number }
  | { readonly by: 'share'; readonly share: Decimal }
  | { readonly by: 'score'; readonly from: Decimal };

/** One row of 등급, best tier first in sheet order: 최우수, 우수, 장려 …. */
export interface Tier {
  readonly name: string;
  /** 가중치, for 등급가중. */
  readonly weight: Decimal | null;
  /** 정액: the amount each district of the tier gets, for 등급정액. */
  readonly amount: Won | null;
  /** Null where the row states none: the last tier takes the rest. */
  readonly cut: TierCut | null;
  /** 사업코드 of the one project this tier is for; null for every project without tiers of its own. */
  readonly project: string | null;
  readonly at: Origin;
}

/** A cut between two tiers that fell among equal scores: all of them are in the upper tier. */
export interface TiedCut {
  readonly tier: Tier;
  readonly tied: readonly Recipient[];
}

export interface TierPlaces {
  /** District → its tier; an achiever beyond the last tier is missing. */
  readonly places: ReadonlyMap<string, Tier>;
  readonly tiedCuts: readonly TiedCut[];
}

/**
 * Ranks the achievers by score and cuts them into tiers (등급; docs/allocation.md §3.1). Cuts are places in the
 * ranking, counted from the top: 인원 4 and 4 cut after the 4th and the 8th. 비율 takes ⌊share × achievers⌋, and
 * the last tier by share, or one that states nothing, takes the rest. Where a cut falls among equal scores they
 * all go to the upper tier, and the next cut stays where it was.
 */
export function placeInTiers(tiers: readonly Tier[], achievers: readonly Recipient[]): TierPlaces {
  const ranked = [...achievers].sort((a, b) => compareDecimal(b.score, a.score) || a.place - b.place);
  const places = new Map<string, Tier>();
  const tiedCuts: TiedCut[] = [];
  let [cut, start] = [0, 0];
  for (const tier of tiers) {
    cut = nextCut(tier, tier === tiers.at(-1), cut, ranked);
    const end = Math.max(start, pastEquals(ranked, cut));
    for (const { district } of ranked.slice(start, end)) places.set(district, tier);
    const last = ranked[cut - 1];
    if (last && end > cut && end > start) {
      tiedCuts.push({ tier, tied: ranked.filter(({ score }) => compareDecimal(score, last.score) === 0) });
    }
    start = end;
  }
  return { places, tiedCuts };
}

/** Where a tier ends in the ranking, before equal scores are looked at. */
function nextCut(tier: Tier, isLast: boolean, from: number, ranked: readonly Recipient[]): number {
  const n = ranked.length;
  if (!tier.cut || (isLast && tier.cut.by === 'share')) return n;
  switch (tier.cut.by) {
    case 'count':
      return Math.min(n, from + tier.cut.count);
    case 'share': {
      const { digits, scale } = tier.cut.share;
      return Math.min(n, from + Number((digits * BigInt(n)) / 10n ** BigInt(scale)));
    }
    case 'score': {
      const { from: least } = tier.cut;
      return Math.max(from, ranked.filter(({ score }) => compareDecimal(score, least) >= 0).length);
    }
  }
}

/** Moves a cut down past the scores that equal the last one above it. */
function pastEquals(ranked: readonly Recipient[], cut: number): number {
  const last = ranked[cut - 1];
  let end = cut;
  for (
    let next = ranked[end];
    last && next && compareDecimal(next.score, last.score) === 0;
    next = ranked[end]
  ) {
    end += 1;
  }
  return end;
}

/** Cuts that fell among equal scores, and achievers beyond the last tier; nothing where the policy has no tiers. */
export function tierRemarks({ project, kind, tiers, achievers }: Contest): Issue[] {
  if (tierValue(kind) === null) return [];
  const { places, tiedCuts } = placeInTiers(tiers, achievers);
  const ties = tiedCuts.flatMap(({ tier, tied }) => {
    const [first] = tied;
    if (!first) return [];
    const districts = tied.map(({ district }) => district).join('·');
    const params = { project: project.code, tier: tier.name, score: decimalText(first.score), districts };
    return [issue('tierTied', cellOf(tier.at, 'name'), params)];
  });
  const outside = achievers.filter(({ district }) => !places.has(district));
  if (outside.length === 0) return ties;
  const districts = outside.map(({ district }) => district).join('·');
  return [...ties, issue('tierOutside', cellOf(project.at, 'code'), { project: project.code, districts })];
}
