import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { version } from '../version';
import { useWords } from './words';
import { Fold } from './parts/Fold';

const questions = ['sheets', 'draft', 'undo', 'names', 'network'] as const;

/** 도움말: short answers to what officers ask, and what to tell the IT desk. */
export function Help({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { say } = useWords();
  return (
    <>
      <div className="step-head">
        <h2 className="step-title">{say('help.heading')}</h2>
        <p className="lead">{say('help.lead')}</p>
      </div>
      <div>
        {questions.map((each) => (
          <Fold key={each} summary={say(`help.${each}.question`)}>
            <p>{say(`help.${each}.answer`)}</p>
          </Fold>
        ))}
      </div>
      <p className="quiet">{say('help.support', { version })}</p>
      <div>
        <Button onClick={onClose}>{say('pane.close')}</Button>
      </div>
    </>
  );
}
