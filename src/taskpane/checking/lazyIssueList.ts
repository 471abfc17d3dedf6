import { lazyScreen } from '../lazyScreen';

/**
 * The list of issues and the words of every kind, for the screens that show issues only when a write was refused: they
 * come with what writes, so that they are there by then.
 */
export const LazyIssueList = lazyScreen(
  async () => (await import(/* webpackChunkName: "writing" */ './IssueList')).IssueList,
  { speaksOfFindings: true },
);
