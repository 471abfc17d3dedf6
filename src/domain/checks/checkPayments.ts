import { approves, matterOf } from '../committeeMeeting';
import { compareDates, earliestDate } from '../dateOrder';
import { grantLimit } from '../grantLine';
import type { Issue } from '../issue';
import { issue } from '../issue';
import { cellOf } from '../origin';
import type { Payment } from '../payment';
import type { ProgrammeYear } from '../programmeYear';
import { accountClosing } from '../rules/accountClosing';
import { sumWonOrNull } from '../sumWon';
import { rangeOf } from './place';

type Year = Pick<ProgrammeYear, 'payments' | 'meetings' | 'settings' | 'budgetLines'>;

/**
 * 교부집행 and 통지일: within the fiscal year's books (W05, 지방회계법 제7조), after the committee approved the results
 * (E04, ordinance art. 8①), and in sum within the budget (I13). What was paid has been paid: these only warn.
 * Payments against grants need the allocation: `checkPaymentsAgainstGrants`.
 */
export function checkPayments(year: Year): Issue[] {
  const approved = earliestDate(
    year.meetings
      .filter(
        (meeting) => meeting.committee === 'review' && matterOf(meeting) === 'result' && approves(meeting),
      )
      .map(({ heldOn }) => heldOn),
  );
  return [
    ...notice(year, approved),
    ...year.payments.flatMap((payment) => inYear(payment, year)),
    ...beforeResult(year.payments, approved),
    ...aboveBudget(year),
  ];
}

function notice({ settings }: Year, approved: string | null): Issue[] {
  const cell = settings.at['통지일'];
  if (settings.noticeOn === null || !cell) return [];
  if (approved !== null && compareDates(settings.noticeOn, approved) >= 0) return [];
  return [issue('noticeBeforeResult', cell, { notice: settings.noticeOn })];
}

function inYear({ paidOn, district, at }: Payment, { settings }: Year): Issue[] {
  const { opens, closes, exceptionsUntil } = accountClosing(settings.fiscalYear);
  const cell = cellOf(at, 'paidOn');
  if (compareDates(paidOn, opens) < 0)
    return [issue('paymentBeforeYear', cell, { district, paid: paidOn, opens })];
  if (compareDates(paidOn, closes) <= 0) return [];
  const kind = compareDates(paidOn, exceptionsUntil) <= 0 ? 'paymentInException' : 'paymentAfterClosing';
  return [issue(kind, cell, { district, paid: paidOn, closes, until: exceptionsUntil })];
}

function beforeResult(payments: readonly Payment[], approved: string | null): Issue[] {
  const early = payments.filter(({ paidOn }) => approved === null || compareDates(paidOn, approved) < 0);
  if (early.length === 0) return [];
  const cells = rangeOf(
    early.map(({ at }) => at),
    'paidOn',
  );
  return [issue('paymentBeforeResult', cells, { n: early.length })];
}

function aboveBudget(year: Year): Issue[] {
  const paid = sumWonOrNull(year.payments.map(({ amount }) => amount));
  const limit = grantLimit(year);
  if (paid === null || limit === null || paid <= limit || year.payments.length === 0) return [];
  const cells = rangeOf(
    year.payments.map(({ at }) => at),
    'amount',
  );
  return [issue('paymentsAboveBudget', cells, { paid, limit, over: paid - limit })];
}
