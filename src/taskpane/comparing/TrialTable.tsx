import type { ReactNode } from 'react';
import type { Trial } from '../../domain/allocation/compare';
import type { PolicyKind } from '../../domain/policy';
import { policyNames } from '../../notation/policyName';
import { figure, shownUnit } from '../outcome/figures';
import { useWords } from '../words';

interface TrialTableProps {
  readonly trials: readonly Trial[];
  readonly shown: PolicyKind | undefined;
  readonly onShow: (kind: PolicyKind) => void;
}

/** The policies side by side: what is granted and left, the most and the least, and who gets nothing. */
export function TrialTable({ trials, shown, onShow }: TrialTableProps): ReactNode {
  const { say } = useWords();
  const unit = shownUnit(
    trials.flatMap(({ leftover, highest, lowest }) => [leftover, highest.amount, lowest.amount]),
  );
  return (
    <table className="figures">
      <caption>
        <span className="table-name">{say('comparison.table')}</span>
        <span className="quiet">{say(unit === 'won' ? 'outcome.unitWon' : 'outcome.unit')}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">{say('comparison.policy')}</th>
          <th scope="col">{say('outcome.leftover')}</th>
          <th scope="col">{say('comparison.highest')}</th>
          <th scope="col">{say('comparison.lowest')}</th>
          <th scope="col">{say('comparison.nothing')}</th>
        </tr>
      </thead>
      <tbody>
        {trials.map(({ policy, leftover, highest, lowest, nothing }) => (
          <tr key={policy} data-shown={policy === shown}>
            <th scope="row">
              <button
                type="button"
                className="row-button"
                aria-pressed={policy === shown}
                onClick={() => {
                  onShow(policy);
                }}
              >
                {policyNames[policy]}
              </button>
            </th>
            <td>{figure(leftover, unit)}</td>
            <td>{figure(highest.amount, unit)}</td>
            <td>{figure(lowest.amount, unit)}</td>
            <td>{nothing.length}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
