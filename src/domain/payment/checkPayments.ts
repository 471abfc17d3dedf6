import { approves, matterOf } from '../committee/committeeMeeting';
import { compareDates, earliestDate } from '../year/calendar';
import { grantLimit } from '../budget/grantLine';
import type { Issue } from '../issues/issue';
import { issue, cellOf, rangeOf } from '../issues/issue';
import type { Payment } from './payment';
import type { ProgrammeYear } from '../year/programmeYear';
import { accountClosing } from '../settlement/accountClosing';
import type { Won } from '../money/won';
import { sumWonOrNull, won, zeroWon } from '../money/won';
import type { Allocation } from '../allocation/allocation';
import { payableGrant } from '../settlement/priorSettlement';
import type { YearResult } from '../year/yearResult';

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

/**
 * 교부집행 against the grants of the run (W05): no district is paid more than it was granted, in one project where
 * payments name projects, and in all. Under a pool policy only the district's total is granted. Several payments
 * of one grant, and money that came back (a payment below zero), are summed. In all, last year's settlement counts: no
 * more than what is to be paid (지급할 금액) with it. A payment of more may name the project that it was of.
 */
export function checkPaymentsAgainstGrants(
  payments: readonly Payment[],
  { allocation, prior }: PaidAgainst,
): Issue[] {
  const { grants, perDistrict } = allocation;
  return perDistrict.flatMap(({ district, amount }) => {
    const settled = payableGrant(district, amount, prior);
    const more = Math.max(0, settled.prior);
    const own = payments.filter((payment) => payment.district === district);
    // Under a pool policy nothing is granted in a single project, whatever a payment says.
    const codes =
      grants.length === 0 ? [] : new Set(own.map(({ projectCode }) => projectCode).filter(Boolean));
    const inProjects = [...codes].flatMap((code) => {
      const grant =
        grants.find((one) => one.district === district && one.project === code)?.amount ?? zeroWon;
      const paid = own.filter(({ projectCode }) => projectCode === code);
      const place = `${district} ${code}`;
      return more === 0 ? aboveGrant(paid, grant, place) : abovePayable(paid, won(grant + more), place);
    });
    if (inProjects.length > 0) return inProjects;
    return settled.prior === 0
      ? aboveGrant(own, amount, district)
      : abovePayable(own, settled.payable, district);
  });
}

function abovePayable(payments: readonly Payment[], payable: Won, place: string): Issue[] {
  return aboveGrant(payments, payable, place).map(({ at, params: { paid = 0, over = 0 } }) =>
    issue('paymentAbovePayable', at, { place, paid, payable, over }),
  );
}

/** What payments are held against. */
interface PaidAgainst extends Pick<YearResult, 'prior'> {
  readonly allocation: Pick<Allocation, 'grants' | 'perDistrict'>;
}

function aboveGrant(payments: readonly Payment[], grant: Won, place: string): Issue[] {
  const paid = sumWonOrNull(payments.map(({ amount }) => amount));
  if (paid === null || paid <= grant) return [];
  const cells = rangeOf(
    payments.map(({ at }) => at),
    'amount',
  );
  return [issue('paymentAboveGrant', cells, { place, paid, grant, over: paid - grant })];
}
