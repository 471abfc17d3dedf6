import type { ReactNode } from 'react';
import { unpaidGrants } from '../../../domain/payment/payment';
import { figure } from '../../parts/FigureTable';
import { usePane } from '../../workbook/paneContext';
import { useWords } from '../../words';
import { WritePaper } from '../WritePaper';
import { Fold } from '../../parts/Fold';

/** What is still to be paid, by district, and 지급명세 in 원 for the payment order. */
export function PaymentStep(): ReactNode {
  const { say } = useWords();
  const { workbook, reading } = usePane();
  const { year, result } = reading.steps;
  const unpaid = year && result ? unpaidGrants(result, year.payments) : [];
  return (
    <>
      {unpaid.length > 0 && (
        <Fold isBlock summary={say('payment.unpaidList', { count: unpaid.length })}>
          <ul className="rows">
            {unpaid.map(({ district, unpaid: amount }) => (
              <li key={district} className="row">
                <span>{district}</span>
                <span className="amount">{figure(amount, 'thousand')}</span>
              </li>
            ))}
          </ul>
        </Fold>
      )}
      <WritePaper
        label={say('payment.action')}
        hint={say('payment.actionHint')}
        task="payments"
        write={workbook.writePayments}
        sheets={['교부집행']}
      />
    </>
  );
}
