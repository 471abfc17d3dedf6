import type { ReactNode } from 'react';
import { Agenda } from '../../copying/Agenda';
import { Writing } from '../../writing/Writing';

/** The draft for the committee: its agenda, the amounts, and 교부내역 with (안). */
export function Results(): ReactNode {
  return (
    <>
      <Agenda matter="result" />
      <Writing />
    </>
  );
}
