import type { ComponentType } from 'react';
import { lazyScreen } from '../lazyScreen';
import type { StepId } from '../../domain/programme/stepId';

/** What each step shows below its facts, and its main action (`<step>/view.tsx`). Each loads when it is shown. */
export const stepScreens: Readonly<Record<StepId, ComponentType>> = {
  papers: lazyScreen(async () => (await import(/* webpackChunkName: "steps" */ './papers/view')).Papers),
  intake: lazyScreen(async () => (await import(/* webpackChunkName: "steps" */ './intake/view')).Intake),
  working: lazyScreen(async () => (await import(/* webpackChunkName: "steps" */ './working/view')).Working),
  review: lazyScreen(async () => (await import(/* webpackChunkName: "steps" */ './review/view')).Review),
  plan: lazyScreen(async () => (await import(/* webpackChunkName: "steps" */ './plan/view')).Plan),
  scores: lazyScreen(async () => (await import(/* webpackChunkName: "steps" */ './scores/view')).Scores),
  results: lazyScreen(async () => (await import(/* webpackChunkName: "steps" */ './results/view')).Results),
  allocation: lazyScreen(
    async () => (await import(/* webpackChunkName: "steps" */ './allocation/view')).Allocation,
  ),
  notice: lazyScreen(async () => (await import(/* webpackChunkName: "steps" */ './notice/view')).Notice),
  payment: lazyScreen(async () => (await import(/* webpackChunkName: "steps" */ './payment/view')).Payment),
  survey: lazyScreen(async () => (await import(/* webpackChunkName: "steps" */ './survey/view')).Survey),
  closing: lazyScreen(async () => (await import(/* webpackChunkName: "steps" */ './closing/view')).Closing),
};
