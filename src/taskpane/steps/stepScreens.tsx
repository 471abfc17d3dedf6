import type { ComponentType } from 'react';
import type { StepId } from '../../domain/programme/stepId';
import { lazyScreen } from '../lazyScreen';
import { OpenSheet } from './OpenSheet';
import { Papers } from './papers/view';
import { Review } from './review/view';

/**
 * What each step shows below its facts, and its main action. A step with more to it than a line has its
 * `<step>/view.tsx`. Those from the scores on, with their tables and fields, come when the first of them is opened.
 */
export const stepScreens: Readonly<Record<StepId, ComponentType>> = {
  papers: Papers,
  intake: () => <OpenSheet sheet="의견수렴" others={['대상사업']} />,
  working: () => <OpenSheet sheet="평가지표" others={['위원회']} />,
  review: Review,
  yearPlan: () => <OpenSheet sheet="설정" others={['위원회']} />,
  scores: lazyScreen(async () => (await import(/* webpackChunkName: "steps" */ './scores/view')).Scores),
  results: lazyScreen(
    async () => (await import(/* webpackChunkName: "steps" */ './results/view')).ResultsReview,
  ),
  allocation: lazyScreen(
    async () => (await import(/* webpackChunkName: "steps" */ '../writing/Writing')).Writing,
  ),
  notice: lazyScreen(async () => (await import(/* webpackChunkName: "steps" */ './notice/view')).Notice),
  payment: lazyScreen(
    async () => (await import(/* webpackChunkName: "steps" */ './payment/view')).PaymentStep,
  ),
  survey: lazyScreen(async () => (await import(/* webpackChunkName: "steps" */ './survey/view')).Survey),
  closing: lazyScreen(async () => (await import(/* webpackChunkName: "steps" */ './closing/view')).Closing),
};
