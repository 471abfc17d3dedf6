import type { ComponentType } from 'react';
import { lazyScreen } from './lazyScreen';
import type { ViewId } from './paneContext';

/** The views beside the steps; each comes in a script of its own when it is first shown. */
export const views: Readonly<Record<Exclude<ViewId, 'steps'>, ComponentType>> = {
  checks: lazyScreen(
    async () => (await import(/* webpackChunkName: "checks" */ './checking/Checks')).Checks,
    { speaksOfFindings: true },
  ),
  comparison: lazyScreen(
    async () => (await import(/* webpackChunkName: "comparison" */ './comparing/Comparison')).Comparison,
    { speaksOfFindings: true },
  ),
  explanation: lazyScreen(
    async () =>
      (await import(/* webpackChunkName: "explanation" */ './explaining/Explanations')).Explanations,
    { speaksOfFindings: true },
  ),
};

export const Help = lazyScreen(
  async () => (await import(/* webpackChunkName: "steps" */ './help/Help')).Help,
);

export const FirstRun = lazyScreen(
  async () => (await import(/* webpackChunkName: "steps" */ './firstRun/FirstRun')).FirstRun,
);
