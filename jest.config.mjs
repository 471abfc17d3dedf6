/** Packages that ship only ES modules; jest runs CommonJS, so they are transformed too. */
const esModules = [
  ...['@ironcalc', 'fflate', 'fast-check', 'pure-rand', '@noble'],
  // What Univer stands on.
  ...['lodash-es', 'nanoid', 'rbush', 'quickselect', 'kdbush', 'tinyqueue', 'cjk-regex', 'regexp-util'],
  ...['unicode-regex', 'franc-min', 'trigram-utils', 'n-gram', 'collapse-white-space'],
];

/**
 * The slow tests, by their paths: what starts a browser or another program, builds the add-in, plays whole years, or tries
 * thousands of random cases. All others are quick (`npm run test:quick`), and start no program: `test/noPrograms.ts` refuses it.
 */
const slow = [
  // Whole years, workbooks and sequences of steps; the command and the workbench with their files and browsers.
  'test/[^/]+\\.test\\.ts$',
  'test/(?:recipes|soak|workbench)/.+\\.test\\.tsx?$',
  // Fluent's parts take seconds to load for each file.
  'test/taskpane/.+\\.test\\.tsx$',
  // LibreOffice, esbuild; a request larger than one can hold.
  'test/excel/(?:charts|failure)\\.test\\.ts$',
  'test/functions/bundle\\.test\\.ts$',
  // Thousands of random years, cells and districts.
  'test/domain/allocation/(?:reference|size)\\.test\\.ts$',
  'test/domain/record/yearInputs\\.test\\.ts$',
  'test/(?:notation/fuzz|sheets/readingFuzz)\\.test\\.ts$',
].map((path) => `^${import.meta.dirname}/${path}`);

/** What both projects share. Tests run in Node by default; a test of the pane asks for jsdom in its first line. */
const shared = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  // office.js keeps its globals for the whole process; jest need not warn when a later test finds them.
  testEnvironmentOptions: { globalsCleanup: 'off' },
  setupFilesAfterEnv: ['<rootDir>/test/seed.ts'],
  // The sources are roots too, so that `jest -o` and `--findRelatedTests` know which tests stand on a file.
  roots: ['<rootDir>/test', '<rootDir>/src', '<rootDir>/workbench', '<rootDir>/samples', '<rootDir>/assets'],
  transform: {
    '^.+\\.(m?[jt]sx?)$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esModules.join('|')})/)`],
};

/** The quick tests, which the mutations of `stryker.config.mjs` run too. */
export const quick = {
  ...shared,
  displayName: 'quick',
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  testPathIgnorePatterns: slow,
  setupFilesAfterEnv: [...shared.setupFilesAfterEnv, '<rootDir>/test/noPrograms.ts'],
};

export default {
  projects: [quick, { ...shared, displayName: 'slow', testRegex: slow }],
  maxWorkers: 2,
  // Real office.js, real browsers and other people's programs take their time on two cores.
  testTimeout: 180_000,
};
