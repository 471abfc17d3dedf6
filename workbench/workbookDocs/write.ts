import { writeFileSync } from 'node:fs';
import { workbookDocument } from './document';

/** Writes docs/workbook.md anew: npx tsx workbench/workbookDocs/write.ts */
writeFileSync('docs/workbook.md', workbookDocument());
