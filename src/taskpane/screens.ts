import type { ComponentType } from 'react';
import { lazyScreen } from './lazyScreen';
import type { ViewId } from './workbook/paneContext';

/**
 * The views beside the steps. They, and the words for every finding that they speak, come when they are first shown: an
 * officer who works in the steps waits for neither.
 */
export const views: Readonly<Record<Exclude<ViewId, 'steps'>, ComponentType>> = {
  checks: lazyScreen(async () => (await import(/* webpackChunkName: "views" */ './checking/Checks')).Checks, {
    speaksOfFindings: true,
  }),
  comparison: lazyScreen(
    async () =>
      (await import(/* webpackChunkName: "views" */ './comparing/ComparisonScreen')).ComparisonScreen,
    { speaksOfFindings: true },
  ),
  explanation: lazyScreen(
    async () => (await import(/* webpackChunkName: "views" */ './explaining/Explanations')).Explanations,
    { speaksOfFindings: true },
  ),
};

export const HelpScreen = lazyScreen(
  async () => (await import(/* webpackChunkName: "views" */ './Help')).Help,
);

export const FirstRunScreen = lazyScreen(
  async () => (await import(/* webpackChunkName: "views" */ './FirstRun')).FirstRun,
);
