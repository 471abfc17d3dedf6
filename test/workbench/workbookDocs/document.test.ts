import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inputSheets } from '../../../src/sheets/year/yearSheets';
import { workbookDocument, workbookDocumentEn } from '../../../workbench/workbookDocs/document';

describe('docs/workbook.md and docs/workbook.en.md', () => {
  it('are what the column tables say (npx tsx workbench/workbookDocs/write.ts)', () => {
    const written = (name: string) => readFileSync(join(__dirname, '../../..', name), 'utf8');
    expect(written('docs/workbook.md')).toBe(workbookDocument());
    expect(written('docs/workbook.en.md')).toBe(workbookDocumentEn());
  });

  it('has a section for every input sheet, with its required headings in bold', () => {
    const document = workbookDocument();
    for (const { name, columns } of inputSheets) {
      expect(document).toContain(`### ${name}`);
      for (const { headers, required } of Object.values(columns)) {
        if (required) expect(document).toContain(`| **${headers.join(' / ')}** |`);
      }
    }
  });
});
