import { isPoolPolicy } from '../allocation/policies';
import type { SelectedProject } from '../projects/project';
import { payableGrant } from '../settlement/priorSettlement';
import { isAchieved } from '../scores/score';
import type { Won } from '../money/won';
import type { YearResult } from '../year/yearResult';

/** One project of a letter: what the district gets in it, or, under a pool policy, that it achieved it. */
export interface LetterItem {
  readonly code: string;
  readonly project: string;
  /** Null under a pool policy. */
  readonly amount: Won | null;
}

/** What the letter of the grant decision (교부결정 통지) tells a district. */
export interface GrantLetter {
  readonly district: string;
  /** 수신: 종로구청장 */
  readonly recipient: string;
  readonly items: readonly LetterItem[];
  /** 교부액: the sum of the items, or of the pool. */
  readonly total: Won;
  /** Last year's settlement (전년도 정산), signed, and what is paid with it; the same as 교부액 where there is none. */
  readonly prior: Won;
  readonly payable: Won;
}

/**
 * The letters of a run, in official order: one to each district that gets something or has last year's
 * settlement. Projects in which a district
 * gets nothing are not in its letter.
 */
export function grantLetters(result: YearResult): GrantLetter[] {
  return result.allocation.perDistrict
    .map((one) => ({ ...one, ...payableGrant(one.district, one.amount, result.prior) }))
    .filter(({ amount, prior }) => amount > 0 || prior !== 0)
    .map(({ district, amount, prior, payable }) => ({
      district,
      recipient: `${district}청장`,
      items: result.projects.flatMap((project) => letterItem(result, project, district) ?? []),
      total: amount,
      prior,
      payable,
    }));
}

function letterItem(
  { allocation, scores }: YearResult,
  { code, name, target }: SelectedProject,
  district: string,
): LetterItem | null {
  if (isPoolPolicy(allocation.yearKind)) {
    const value = scores.get(district)?.get(code)?.value ?? null;
    return isAchieved(value, target) ? { code, project: name, amount: null } : null;
  }
  const grant = allocation.grants.find((one) => one.district === district && one.project === code);
  return grant ? { code, project: name, amount: grant.amount } : null;
}
