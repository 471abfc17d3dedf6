import path from 'node:path';

/** The files that declare worksheet functions, in the order in which they are listed and documented. */
const files = [
  'amountFunctions',
  'costBasisFunction',
  'changeFunctions',
  'scoreFunctions',
  'apportionFunction',
  'grantFunction',
  'settlementFunctions',
];

/** Their paths, for tools that read the source. */
export const functionSources: readonly string[] = files.map((file) =>
  path.resolve(`src/functions/${file}.ts`),
);
