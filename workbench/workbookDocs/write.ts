import { writeFileSync } from 'node:fs';
import { workbookDocument, workbookDocumentEn } from './document';

/** Writes docs/workbook.md and docs/workbook.en.md anew: npx tsx workbench/workbookDocs/write.ts */
writeFileSync('docs/workbook.md', workbookDocument());
writeFileSync('docs/workbook.en.md', workbookDocumentEn());
