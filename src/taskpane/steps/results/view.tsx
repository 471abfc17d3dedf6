import type { ReactNode } from 'react';
import { Agenda } from '../../copying/Agenda';
import { Writing } from '../../writing/Writing';

/** 평가결과 심의: the draft for the committee, which is its agenda, the amounts, and 교부내역 with (안). */
export function ResultsReview(): ReactNode {
  return (
    <>
      <Agenda matter="result" />
      <Writing />
    </>
  );
}
