/**
 * What nothing uses, told by `npm run unused`: files, dependencies, exports. Why so: docs/decisions/0047.
 * @type {import('knip').KnipConfig}
 */
module.exports = {
  // Bundled, started or read by path, where knip sees no import.
  entry: [
    'workbench/page/main.ts',
    'workbench/gallery/main.tsx',
    'workbench/functions/writeDocumentation.ts',
    'workbench/workbookDocs/write.ts',
    'workbench/site/certificate.ts',
    'test/workbench/xlsx/schemaFaults.ts',
    'test/lintProbes.mjs',
    'jest.quick.config.mjs',
    'test/**/*.test.{ts,tsx}',
  ],
  project: ['{src,workbench,test,samples,assets}/**/*.{ts,tsx,mjs}', '*.{js,mjs,ts}'],
  // Served as it is, from its folder.
  ignoreDependencies: ['@microsoft/office-js'],
  // Of the operating system, or of another program of it.
  ignoreBinaries: ['mkfifo', 'mount', 'umount', 'soffice'],
  // A constant and its alias of another type are two things to a reader.
  exclude: ['duplicates'],
  // The shape of what an exported function takes or gives may be named, although nobody has to so far.
  ignoreExportsUsedInFile: { interface: true, type: true },
};
