import type { ReactNode } from 'react';
import { useWords } from '../words';
import type { StepId } from '../../domain/programme/stepId';
import type { YearStep } from './yearSteps';

interface StepListProps {
  readonly steps: readonly YearStep[];
  readonly shown: StepId;
  readonly onShow: (id: StepId) => void;
}

/** All steps of the year with their states; pressing one shows it. */
export function StepList({ steps, shown, onShow }: StepListProps): ReactNode {
  const { say } = useWords();
  return (
    <ol className="step-list">
      {steps.map(({ id, state }, i) => (
        <li key={id} data-state={state}>
          <button
            type="button"
            aria-current={id === shown ? 'step' : undefined}
            onClick={() => {
              onShow(id);
            }}
          >
            <span className="step-mark" aria-hidden>
              {state === 'done' ? '✓' : i + 1}
            </span>
            <span className="step-name">{say(`${id}.name`)}</span>
            <span className="quiet">{say(`steps.state.${state}`)}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
