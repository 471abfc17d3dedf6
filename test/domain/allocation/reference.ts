/**
 * The rules of docs/allocation.md once more, by brute force and on exact rationals, to hold the product
 * against. It shares no code with `src/` on purpose: slow, plain, and written from that document alone.
 */
import type { PolicyKind } from '../../../src/domain/allocation/policies';

/** A year in plain values: money in 원 as bigint, scores and weights as decimal text. */
export interface Case {
  readonly kind: Kind;
  readonly unit: bigint;
  readonly rule: 'cut' | 'exact' | null;
  readonly order: 'score' | 'official';
  readonly noAchiever: 'leave' | 'redistribute';
  readonly cap: bigint | null;
  readonly floor: bigint | null;
  readonly baseShare: string;
  readonly price: bigint;
  readonly scoreStep: string | null;
  readonly districts: readonly string[];
  readonly projects: readonly CaseProject[];
  readonly tiers: readonly CaseTier[];
}

export interface CaseProject {
  readonly code: string;
  readonly budget: bigint;
  readonly target: string;
  readonly kind: Kind | null;
  /** One a district; null where it takes no part. */
  readonly scores: readonly (string | null)[];
  /** One a district, for 수동. */
  readonly typed: readonly bigint[];
}

export interface CaseTier {
  readonly weight: string;
  readonly amount: bigint;
  readonly cut: { by: 'count'; n: number } | { by: 'share'; of: string } | { by: 'score'; from: string };
}

export type Kind = PolicyKind;

/** Amounts by project and district (원), or by district over the pool; refused where a budget cannot pay. */
export type Answer = { projects: bigint[][] } | { pool: bigint[] } | 'refused';

interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

const rational = (n: bigint, d = 1n): Rational => ({ n, d });
const parse = (text: string): Rational => {
  const [whole = '0', decimals = ''] = text.split('.');
  return { n: BigInt(whole + decimals), d: 10n ** BigInt(decimals.length) };
};
const plus = (a: Rational, b: Rational) => rational(a.n * b.d + b.n * a.d, a.d * b.d);
const minus = (a: Rational, b: Rational) => rational(a.n * b.d - b.n * a.d, a.d * b.d);
const times = (a: Rational, b: Rational) => rational(a.n * b.n, a.d * b.d);
const over = (a: Rational, b: Rational) => rational(a.n * b.d, a.d * b.n);
const less = (a: Rational, b: Rational) => a.n * b.d < b.n * a.d;
const same = (a: Rational, b: Rational) => a.n * b.d === b.n * a.d;
const whole = (a: Rational) => a.n / a.d;
const sum = (list: readonly Rational[]) => list.reduce(plus, rational(0n));
const total = (list: readonly bigint[]) => list.reduce((a, b) => a + b, 0n);

interface Claim {
  readonly district: number;
  readonly score: Rational;
  readonly weight: Rational;
}

const isPool = (kind: Kind) => ['countProportional', 'basePlusPerformance', 'unitPrice'].includes(kind);

export function referenceAllocation(year: Case): Answer {
  return isPool(year.kind) ? { pool: poolAmounts(year) } : projectAmounts(year);
}

function achieved(project: CaseProject, district: number): boolean {
  const score = project.scores[district] ?? null;
  return score !== null && !less(parse(score), parse(project.target));
}

function poolAmounts(year: Case): bigint[] {
  const pool = total(year.projects.map(({ budget }) => budget));
  const counts = year.districts.map((_, i) => BigInt(year.projects.filter((p) => achieved(p, i)).length));
  const all = total(counts);
  if (year.kind === 'unitPrice') {
    const price = year.price * all <= pool ? year.price : (pool / (all * year.unit)) * year.unit;
    return counts.map((count) => count * price);
  }
  let base = 0n;
  if (year.kind === 'basePlusPerformance') {
    const part = whole(over(times(parse(year.baseShare), rational(pool)), rational(100n * year.unit)));
    base = (part / BigInt(year.districts.length)) * year.unit;
  }
  const claims = year.districts.flatMap((_, district): Claim[] => {
    const scores = year.projects.map((p) => p.scores[district] ?? null).filter((s) => s !== null);
    const weight = rational(counts[district] ?? 0n);
    return weight.n > 0n ? [{ district, score: sum(scores.map(parse)), weight }] : [];
  });
  const rest = pool - base * BigInt(year.districts.length);
  const earned = share(claims, rest, year.rule ?? 'exact', { ...year, cap: null, floor: null });
  return year.districts.map((_, i) => base + (earned === 'refused' ? 0n : (earned.get(i) ?? 0n)));
}

function projectAmounts(year: Case): Answer {
  const budgets = year.projects.map(({ budget }) => budget);
  const hasAchiever = year.projects.map((p) => year.districts.some((_, i) => achieved(p, i)));
  if (year.noAchiever === 'redistribute' && hasAchiever.includes(true)) {
    const idle = total(budgets.filter((_, i) => !hasAchiever[i]));
    // Scores all equal, so that ties go by place: here the place in the sheet.
    const takers = budgets.flatMap((budget, district): Claim[] =>
      hasAchiever[district] && budget > 0n
        ? [{ district, score: rational(0n), weight: rational(budget) }]
        : [],
    );
    const moved = share(takers, idle, 'exact', { ...year, cap: null, floor: null });
    budgets.forEach((_, i) => {
      if (moved !== 'refused' && hasAchiever[i]) budgets[i]! += moved.get(i) ?? 0n;
    });
  }
  const projects: bigint[][] = [];
  for (const [i, project] of year.projects.entries()) {
    const paid = payProject(year, project, budgets[i]!);
    if (paid === 'refused') return 'refused';
    projects.push(year.districts.map((_, district) => paid.get(district) ?? 0n));
  }
  return { projects };
}

