import type { ReactNode } from 'react';
import type { Trial } from '../../domain/allocation/compare';
import type { PolicyKind } from '../../domain/allocation/policies';
import { policyNames } from '../../notation/policyName';
import { shownUnit } from '../../sheets/writing/shownUnit';
import { FigureTable, figure } from '../parts/FigureTable';
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
    <FigureTable
      name={say('comparison.table')}
      unit={unit}
      columns={[
        say('comparison.policy'),
        say('outcome.leftover'),
        say('comparison.highest'),
        say('comparison.lowest'),
        say('comparison.nothing'),
      ]}
      rows={trials.map(({ policy, leftover, highest, lowest, nothing }) => ({
        key: policy,
        head: (
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
        ),
        figures: [
          figure(leftover, unit),
          figure(highest.amount, unit),
          figure(lowest.amount, unit),
          String(nothing.length),
        ],
        isShown: policy === shown,
      }))}
    />
  );
}
