import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { grantLetters } from '../../../domain/payment/grantLetter';
import { letterText } from '../../../runs/letterText';
import { CopyText } from '../../copying/CopyText';
import { figure } from '../../parts/figure';
import { usePane } from '../../workbook/paneContext';
import { useWords } from '../../words';
import { WritePaper } from '../WritePaper';
import { isTold } from './core';

/** The letters of the grant decision: one a district to copy, and 교부통지 as the list for mail merge. */
export function Notice(): ReactNode {
  const { say } = useWords();
  const { workbook, reading } = usePane();
  const { year, result, record } = reading.steps;
  const [shown, setShown] = useState('');
  const letters = result && isTold(record, result) ? grantLetters(result) : [];
  return (
    <>
      {year && result && letters.length > 0 && (
        <section className="block" aria-label={say('notice.heading')}>
          <h3>{say('notice.heading')}</h3>
          {result.status === 'trial' && <p className="quiet">{say('notice.trialHint')}</p>}
          <ul className="rows">
            {letters.map((letter) => (
              <li key={letter.district}>
                <div className="row">
                  <span>{letter.district}</span>
                  <span className="amount">{figure(letter.total, 'thousand')}</span>
                  <Button
                    size="small"
                    appearance="subtle"
                    aria-label={say('notice.letterOf', { district: letter.district })}
                    aria-expanded={shown === letter.district}
                    onClick={() => {
                      setShown(shown === letter.district ? '' : letter.district);
                    }}
                  >
                    {say('notice.letter')}
                  </Button>
                </div>
                {shown === letter.district && (
                  <CopyText
                    label={say('notice.letterOf', { district: letter.district })}
                    rows={12}
                    text={letterText(letter, year, result)}
                  />
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      <WritePaper
        label={say('notice.action')}
        hint={say(year?.settings.noticeOn === null ? 'notice.undatedHint' : 'notice.actionHint')}
        task="letters"
        write={workbook.writeLetters}
        sheets={['교부내역', '설정']}
      />
    </>
  );
}
