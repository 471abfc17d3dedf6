import { Badge, Button } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUpRegular } from '@fluentui/react-icons/svg/chevron-up';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { StepId } from '../../domain/programme/stepId';
import { useWords } from '../words';
import type { YearStep } from './yearSteps';

interface StepMenuProps {
  readonly steps: readonly YearStep[];
  /** The step on the screen; null on the view of the whole year. */
  readonly shown: StepId | null;
  readonly onShow: (id: StepId) => void;
}

/** 전체 단계: opens all steps of the year by name, with their states; pressing one shows it. */
export function StepMenu({ steps, shown, onShow }: StepMenuProps): ReactNode {
  const { say } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        className="step-open"
        appearance="subtle"
        size="small"
        icon={isOpen ? <ChevronUpRegular /> : <ChevronDownRegular />}
        iconPosition="after"
        aria-expanded={isOpen}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {say('steps.all')}
      </Button>
      {isOpen && (
        <ol className="step-list" aria-label={say('steps.all')}>
          {steps.map(({ id, state }, i) => (
            <li key={id} data-state={state}>
              <Button
                appearance="subtle"
                aria-current={id === shown ? 'step' : undefined}
                icon={
                  state === 'done' ? <CheckmarkCircleFilled /> : <span className="step-number">{i + 1}</span>
                }
                onClick={() => {
                  setOpen(false);
                  onShow(id);
                }}
              >
                <span className="step-name">{say(`${id}.name`)}</span>
                {state === 'current' || state === 'gap' ? (
                  <Badge appearance="tint" color={state === 'gap' ? 'warning' : 'brand'}>
                    {say(`steps.state.${state}`)}
                  </Badge>
                ) : (
                  <span className="quiet">{say(`steps.state.${state}`)}</span>
                )}
              </Button>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
