import type { ReactNode } from 'react';
import { dueNow } from '../../domain/programme/schedule';
import { usePane } from '../paneContext';
import { useWords } from '../words';

/** 지금 할 일: what the year's own schedule (추진일정) has for today; nothing where it has nothing. */
export function DueNow(): ReactNode {
  const { say } = useWords();
  const { year, today } = usePane().reading.steps;
  const due = year ? dueNow(year.schedule, today) : [];
  if (due.length === 0) return null;
  return <p className="quiet">{say('steps.dueNow', { steps: due.map(({ step }) => step).join(', ') })}</p>;
}
