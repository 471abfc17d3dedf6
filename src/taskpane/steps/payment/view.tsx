import type { ReactNode } from 'react';
import { unpaidGrants } from '../../../domain/unpaidGrants';
import { figure } from '../../outcome/figures';
import { usePane } from '../../paneContext';
import { useWords } from '../../words';
import { OpenSheet } from '../OpenSheet';

/** What is still to be paid, by district. */
export function Payment(): ReactNode {
  const { say } = useWords();
  const { year, result } = usePane().reading.steps;
  const unpaid = year && result ? unpaidGrants(result.allocation, year.payments) : [];
  return (
    <>
      {unpaid.length > 0 && (
        <details className="fold block">
          <summary>{say('payment.unpaidList', { count: unpaid.length })}</summary>
          <ul className="rows">
            {unpaid.map(({ district, unpaid: amount }) => (
              <li key={district} className="row">
                <span>{district}</span>
                <span className="amount">{figure(amount, 'thousand')}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      <OpenSheet sheet="교부집행" />
    </>
  );
}
