import { strFromU8, unzipSync } from 'fflate';
import { parseRelationships, resolveTarget } from '../../../workbench/xlsx/relationships';
import { readWorkbookPart } from '../../../workbench/xlsx/workbookPart';
import { minimalFile, rels } from './minimalFile';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const data = (value: number) => `<sheetData><row r="1"><c r="A1"><v>${value}</v></c></row></sheetData>`;
export const chart = '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"/>';
export const drawing = (content: string) =>
  `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing">${content}</xdr:wsDr>`;

/** Three sheets: nothing, a chart with a shape beside it, and a picture with the printer's own settings. */
export const richFile = () =>
  minimalFile(
    [
      { name: '앞', xml: data(1) },
      {
        name: '그래프',
        xml: `<sheetFormatPr defaultRowHeight="16.5" x14ac:dyDescent="0.3" xmlns:x14ac="urn:x14ac"/>${data(2)}<drawing r:id="rId1"/>`,
        relationships: [['rId1', 'drawing', '../drawings/drawing1.xml']],
      },
      {
        name: '사진',
        xml: `${data(3)}<pageMargins left="1" right="1" top="1" bottom="1" header="0.5" footer="0.5"/><pageSetup paperSize="9" r:id="rId2"/><drawing r:id="rId1"/>`,
        relationships: [
          ['rId1', 'drawing', '../drawings/drawing2.xml'],
          ['rId2', 'printerSettings', '../printerSettings/printerSettings1.bin'],
        ],
      },
    ],
    {
      'xl/drawings/drawing1.xml': drawing('<xdr:sp/><c:chart xmlns:c="urn:c" r:id="rId1" xmlns:r="urn:r"/>'),
      'xl/drawings/_rels/drawing1.xml.rels': rels([['rId1', `${office}/chart`, '../charts/chart1.xml']]),
      'xl/charts/chart1.xml': chart,
      'xl/drawings/drawing2.xml': drawing('<xdr:pic/>'),
      'xl/drawings/_rels/drawing2.xml.rels': rels([['rId1', `${office}/image`, '../media/image1.png']]),
      'xl/media/image1.png': 'PNG',
      'xl/printerSettings/printerSettings1.bin': 'DEVMODE',
      'customXml/item1.xml': '<b:Sources xmlns:b="urn:bibliography"/>',
      'docProps/custom.xml': '<Properties/>',
      '_rels/.rels': rels([
        ['rId1', `${office}/officeDocument`, 'xl/workbook.xml'],
        ['rId2', `${office}/custom-properties`, 'docProps/custom.xml'],
      ]),
    },
  );

/** What the sheet of this tab, counted from 1, points to, by kind: the text of the part at the end of the arrows. */
export function pointedTo(bytes: Uint8Array, sheet: number, ...kinds: readonly string[]): string | null {
  const parts = unzipSync(bytes);
  let path = readWorkbookPart(new Map(Object.entries(parts))).tabs[sheet - 1]?.path ?? '';
  for (const kind of kinds) {
    const folder = path.slice(0, path.lastIndexOf('/'));
    const relsPath = `${folder}/_rels/${path.slice(folder.length + 1)}.rels`;
    const rels = parts[relsPath];
    const found = rels && parseRelationships(strFromU8(rels)).find(({ type }) => type.endsWith(`/${kind}`));
    if (!found) return null;
    path = resolveTarget(folder, found.target);
  }
  return strFromU8(parts[path] ?? new Uint8Array());
}
