/** Packages that ship only ES modules; jest runs CommonJS, so they are transformed too. */
const esModules = [
  ...['@ironcalc', 'fflate', 'fast-check', 'pure-rand', '@noble'],
  // What Univer stands on.
  ...['lodash-es', 'nanoid', 'rbush', 'quickselect', 'kdbush', 'tinyqueue', 'cjk-regex', 'regexp-util'],
  ...['unicode-regex', 'franc-min', 'trigram-utils', 'n-gram', 'collapse-white-space'],
];

/** Tests run in Node by default; a test of the pane asks for jsdom in its first line. */
export default {
  testEnvironment: 'node',
  // office.js keeps its globals for the whole process; jest need not warn when a later test finds them.
  testEnvironmentOptions: { globalsCleanup: 'off' },
  setupFilesAfterEnv: ['<rootDir>/test/seed.ts'],
  // The sources are roots too, so that `jest -o` and `--findRelatedTests` know which tests stand on a file.
  roots: ['<rootDir>/test', '<rootDir>/src', '<rootDir>/workbench', '<rootDir>/samples', '<rootDir>/assets'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
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
  maxWorkers: 2,
  // Real office.js, real browsers and other people's programs take their time on two cores.
  testTimeout: 180_000,
};
