import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { version } from '../../version';
import { useWords } from '../words';

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
      {questions.map((each) => (
        <details key={each} className="fold block">
          <summary tabIndex={0}>{say(`help.${each}.question`)}</summary>
          <p>{say(`help.${each}.answer`)}</p>
        </details>
      ))}
      <p className="quiet">{say('help.support', { version })}</p>
      <div>
        <Button onClick={onClose}>{say('pane.close')}</Button>
      </div>
    </>
  );
}
