import { Button } from '@fluentui/react-components';
import { ChevronLeftRegular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import { dueNow } from '../../domain/programme/schedule';
import { lawOf } from '../../domain/year/ordinance';
import { citations } from '../../text/citations';
import { usePane } from '../workbook/paneContext';
import { useWords } from '../words';
import { StepForms } from '../forms/StepForms';
import { UndoList } from '../forms/UndoList';
import { Facts } from './Facts';
import { StepList } from './StepList';
import { TargetsFixed } from './TargetsFixed';
import type { StepId } from '../../domain/programme/stepId';
import { stepIds } from '../../domain/programme/stepId';
import { stepScreens } from './stepScreens';
import { currentStep, yearSteps } from './yearSteps';

interface StepsProps {
  /** The step that a person or the ribbon has asked for; null before anyone has. */
  readonly asked: StepId | null;
  readonly onAsk: (id: StepId) => void;
  /** The steps follow on the first run, whose button had the focus: they take it over. */
  readonly isFresh: boolean;
}

/** 진행: one step of the year at a time; at first the one where the year stands. */
export function Steps({ asked, onAsk, isFresh }: StepsProps): ReactNode {
  const { say, language } = useWords();
  const { reading } = usePane();
  const steps = yearSteps(reading.steps);
  const current = currentStep(steps);
  // The screen never jumps under a person's hands: where the year stands decides only what is shown at first.
  const [first] = useState(current?.id);
  const step = steps.find(({ id }) => id === (asked ?? first)) ?? current;
  const [isListOpen, setListOpen] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  // Coming back to this view by its tab asks for nothing: the focus stays on the tab.
  const lastAsked = useRef(asked);
  useEffect(() => {
    // Only a step that was asked for takes the focus; a change of the workbook never does.
    if (asked !== lastAsked.current || isFresh) heading.current?.focus();
    lastAsked.current = asked;
  }, [asked, isFresh]);
  if (!step || !current) return null;
  const at = stepIds.indexOf(step.id);
  const show = (id: StepId | undefined): void => {
    if (id === undefined) return;
    setListOpen(false);
    onAsk(id);
    // The step that is shown already: nothing changes, and the list that had the focus is gone.
    if (id === asked) heading.current?.focus();
  };
  const { year } = reading.steps;
  const cited = citations(year ? lawOf(year.districts) : 'seoul', language, true);
  const Screen = stepScreens[step.id];
  return (
    <>
      <nav className="step-nav" aria-label={say('steps.progressLabel')}>
        <div className="step-bar">
          <button
            type="button"
            className="step-open"
            aria-expanded={isListOpen}
            onClick={() => {
              setListOpen(!isListOpen);
            }}
          >
            {say('steps.progress', { number: at + 1, count: stepIds.length })} · {say('steps.all')}
          </button>
          <Button
            appearance="subtle"
            size="small"
            icon={<ChevronLeftRegular />}
            aria-label={say('steps.previous')}
            disabledFocusable={at === 0}
            onClick={() => {
              show(stepIds[at - 1]);
            }}
          />
          <Button
            appearance="subtle"
            size="small"
            icon={<ChevronRightRegular />}
            aria-label={say('steps.next')}
            disabledFocusable={at === stepIds.length - 1}
            onClick={() => {
              show(stepIds[at + 1]);
            }}
          />
        </div>
        <div className="step-dots" aria-hidden>
          {steps.map(({ id, state }) => (
            <span key={id} data-state={state} data-shown={id === step.id} />
          ))}
        </div>
        {isListOpen && <StepList steps={steps} shown={step.id} onShow={show} />}
      </nav>
      <div className="step-head">
        {/* A stop for Tab as well: office.js, which moves the focus in Excel on the web, leaves the pane from any other. */}
        <h2 className="step-title" ref={heading} tabIndex={0}>
          {at + 1}. {say(`${step.id}.name`)}
        </h2>
        <p className="lead">{say(`${step.id}.purpose`, cited)}</p>
        <p className="quiet">
          {say(`steps.state.${step.state}`)} · {say('steps.usual', { months: say(`${step.id}.months`) })}
        </p>
        <DueNow />
      </div>
      {step.id !== current.id && (
        <button
          type="button"
          className="step-back"
          onClick={() => {
            show(current.id);
          }}
        >
          {say('steps.back', { name: say(`${current.id}.name`) })}
        </button>
      )}
      <TargetsFixed shown={step.id} current={current.id} />
      <Facts facts={step.facts} cited={cited} />
      <StepForms key={`forms-${step.id}`} step={step.id} />
      <UndoList />
      <Screen key={step.id} />
    </>
  );
}

/** 지금 할 일: what the year's own schedule (추진일정) has for today; nothing where it has nothing. */
function DueNow(): ReactNode {
  const { say } = useWords();
  const { year, today } = usePane().reading.steps;
  const due = year ? dueNow(year.schedule, today) : [];
  if (due.length === 0) return null;
  return <p className="quiet">{say('steps.dueNow', { steps: due.map(({ step }) => step).join(', ') })}</p>;
}
