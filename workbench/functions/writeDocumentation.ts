import { writeFileSync } from 'node:fs';
import { functionDeclarations } from './declarations';
import { functionsDocument } from './documentation';
import { functionsFiles } from './metadata';

/** Writes docs/functions.md anew: `npx tsx workbench/functions/writeDocumentation.ts`. */
void functionsFiles().then((files) => {
  writeFileSync('docs/functions.md', functionsDocument(files, functionDeclarations()));
});
