import { Button } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { ChevronLeftRegular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { ReactNode, Ref } from 'react';
import { useEffect, useRef } from 'react';
import type { StepId } from '../../domain/programme/stepId';
import { stepIds } from '../../domain/programme/stepId';
import { usePane } from '../workbook/paneContext';
import { useWords } from '../words';
import { StepForms } from '../forms/StepForms';
import { UndoList } from '../forms/UndoList';
import { Facts, useCited } from './Facts';
import { Glance } from './Glance';
import { StepMenu } from './StepMenu';
import { TargetsFixed } from './TargetsFixed';
import { stepScreens } from './stepScreens';
import { currentStep, yearSteps } from './yearSteps';

interface StepsProps {
  /** The step that a person or the ribbon has asked for; null for the year at a glance. */
  readonly asked: StepId | null;
  readonly onAsk: (id: StepId | null) => void;
  /** The steps follow on the first run, whose button had the focus: they take it over. */
  readonly isFresh: boolean;
}

/** 진행: the year at a glance, or the step that was asked for. */
export function Steps({ asked, onAsk, isFresh }: StepsProps): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  // Coming back to this view by its tab asks for nothing: the focus stays on the tab.
  const lastAsked = useRef(asked);
  useEffect(() => {
    // Only what was asked for takes the focus; a change of the workbook never does.
    if (asked !== lastAsked.current || isFresh) heading.current?.focus();
    lastAsked.current = asked;
  }, [asked, isFresh]);
  if (asked === null) return <Glance onAsk={onAsk} heading={heading} />;
  return (
    <Step
      id={asked}
      heading={heading}
      onAsk={(id) => {
        onAsk(id);
        // The step that is shown already: nothing changes, and the list that had the focus is gone.
        if (id === asked) heading.current?.focus();
      }}
    />
  );
}

interface StepProps {
  readonly id: StepId;
  readonly onAsk: (id: StepId | null) => void;
  readonly heading: Ref<HTMLHeadingElement>;
}

/** One step of the year: what it is for, what is done and left, and its work. */
function Step({ id, onAsk, heading }: StepProps): ReactNode {
  const { say } = useWords();
  const cited = useCited();
  const steps = yearSteps(usePane().reading.steps);
  const step = steps.find((each) => each.id === id);
  const current = currentStep(steps);
  if (!step || !current) return null;
  const at = stepIds.indexOf(id);
  const Screen = stepScreens[id];
  const turn = (to: StepId | undefined) => () => {
    if (to !== undefined) onAsk(to);
  };
  return (
    <>
      <nav className="step-nav" aria-label={say('steps.progressLabel')}>
        <div className="step-bar">
          <Button
            appearance="subtle"
            size="small"
            icon={<ArrowLeftRegular />}
            onClick={() => {
              onAsk(null);
            }}
          >
            {say('glance.heading')}
          </Button>
          <Button
            appearance="subtle"
            size="small"
            icon={<ChevronLeftRegular />}
            aria-label={say('steps.previous')}
            disabledFocusable={at === 0}
            onClick={turn(stepIds[at - 1])}
          />
          <Button
            appearance="subtle"
            size="small"
            icon={<ChevronRightRegular />}
            aria-label={say('steps.next')}
            disabledFocusable={at === stepIds.length - 1}
            onClick={turn(stepIds[at + 1])}
          />
        </div>
        <StepMenu steps={steps} shown={id} onShow={onAsk} />
      </nav>
      <div className="step-head">
        {/* A stop for Tab as well: office.js, which moves the focus in Excel on the web, leaves the pane from any other. */}
        <h2 className="step-title" ref={heading} tabIndex={0}>
          {at + 1}. {say(`${id}.name`)}
        </h2>
        <p className="lead">{say(`${id}.purpose`, cited)}</p>
        <p className="quiet">
          {say(`steps.state.${step.state}`)} · {say('steps.usual', { months: say(`${id}.months`) })}
        </p>
      </div>
      <TargetsFixed shown={id} current={current.id} />
      <Facts facts={step.facts} />
      <StepForms key={`forms-${id}`} step={id} />
      <UndoList />
      <Screen key={id} />
    </>
  );
}
