import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { programmeName } from '../../../domain/year/settings';
import { scoresSheet } from '../../../sheets/input/scores/scoresSheet';
import { reminderText } from '../../../text/reminder';
import { CopyText } from '../../copying/CopyText';
import { usePane } from '../../workbook/paneContext';
import { useWords } from '../../words';
import { OpenSheet } from '../OpenSheet';
import { missingScores, sheetList } from './core';

/** Who owes scores, with a letter to copy; one late department does not stop the others. */
export function Scores(): ReactNode {
  const { say } = useWords();
  const { steps } = usePane().reading;
  const { year } = steps;
  const [shown, setShown] = useState<string | null>(null);
  const absent = year ? missingScores(year, steps) : [];
  return (
    <>
      {year && absent.length > 0 && (
        <section className="block" aria-label={say('scores.reminders')}>
          <h3>{say('scores.reminders')}</h3>
          <p className="quiet">{say('scores.holdHint')}</p>
          <ul className="rows">
            {absent.map(({ project, districts, unread }) => (
              <li key={project.code}>
                <div className="row">
                  <span>
                    {project.code} {project.name}
                    <span className="quiet block-line">
                      {[
                        project.ownerDepartment,
                        ...(districts.length > 0 ? [say('scores.notSent', { count: districts.length })] : []),
                        ...(unread.districts.length > 0
                          ? [
                              say('scores.notRead', {
                                count: unread.districts.length,
                                sheets: sheetList(unread.sheets),
                              }),
                            ]
                          : []),
                      ].join(' · ')}
                    </span>
                  </span>
                  <Button
                    size="small"
                    aria-expanded={shown === project.code}
                    onClick={() => {
                      setShown(shown === project.code ? null : project.code);
                    }}
                  >
                    {say('scores.reminder')}
                  </Button>
                </div>
                {shown === project.code && (
                  <CopyText
                    label={say('scores.reminder')}
                    rows={9}
                    text={reminderText({
                      fiscalYear: year.settings.fiscalYear,
                      programme: programmeName(year.settings),
                      department: project.ownerDepartment,
                      project: `${project.code} ${project.name}`,
                      districts,
                      unread,
                      forms: scoresSheet.name,
                    })}
                  />
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      <OpenSheet sheet="자치구점수" others={['점수제출']} />
    </>
  );
}
