import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import type { ReactNode } from 'react';
import { lawOf } from '../../domain/year/ordinance';
import { citations } from '../../text/citations';
import type { TextParams } from '../../text/template';
import { GoTo } from '../parts/GoTo';
import { usePane } from '../workbook/paneContext';
import { useWords } from '../words';
import type { StepFact } from './step';

const icons = { done: CheckmarkCircleFilled, missing: CircleRegular, optional: InfoRegular } as const;

/** The articles of the city's law as they stand in a sentence of the pane, each in brackets; nothing where no law is known. */
export function useCited(): TextParams {
  const { language } = useWords();
  const { year } = usePane().reading.steps;
  return citations(year ? lawOf(year.districts) : 'seoul', language, true);
}

/** What is done in a step and what is left, each with the way to its place. */
export function Facts({ facts }: { readonly facts: readonly StepFact[] }): ReactNode {
  const { say } = useWords();
  const cited = useCited();
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
