import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import type { ReactNode } from 'react';
import type { TextParams } from '../../text/template';
import { GoTo } from '../parts/GoTo';
import { useWords } from '../words';
import type { StepFact } from './step';

const icons = { done: CheckmarkCircleFilled, missing: CircleRegular, optional: InfoRegular } as const;

interface FactsProps {
  readonly facts: readonly StepFact[];
  /** The articles that the city's law fills in (`citations`). */
  readonly cited: TextParams;
}

/** What is done in a step and what is left, each with the way to its place. */
export function Facts({ facts, cited }: FactsProps): ReactNode {
  const { say } = useWords();
  return (
    <ul className="facts" aria-label={say('steps.facts')}>
      {facts.map(({ state, text, params, at }) => {
        const Icon = icons[state];
        return (
          <li key={text + JSON.stringify(params)} data-state={state}>
            <Icon className="fact-icon" aria-hidden />
            <span className="hidden">{say(`fact.${state}`)}: </span>
            <span className="fact-text">{say(text, { ...params, ...cited })}</span>
            {at && <GoTo at={at}>{say('fact.goTo')}</GoTo>}
          </li>
        );
      })}
    </ul>
  );
}
