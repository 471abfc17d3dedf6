import { unpaidGrants } from '../../../domain/payment/payment';
import { sumWonOrNull } from '../../../domain/money/won';
import type { StepCore } from '../step';
import { done, missing, sheetAt } from '../step';

/** 교부집행: every grant is paid before the books close (지방회계법 제7조). */
export const payment: StepCore = ({ year, result, filled, issues, oldParts }) => {
  const list = oldParts.includes('payment')
    ? missing('payment.stale', {}, sheetAt('지급명세'))
    : done('payment.listed', {}, sheetAt('지급명세'));
  const listed = filled.includes('지급명세') ? [list] : [];
  if (!year || !result || year.payments.length === 0)
    return [...listed, missing('payment.none', {}, sheetAt('교부집행'))];
  const paid = sumWonOrNull(year.payments.map(({ amount }) => amount)) ?? 0;
  const unpaid = unpaidGrants(result, year.payments);
  const open = sumWonOrNull(unpaid.map((grant) => grant.unpaid)) ?? 0;
  const over = issues.filter(({ kind }) => kind === 'paymentAboveGrant' || kind === 'paymentAbovePayable');
  const [first] = over;
  return [
    ...listed,
    paid === 0
      ? missing('payment.zero', { count: year.payments.length }, sheetAt('교부집행'))
      : done('payment.paid', { count: year.payments.length, paid }),
    ...(first
      ? [
          missing(
            'payment.over',
            { count: over.length, over: over.reduce((sum, { params }) => sum + Number(params['over']), 0) },
            first.at,
          ),
        ]
      : []),
    ...(unpaid.length > 0
      ? [missing('payment.unpaid', { count: unpaid.length, open }, sheetAt('교부집행'))]
      : first
        ? []
        : [done('payment.complete')]),
  ];
};
