import type { IsoDate } from '../year/calendar';
import { compareDates } from '../year/calendar';
import type { Origin } from '../issues/issue';
import type { PolicyKind } from '../allocation/policies';
import type { RecordedInputs } from '../record/recordedEntity';
import { isAsRecorded, recordEntity } from '../record/recordedEntity';
import type { Won } from '../money/won';

/** What a decision changed (변경이력 구분): 목표점수, 배분방식, 배점, 사업비, 교부재원. */
export type ChangedMatter = 'target' | 'policy' | 'weight' | 'budget' | 'grantBudget';

/**
 * A change by decision (변경이력): after targets were fixed, of a project's 사업비, or of 교부재원 (본예산 and each 추경); valid
 * with the number of the document that decided it.
 */
export interface DecisionChange {
  readonly matter: ChangedMatter;
  /** Project code; '' for the whole year */
  readonly projectCode: string;
  readonly before: string;
  readonly after: string;
  /** 변경전 and 변경후 of 사업비 and 교부재원, in 원 (0 before the first 본예산); null for what is no money. */
  readonly amounts: { readonly before: Won; readonly after: Won } | null;
  /** What 변경후 of 배분방식 names: a policy, or `workAgain`, 전체 재산정. Null for other words and other matters. */
  readonly policy: PolicyKind | 'workAgain' | null;
  readonly changedOn: IsoDate;
  readonly reason: string;
  /** 의결문서번호 */
  readonly document: string;
  readonly at: Origin;
}

/** The changes that were decided on or after the day of notice (통지일), oldest first; none while it is not entered. */
export function decidedSinceNotice(
  changes: readonly DecisionChange[],
  noticeOn: IsoDate | null,
): DecisionChange[] {
  if (noticeOn === null) return [];
  return inOrder(changes).filter(
    ({ document, changedOn }) => document !== '' && compareDates(changedOn, noticeOn) >= 0,
  );
}

/** Changes by date, those of one day in sheet order. */
export function inOrder(changes: readonly DecisionChange[]): DecisionChange[] {
  return changes.toSorted((a, b) => compareDates(a.changedOn, b.changedOn));
}

/** Whether changes of one amount, oldest first, lead from one to the other: each begins where the one before ended. */
export function leadsFrom(changes: readonly DecisionChange[], from: Won, to: Won): boolean {
  let now: Won = from;
  for (const { amounts } of changes) {
    if (amounts?.before !== now) return false;
    now = amounts.after;
  }
  return changes.length > 0 && now === to;
}

/** Whether a recorded run had the row already. A record of an older version lacks fields: those count for nothing. */
export function isRecordedChange(change: DecisionChange, content: RecordedInputs): boolean {
  const now = recordEntity(change);
  return (content['changes'] ?? []).some((one) =>
    Object.entries(one).every(([field, value]) => isAsRecorded(value, now[field])),
  );
}

/** 교부재원 as decided, oldest first: 본예산 and each 추경. Rows without 의결문서번호 decide nothing. */
export function grantBudgetHistory(changes: readonly DecisionChange[]): DecisionChange[] {
  return inOrder(changes).filter(
    ({ matter, document, amounts }) => matter === 'grantBudget' && document !== '' && amounts !== null,
  );
}

/** 본예산 of 교부재원 by its history: what the first row decided, or changed where it is a 추경. Null without one. */
export function originalGrantBudget(changes: readonly DecisionChange[]): Won | null {
  const amounts = grantBudgetHistory(changes)[0]?.amounts;
  if (!amounts) return null;
  return amounts.before === 0 ? amounts.after : amounts.before;
}
