import { compareDecimal, decimal, decimalText, zeroDecimal } from '../decimal';
import type { Issue } from '../issue';
import { issue } from '../issue';
import { cellOf } from '../origin';
import type { PolicyField } from '../policy';
import { isPoolPolicy, policyCell } from '../policy';
import type { AllocationTerms } from './allocation';
import { kindOf } from './contest';
import { amountIssues } from './amountIssues';

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
