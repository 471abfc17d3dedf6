import type { ReactNode } from 'react';
import type { AgendaSource } from '../../text/agenda';
import { agendaText } from '../../text/agenda';
import { usePane } from '../workbook/paneContext';
import { useWords } from '../words';
import { CopyText } from './CopyText';
import { agendaOf } from './agendaText';
import { Fold } from '../parts/Fold';

/** The committee's agenda of one matter, folded, to copy into the word processor. */
export function Agenda({ matter }: { readonly matter: AgendaSource['matter'] }): ReactNode {
  const { say } = useWords();
  const { year, result } = usePane().reading.steps;
  if (!year) return null;
  return (
    <Fold summary={say('agenda.heading')}>
      <CopyText label={say('agenda.heading')} rows={12} text={agendaText(agendaOf(year, result, matter))} />
    </Fold>
  );
}
