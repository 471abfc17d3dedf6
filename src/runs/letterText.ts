import type { GrantLetter } from '../domain/payment/grantLetter';
import { grantName, programmeName } from '../domain/year/settings';
import type { ProgrammeYear } from '../domain/year/programmeYear';
import { lawOf } from '../domain/year/ordinance';
import type { Won } from '../domain/money/won';
import type { YearResult } from '../domain/year/yearResult';
import { amountWithUnit } from '../notation/amountText';
import { formalAmount } from '../notation/hangulAmount';
import { policiesInForce, policyTermsText } from '../notation/policySettings';
import { grantConditions, grantLetterText } from '../text/grantLetter';

const inUnit = (amount: Won) => amountWithUnit(amount, amount % 1000 === 0 ? 'thousand' : 'won');

/** The letter of a district in words, to be copied into the word processor. */
export function letterText(
  { recipient, items, total, prior, payable }: GrantLetter,
  { settings, districts }: ProgrammeYear,
  { fiscalYear, status, projects }: YearResult,
): string {
  const own = projects.filter(({ code }) => items.some((item) => item.code === code));
  const isOnePolicy = policiesInForce(projects, settings.policy).length === 1;
  const grounds = settings.legalBasis
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return grantLetterText({
    recipient,
    fiscalYear,
    programme: programmeName(settings),
    grant: grantName(settings),
    isTrial: status === 'trial',
    grounds,
    total: formalAmount(total),
    settled: prior === 0 ? null : { prior: inUnit(prior), payable: formalAmount(payable) },
    items: items.map(({ code, project, amount }) => ({
      project: `${code} ${project}`,
      amount: amount === null ? '' : inUnit(amount),
    })),
    policy: policyTermsText(policiesInForce(own, settings.policy), settings.policy, isOnePolicy),
    conditions: grantConditions(lawOf(districts)),
  });
}