type Paid = Map<number, bigint> | 'refused';

function payProject(year: Case, project: CaseProject, budget: bigint): Paid {
  const kind = project.kind ?? year.kind;
  const winners = year.districts.flatMap((_, district) =>
    achieved(project, district) ? [{ district, score: parse(project.scores[district]!) }] : [],
  );
  const tierOf = new Map(
    winners.map((winner) => [winner.district, findTier(year.tiers, winners, winner.score)]),
  );
  if (kind === 'manual' || kind === 'tierFixed') {
    const amounts = new Map(
      winners.map(({ district }) => [
        district,
        kind === 'manual' ? (project.typed[district] ?? 0n) : (tierOf.get(district)?.amount ?? 0n),
      ]),
    );
    return total([...amounts.values()]) > budget ? 'refused' : amounts;
  }
  const finest = [project.target, ...project.scores.filter((s) => s !== null)].map(decimalsOf);
  const step = year.scoreStep ? parse(year.scoreStep) : rational(1n, 10n ** BigInt(Math.max(...finest)));
  const weightOf = ({ district, score }: { district: number; score: Rational }): Rational => {
    if (kind === 'equal') return rational(1n);
    if (kind === 'scoreProportional') return score;
    if (kind === 'excessProportional') return plus(minus(score, parse(project.target)), step);
    return parse(tierOf.get(district)?.weight ?? '0');
  };
  const claims = winners
    .map((winner) => ({ ...winner, weight: weightOf(winner) }))
    .filter((c) => c.weight.n > 0n);
  const byDefault = kind === 'equal' || kind === 'tierWeight' ? 'cut' : 'exact';
  return share(claims, budget, year.rule ?? byDefault, year);
}

function decimalsOf(text: string): number {
  return (text.split('.')[1] ?? '').replace(/0+$/, '').length;
}

/** The tier by rank: the first whose cut is not above the number of better scores plus one. */
function findTier(tiers: readonly CaseTier[], winners: readonly { score: Rational }[], score: Rational) {
  const rank = 1 + winners.filter((other) => less(score, other.score)).length;
  let cut = 0;
  for (const [i, tier] of tiers.entries()) {
    if (tier.cut.by === 'count') cut += tier.cut.n;
    else if (tier.cut.by === 'score') {
      const least = parse(tier.cut.from);
      cut = Math.max(cut, winners.filter((w) => !less(w.score, least)).length);
    } else if (i === tiers.length - 1) cut = winners.length;
    else cut += Number(whole(times(parse(tier.cut.of), rational(BigInt(winners.length)))));
    if (rank <= cut) return tier;
  }
  return null;
}

/** Splits an amount by weight between floor and cap: λ by interpolation between all places where a share turns. */
function share(
  claims: readonly Claim[],
  budget: bigint,
  rule: 'cut' | 'exact',
  { unit, order, cap, floor }: Pick<Case, 'unit' | 'order' | 'cap' | 'floor'>,
): Paid {
  const least = floor ?? 0n;
  if (least * BigInt(claims.length) > budget) return 'refused';
  if (claims.length === 0) return new Map();
  const clamp = (share_: Rational): Rational => {
    if (cap !== null && !less(share_, rational(cap))) return rational(cap);
    return less(share_, rational(least)) ? rational(least) : share_;
  };
  const paidAt = (lambda: Rational) => sum(claims.map(({ weight }) => clamp(times(lambda, weight))));
  const bend = (at: bigint) => claims.map(({ weight }) => over(rational(at), weight));
  const enough = over(rational(budget), sum(claims.map(({ weight }) => weight)));
  const bends = [rational(0n), enough, ...bend(least), ...bend(cap ?? budget)].sort((a, b) =>
    less(a, b) ? -1 : 1,
  );
  const above = bends.findIndex((lambda) => !less(paidAt(lambda), rational(budget)));
  let lambda = bends.at(-1)!;
  if (above === 0) lambda = bends[0]!;
  else if (above > 0) {
    const [low, high] = [bends[above - 1]!, bends[above]!];
    const [from, to] = [paidAt(low), paidAt(high)];
    const part = over(minus(rational(budget), from), minus(to, from));
    lambda = plus(low, times(part, minus(high, low)));
  }
  const exact = claims.map(({ weight }) => clamp(times(lambda, weight)));
  const units = exact.map((value) => whole(over(value, rational(unit))));
  // All of the budget in units, or what caps let through.
  let left = whole(over(sum(exact), rational(unit))) - total(units);
  const waiting = claims.map((_, i) => i);
  while (rule === 'exact' && left > 0n) {
    const next = waiting.reduce((best, i) => (goesFirst(i, best) ? i : best));
    units[next]! += 1n;
    waiting.splice(waiting.indexOf(next), 1);
    left -= 1n;
  }
  return new Map(claims.map(({ district }, i) => [district, units[i]! * unit]));

  function goesFirst(a: number, b: number): boolean {
    const [x, y] = [a, b].map((i) =>
      minus(exact[i]!, rational(whole(over(exact[i]!, rational(unit))) * unit)),
    );
    if (!same(x!, y!)) return less(y!, x!);
    const [first, second] = [claims[a]!, claims[b]!];
    if (order === 'score' && !same(first.score, second.score)) return less(second.score, first.score);
    return first.district < second.district;
  }
}
