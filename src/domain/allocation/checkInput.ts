import type { Issue, CellRef } from '../issues/issue';
import { issue, cellOf } from '../issues/issue';
import type { Won } from '../money/won';
import { wonOrNull } from '../money/won';
import type { AllocationInput, AllocationTerms } from './allocation';
import { checkManualGrants } from './manualGrant';
import { nearMissIssues } from './nearMisses';
import type { ProgrammeYear } from '../year/programmeYear';
import { selectedProjects } from '../projects/project';
import { scoreTable } from '../scores/score';
import { compareDecimal, decimal, decimalText, zeroDecimal, addDecimal } from '../money/decimal';
import type { PolicyField, PolicyKind } from './policy';
import { isPoolPolicy, policyCell } from './policy';
import { kindOf, tiersOf } from './achievers';
import { amountIssues } from './remarks';
import type { Tier } from './tier';

/** All that must hold before anything is split, what is typed in vain, and scores that a hair would turn. */
export function checkInput(input: AllocationInput): Issue[] {
  return [
    ...checkPolicySettings(input),
    ...checkBudgets(input),
    ...checkScores(input),
    ...checkTiers(input),
    ...checkManualGrants(input, input.scores),
    ...nearMissIssues(input),
  ];
}

/** What the terms contradict by themselves, whatever the scores are. */
export function checkTerms(terms: AllocationTerms): Issue[] {
  return [
    ...checkPolicySettings(terms),
    ...checkBudgets(terms),
    ...checkTiers(terms),
    ...checkManualGrants(terms, null),
  ];
}

function checkPolicySettings(terms: AllocationTerms): Issue[] {
  return [...checkPolicy(terms), ...checkBounds(terms)];
}

/** No budget below 0, and a pool that stays exact: at most 2^53 − 1 원. */
function checkBudgets({ projects }: AllocationTerms): Issue[] {
  const negative = projects
    .filter(({ budget }) => budget < 0)
    .map(({ budget, at }) => issue('amountNegative', cellOf(at, 'budget'), { amount: budget }));
  let pool = 0n;
  for (const { budget, at } of projects) {
    pool += BigInt(budget);
    if (wonOrNull(pool) === null) return [...negative, issue('poolTooLarge', cellOf(at, 'budget'))];
  }
  return negative;
}

/** E20: every district has its score, or 미참여, in every selected project (I15). */
function checkScores({ projects, districts, scores }: AllocationInput): Issue[] {
  return projects.flatMap(({ code, at }) =>
    districts.flatMap((district) => {
      const score = scores.get(district)?.get(code);
      const params = { district, project: code };
      if (!score) return [issue('scoreNotFound', cellOf(at, 'code'), params)];
      return score.value === null ? [issue('scoreMissing', score.at, params)] : [];
    }),
  );
}

/** What the allocation needs of a programme year: the selected projects and their scores, policy and tiers. */
export function inputOf(year: ProgrammeYear): AllocationInput {
  return {
    projects: selectedProjects(year.projects),
    districts: year.districts.map(({ name }) => name),
    scores: scoreTable(year.scores),
    yearPolicy: year.settings.policy,
    tiers: year.tiers,
    manualGrants: year.manualGrants,
  };
}

/** The least unit (배분단위) in 원: smaller amounts need not be reckoned (지방회계법 art. 55; E22). */
const leastUnit = 10;

/** The settings of the year's policy, and the projects' own policies: E15 and E22. */
export function checkPolicy(input: AllocationTerms): Issue[] {
  const { yearPolicy, projects } = input;
  const { unit, kind } = yearPolicy;
  if (unit < leastUnit) return [issue('unitTooSmall', policyCell(yearPolicy, 'unit'), { unit })];
  const isUsed = (wanted: string) => projects.some((project) => kindOf(project, yearPolicy) === wanted);
  return [
    ...checkOwnPolicies(input),
    ...(kind === 'basePlusPerformance' ? checkBaseShare(input) : []),
    ...(kind === 'unitPrice' ? checkPrice(input) : []),
    ...(isUsed('excessProportional') ? checkScoreStep(input) : []),
  ];
}

/** A pool policy cannot be a single project's; and under a pool policy a project's own is not applied. */
function checkOwnPolicies({ projects, yearPolicy }: AllocationTerms): Issue[] {
  return projects.flatMap(({ code, policyKind, at }) => {
    if (policyKind === null || policyKind === yearPolicy.kind) return [];
    const cell = cellOf(at, 'policyKind');
    if (isPoolPolicy(policyKind)) return [issue('poolPolicyOfProject', cell, { project: code })];
    return isPoolPolicy(yearPolicy.kind) ? [issue('projectPolicyIgnored', cell, { project: code })] : [];
  });
}

function checkBaseShare({ yearPolicy }: AllocationTerms): Issue[] {
  const { baseShare } = yearPolicy;
  const at = policyCell(yearPolicy, 'baseShare');
  if (!baseShare) return [issue('baseShareMissing', at)];
  const isShare =
    compareDecimal(baseShare, zeroDecimal) >= 0 && compareDecimal(baseShare, decimal(100n)) <= 0;
  return isShare ? [] : [issue('baseShareOutOfRange', at, { share: decimalText(baseShare) })];
}

function checkPrice({ yearPolicy }: AllocationTerms): Issue[] {
  const field: PolicyField = 'price';
  const at = policyCell(yearPolicy, field);
  if (yearPolicy.price === null) return [issue('priceMissing', at)];
  return amountIssues(yearPolicy.price, yearPolicy.unit, at);
}

function checkScoreStep({ yearPolicy }: AllocationTerms): Issue[] {
  const { scoreStep } = yearPolicy;
  if (!scoreStep || compareDecimal(scoreStep, zeroDecimal) > 0) return [];
  const at = policyCell(yearPolicy, 'scoreStep');
  return [issue('scoreStepNotPositive', at, { step: decimalText(scoreStep) })];
}

/** The policies whose shares 상한 and 하한 hold: those that split one project's budget by weight. */
const bounded: readonly PolicyKind[] = ['equal', 'tierWeight', 'scoreProportional', 'excessProportional'];

/** 상한 and 하한: whole units, in order, and a warning where the policy does not ask for them. */
export function checkBounds({ yearPolicy, projects }: AllocationTerms): Issue[] {
  const { cap, floor, unit, kind } = yearPolicy;
  if ((cap === null && floor === null) || unit <= 0) return [];
  const [capCell, floorCell] = [policyCell(yearPolicy, 'cap'), policyCell(yearPolicy, 'floor')];
  const issues = [
    ...(cap === null ? [] : amountIssues(cap, unit, capCell)),
    ...(floor === null ? [] : amountIssues(floor, unit, floorCell)),
  ];
  if (cap !== null && floor !== null && cap < floor) {
    issues.push(issue('capBelowFloor', capCell, { cap, floor }));
  }
  if (isPoolPolicy(kind))
    return [...issues, issue('boundsIgnoredByPool', cap === null ? floorCell : capCell)];
  const unbounded = projects.filter((project) => !bounded.includes(kindOf(project, yearPolicy)));
  return [
    ...issues,
    ...unbounded.map(({ code, at }) => issue('boundsIgnored', cellOf(at, 'policyKind'), { project: code })),
  ];
}

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
