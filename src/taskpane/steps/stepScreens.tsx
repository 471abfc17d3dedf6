import type { ComponentType } from 'react';
import type { StepId } from '../../domain/programme/stepId';
import { Agenda } from '../copying/Agenda';
import { Writing } from '../writing/Writing';
import { OpenSheet } from './OpenSheet';
import { Closing } from './closing/view';
import { Notice } from './notice/view';
import { Papers } from './papers/view';
import { PaymentStep } from './payment/view';
import { Review } from './review/view';
import { Scores } from './scores/view';
import { Survey } from './survey/view';

/** What each step shows below its facts, and its main action. A step with more to it than a line has its `<step>/view.tsx`. */
export const stepScreens: Readonly<Record<StepId, ComponentType>> = {
  papers: Papers,
  intake: () => <OpenSheet sheet="의견수렴" others={['대상사업']} />,
  working: () => <OpenSheet sheet="평가지표" others={['위원회']} />,
  review: Review,
  yearPlan: () => <OpenSheet sheet="설정" others={['위원회']} />,
  scores: Scores,
  // The draft for the committee: its agenda, the amounts, and 교부내역 with (안).
  results: () => (
    <>
      <Agenda matter="result" />
      <Writing />
    </>
  ),
  // The amounts, what will be written, and the writing.
  allocation: Writing,
  notice: Notice,
  payment: PaymentStep,
  survey: Survey,
  closing: Closing,
};
