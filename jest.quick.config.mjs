import { quick } from './jest.config.mjs';

/**
 * Stryker takes a configuration from a file of its own, not one project of several (`stryker.config.mjs`). Tests of the pane and the ribbon
 * run in jsdom, where Stryker cannot see which test ran what; none of its mutations is theirs.
 */
export default {
  ...quick,
  testPathIgnorePatterns: [...quick.testPathIgnorePatterns, '/test/(?:commands|taskpane)/'],
  testTimeout: 180_000,
};
