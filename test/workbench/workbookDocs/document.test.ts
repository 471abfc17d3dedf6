import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inputSheets } from '../../../src/sheets/year/yearSheets';
import { workbookDocument } from '../../../workbench/workbookDocs/document';

describe('docs/workbook.md', () => {
  it('is what the column tables say (npx tsx workbench/workbookDocs/write.ts)', () => {
    const written = readFileSync(join(__dirname, '../../../docs/workbook.md'), 'utf8');
    expect(written).toBe(workbookDocument());
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
