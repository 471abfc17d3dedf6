import officeAddins from 'eslint-plugin-office-addins';
import tseslint from 'typescript-eslint';

/**
 * The arrows of docs/architecture.md: what each folder of src/ may NOT import.
 * `test/architecture.test.ts` proves that each of them fails.
 */
const rooms = {
  domain: ['notation', 'sheets', 'excel', 'functions', 'taskpane', 'commands', 'text', 'runs', 'annualRun'],
  notation: ['sheets', 'excel', 'functions', 'taskpane', 'commands', 'text', 'runs', 'annualRun'],
  sheets: ['excel', 'functions', 'taskpane', 'commands', 'text', 'runs', 'annualRun'],
  excel: ['functions', 'taskpane', 'commands', 'text', 'runs', 'annualRun', 'notation'],
  runs: ['functions', 'taskpane', 'commands', 'annualRun'],
  functions: ['sheets', 'excel', 'taskpane', 'commands', 'runs', 'annualRun'],
  taskpane: [],
  commands: ['domain', 'notation', 'sheets', 'functions', 'taskpane'],
  text: ['notation', 'sheets', 'excel', 'functions', 'taskpane', 'commands', 'runs', 'annualRun'],
};
const outside = ['workbench', 'test', 'samples'];

/** Names of Office and of the page that only the edges may speak. */
const officeNames = ['Excel', 'Office', 'OfficeExtension', 'CustomFunctions'];
const pageNames = ['window', 'document', 'localStorage', 'sessionStorage', 'fetch', 'XMLHttpRequest'];

const arrows = Object.entries(rooms).map(([room, forbidden]) => ({
  files: [`src/${room}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^(\\.\\./)+(${[...forbidden, ...outside].join('|')})(/|$)`,
            message: `src/${room} may not import this: see the table in docs/architecture.md.`,
          },
          ...(['domain', 'notation', 'sheets', 'excel', 'functions', 'text'].includes(room)
            ? [{ regex: '^(react|@fluentui)', message: `src/${room} draws nothing.` }]
            : []),
        ],
      },
    ],
  },
}));

export default tseslint.config(
  { ignores: ['dist', 'dist-workbench', 'out', 'coverage', 'node_modules'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
        { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file that defines it.' },
      ],
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['src/{domain,notation,sheets,text}/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', ...officeNames, ...pageNames] },
  },
  {
    files: ['src/{functions,commands,taskpane,runs}/**/*.{ts,tsx}', 'src/annualRun.ts'],
    rules: { 'no-restricted-globals': ['error', 'Excel', 'OfficeExtension'] },
  },
  ...arrows,
  {
    // What every screen is made of knows the workbook and the words, and no screen.
    files: ['src/taskpane/parts/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: `^(\\.\\./)+(${outside.join('|')})(/|$)` },
            {
              regex: '^\\.\\./(?!(workbook/.*|words|lazyScreen)$)[^.]',
              message: 'src/taskpane/parts imports no screen: see docs/architecture.md.',
            },
          ],
        },
      ],
    },
  },
  {
    // Of the domain, text knows the shapes only: a policy without words is a compile error, and nothing is run.
    files: ['src/text/**/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(\\.\\./)+domain(/|$)',
              allowTypeImports: true,
              message:
                'src/text takes types of src/domain and nothing else: see the table in docs/architecture.md.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['src/annualRun.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '/(taskpane|functions|commands|workbench|test)(/|$)' }] },
      ],
    },
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
);
