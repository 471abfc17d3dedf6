import { addDecimal, compareDecimal, decimal, zeroDecimal } from '../decimal';
import type { CellRef, Issue } from '../issue';
import { issue } from '../issue';
import { cellOf } from '../origin';
import type { PolicyKind } from '../policy';
import type { Tier } from '../tier';
import type { Won } from '../won';
import type { AllocationTerms } from './allocation';
import { amountIssues } from './amountIssues';
import { kindOf, tiersOf } from './contest';

type TierPolicy = Extract<PolicyKind, 'tierFixed' | 'tierWeight'>;

/** The tiers (등급) of the projects that are split by them: E15, and E22 for fixed amounts. */
export function checkTiers({ projects, tiers, yearPolicy }: AllocationTerms): Issue[] {
  const issues: Issue[] = [];
  // Tiers for every project are shared: each is looked at once for each of the two policies.
  const seen = new Set<string>();
  for (const project of projects) {
    const kind = kindOf(project, yearPolicy);
    if (kind !== 'tierFixed' && kind !== 'tierWeight') continue;
    const list = tiersOf(tiers, project);
    if (list.length === 0) {
      issues.push(issue('tiersMissing', cellOf(project.at, 'code'), { project: project.code }));
    }
    const key = `${kind} ${list[0]?.project ?? ''}`;
    if (!seen.has(key)) issues.push(...checkList(list, kind, yearPolicy.unit));
    seen.add(key);
  }
  return issues;
}

function checkList(tiers: readonly Tier[], kind: TierPolicy, unit: Won): Issue[] {
  let shares = zeroDecimal;
  return tiers.flatMap((tier, i) => {
    const issues = [...checkValue(tier, kind, unit), ...checkCut(tier, i === tiers.length - 1)];
    if (tier.cut?.by === 'share') shares = addDecimal(shares, tier.cut.share);
    if (tier.cut?.by === 'share' && compareDecimal(shares, decimal(1n)) > 0) {
      issues.push(issue('tierSharesAboveAll', cellOf(tier.at, 'cut'), { tier: tier.name }));
    }
    const above = tiers[i - 1];
    const wrong = above ? outOfOrder(above, tier, kind) : null;
    if (wrong) issues.push(issue('tierOrder', wrong, { tier: tier.name }));
    return issues;
  });
}

/** Each tier has what its policy pays by, and it is not negative. */
function checkValue({ name, weight, amount, at }: Tier, kind: TierPolicy, unit: Won): Issue[] {
  const cell = cellOf(at, kind === 'tierFixed' ? 'amount' : 'weight');
  if (kind === 'tierFixed' && amount !== null) return amountIssues(amount, unit, cell);
  if (kind === 'tierWeight' && weight && weight.digits >= 0n) return [];
  return [issue('tierValueMissing', cell, { tier: name })];
}

/** Each tier says who belongs to it; only the last may leave it open. */
function checkCut({ name, cut, at }: Tier, isLast: boolean): Issue[] {
  const isOpen = cut === null && !isLast;
  const isNegative = (cut?.by === 'count' && cut.count < 0) || (cut?.by === 'share' && cut.share.digits < 0n);
  return isOpen || isNegative ? [issue('tierCutMissing', cellOf(at, 'cut'), { tier: name })] : [];
}

/** The cell by which a lower tier would pay more than the one above, or reach above it; null where in order (I9). */
function outOfOrder(above: Tier, tier: Tier, kind: TierPolicy): CellRef | null {
  if (kind === 'tierFixed' && (tier.amount ?? 0) > (above.amount ?? 0)) return cellOf(tier.at, 'amount');
  const [upper, lower] = [above.weight ?? zeroDecimal, tier.weight ?? zeroDecimal];
  if (kind === 'tierWeight' && compareDecimal(lower, upper) > 0) return cellOf(tier.at, 'weight');
  const scores = above.cut?.by === 'score' && tier.cut?.by === 'score';
  return scores && compareDecimal(tier.cut.from, above.cut.from) > 0 ? cellOf(tier.at, 'cut') : null;
}
