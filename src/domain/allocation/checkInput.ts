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
import { tiersOf } from './achievers';
import type { IssueKind } from '../issues/issueKinds';
import type { Policy } from './policy';
import { kindOf, policyCell } from './policy';
import type { NeededSetting, OwnSetting, PolicyKind } from './policies';
import { isPoolPolicy, settingUse, tierValue } from './policies';
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

/** The settings that the policies in force ask for, and the projects' own policies: E15 and E22. */
function checkPolicy(input: AllocationTerms): Issue[] {
  const { yearPolicy } = input;
  const { unit } = yearPolicy;
  if (unit < leastUnit) return [issue('unitTooSmall', policyCell(yearPolicy, 'unit'), { unit })];
  return [...checkOwnPolicies(input), ...checkOwnSettings(input)];
}

/** The error (E15) where a setting is not there that a policy in force needs. */
const missing: Readonly<Record<NeededSetting, IssueKind>> = {
  baseShare: 'baseShareMissing',
  price: 'priceMissing',
};

/** What may stand in a setting where a policy in force asks for it. 상한 and 하한 are looked at together (`checkBounds`). */
const settingChecks: Readonly<Record<Exclude<OwnSetting, 'cap' | 'floor'>, (policy: Policy) => Issue[]>> = {
  baseShare: checkBaseShare,
  price: checkPrice,
  scoreStep: checkScoreStep,
};

/** Each setting that a policy in force needs or takes. */
function checkOwnSettings({ projects, yearPolicy }: AllocationTerms): Issue[] {
  const { kind } = yearPolicy;
  // A policy over the pool that a project has for its own is refused by itself (`checkOwnPolicies`).
  const own = projects.map((project) => kindOf(project, yearPolicy)).filter((one) => !isPoolPolicy(one));
  const inForce = isPoolPolicy(kind) ? [kind] : own;
  const isNeeded = (setting: OwnSetting): setting is NeededSetting =>
    inForce.some((one) => settingUse(one, setting) === 'needed');
  return (Object.keys(settingChecks) as (keyof typeof settingChecks)[]).flatMap((setting) => {
    if (yearPolicy[setting] === null) {
      return isNeeded(setting) ? [issue(missing[setting], policyCell(yearPolicy, setting))] : [];
    }
    const isAsked = inForce.some((one) => settingUse(one, setting) !== null);
    return isAsked ? settingChecks[setting](yearPolicy) : [];
  });
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

function checkBaseShare(policy: Policy): Issue[] {
  const { baseShare } = policy;
  if (!baseShare) return [];
  const isShare =
    compareDecimal(baseShare, zeroDecimal) >= 0 && compareDecimal(baseShare, decimal(100n)) <= 0;
  const at = policyCell(policy, 'baseShare');
  return isShare ? [] : [issue('baseShareOutOfRange', at, { share: decimalText(baseShare) })];
}

function checkPrice(policy: Policy): Issue[] {
  const { price, unit } = policy;
  return price === null ? [] : amountIssues(price, unit, policyCell(policy, 'price'));
}

function checkScoreStep(policy: Policy): Issue[] {
  const { scoreStep } = policy;
  if (!scoreStep || compareDecimal(scoreStep, zeroDecimal) > 0) return [];
  const at = policyCell(policy, 'scoreStep');
  return [issue('scoreStepNotPositive', at, { step: decimalText(scoreStep) })];
}

/** 상한 and 하한: whole units, in order, and a warning where the policy does not ask for them. */
function checkBounds({ yearPolicy, projects }: AllocationTerms): Issue[] {
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
  const isBounded = (one: PolicyKind) =>
    (cap !== null && settingUse(one, 'cap') !== null) ||
    (floor !== null && settingUse(one, 'floor') !== null);
  const unbounded = projects.filter((project) => !isBounded(kindOf(project, yearPolicy)));
  return [
    ...issues,
    ...unbounded.map(({ code, at }) => issue('boundsIgnored', cellOf(at, 'policyKind'), { project: code })),
  ];
}

/** What a policy pays by in its tiers. */
type TierValue = NonNullable<ReturnType<typeof tierValue>>;

/** The tiers (등급) of the projects that are split by them: E15, and E22 for fixed amounts. */
function checkTiers({ projects, tiers, yearPolicy }: AllocationTerms): Issue[] {
  const issues: Issue[] = [];
  // Tiers for every project are shared: each is looked at once for weights and once for amounts.
  const seen = new Set<string>();
  for (const project of projects) {
    const value = tierValue(kindOf(project, yearPolicy));
    if (value === null) continue;
    const list = tiersOf(tiers, project);
    if (list.length === 0) {
      issues.push(issue('tiersMissing', cellOf(project.at, 'code'), { project: project.code }));
    }
    const key = `${value} ${list[0]?.project ?? ''}`;
    if (!seen.has(key)) issues.push(...checkList(list, value, yearPolicy.unit));
    seen.add(key);
  }
  return issues;
}

function checkList(tiers: readonly Tier[], value: TierValue, unit: Won): Issue[] {
  let shares = zeroDecimal;
  return tiers.flatMap((tier, i) => {
    const issues = [...checkValue(tier, value, unit), ...checkCut(tier, i === tiers.length - 1)];
    if (tier.cut?.by === 'share') shares = addDecimal(shares, tier.cut.share);
    if (tier.cut?.by === 'share' && compareDecimal(shares, decimal(1n)) > 0) {
      issues.push(issue('tierSharesAboveAll', cellOf(tier.at, 'cut'), { tier: tier.name }));
    }
    const above = tiers[i - 1];
    const wrong = above ? outOfOrder(above, tier, value) : null;
    if (wrong) issues.push(issue('tierOrder', wrong, { tier: tier.name }));
    return issues;
  });
}

/** Each tier has what its policy pays by, and it is not negative. */
function checkValue({ name, weight, amount, at }: Tier, value: TierValue, unit: Won): Issue[] {
  const cell = cellOf(at, value);
  if (value === 'amount' && amount !== null) return amountIssues(amount, unit, cell);
  if (value === 'weight' && weight && weight.digits >= 0n) return [];
  return [issue('tierValueMissing', cell, { tier: name })];
}

/** Each tier says who belongs to it; only the last may leave it open. */
function checkCut({ name, cut, at }: Tier, isLast: boolean): Issue[] {
  const isOpen = cut === null && !isLast;
  const isNegative = (cut?.by === 'count' && cut.count < 0) || (cut?.by === 'share' && cut.share.digits < 0n);
  return isOpen || isNegative ? [issue('tierCutMissing', cellOf(at, 'cut'), { tier: name })] : [];
}

/** The cell by which a lower tier would pay more than the one above, or reach above it; null where in order (I9). */
function outOfOrder(above: Tier, tier: Tier, value: TierValue): CellRef | null {
  if (value === 'amount' && (tier.amount ?? 0) > (above.amount ?? 0)) return cellOf(tier.at, 'amount');
  const [upper, lower] = [above.weight ?? zeroDecimal, tier.weight ?? zeroDecimal];
  if (value === 'weight' && compareDecimal(lower, upper) > 0) return cellOf(tier.at, 'weight');
  const scores = above.cut?.by === 'score' && tier.cut?.by === 'score';
  return scores && compareDecimal(tier.cut.from, above.cut.from) > 0 ? cellOf(tier.at, 'cut') : null;
}
