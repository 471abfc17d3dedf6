import { strFromU8, unzipSync } from 'fflate';
import type { Workbook } from '../../../workbench/workbook/workbook';
import { openWorkbook } from '../../../workbench/xlsx/openWorkbook';
import { parseRelationships, resolveTarget } from '../../../workbench/xlsx/relationships';
import { saveWorkbook } from '../../../workbench/xlsx/saveWorkbook';
import { chart, drawing, pointedTo, richFile } from './richFile';

async function saved(change: (workbook: Workbook) => void): Promise<Uint8Array> {
  const workbook = await openWorkbook(richFile());
  change(workbook);
  return saveWorkbook(workbook);
}

describe('parts that the workbench does not understand', () => {
  it('are there again where they belong', async () => {
    const bytes = await saved(() => undefined);
    expect([
      pointedTo(bytes, 1, 'drawing'),
      pointedTo(bytes, 2, 'drawing'),
      pointedTo(bytes, 2, 'drawing', 'chart'),
      pointedTo(bytes, 3, 'drawing', 'image'),
      pointedTo(bytes, 3, 'printerSettings'),
    ]).toEqual([
      null,
      drawing('<xdr:sp/><c:chart xmlns:c="urn:c" r:id="rId1" xmlns:r="urn:r"/>'),
      chart,
      'PNG',
      'DEVMODE',
    ]);
  });

  it('stay with their sheet when sheets are moved, removed and added', async () => {
    const bytes = await saved((workbook) => {
      const [before] = workbook.sheets;
      workbook.removeSheet(before!);
      workbook.sheets.reverse();
      workbook.addSheet('새 시트');
    });
    expect((await openWorkbook(bytes)).sheets.map(({ name }) => name)).toEqual(['사진', '그래프', '새 시트']);
    expect([
      pointedTo(bytes, 1, 'drawing', 'image'),
      pointedTo(bytes, 2, 'drawing', 'chart'),
      pointedTo(bytes, 3, 'drawing'),
    ]).toEqual(['PNG', chart, null]);
  });

  it('leaves a package in which every arrow leads somewhere and every part has a type', async () => {
    const parts = unzipSync(await saved(() => undefined));
    const types = strFromU8(parts['[Content_Types].xml'] ?? new Uint8Array());
    for (const [name, bytes] of Object.entries(parts)) {
      if (name.endsWith('.rels')) {
        const folder = name.replace(/_rels\/[^/]+$/, '').replace(/\/$/, '');
        for (const { target } of parseRelationships(strFromU8(bytes))) {
          expect(Object.keys(parts)).toContain(resolveTarget(folder, target));
        }
      }
      const extension = name.slice(name.lastIndexOf('.') + 1);
      const hasType = types.includes(`Extension="${extension}"`) || types.includes(`PartName="/${name}"`);
      expect([name, hasType]).toEqual([name, true]);
    }
    expect(Object.keys(parts)).toEqual(
      expect.arrayContaining(['customXml/item1.xml', 'docProps/custom.xml']),
    );
  });

  it('keeps the default row height as it is written, attributes of other namespaces too', async () => {
    const parts = unzipSync(await saved(() => undefined));
    const xml = strFromU8(parts['xl/worksheets/sheet2.xml'] ?? new Uint8Array());
    expect(/<sheetFormatPr[^>]*>/.exec(xml)?.[0]).toBe(
      '<sheetFormatPr defaultRowHeight="16.5" x14ac:dyDescent="0.3" xmlns:x14ac="urn:x14ac"/>',
    );
  });
});
