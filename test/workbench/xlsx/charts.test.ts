import { strFromU8, unzipSync } from 'fflate';
import type { Chart } from '../../../workbench/workbook/chart';
import { openWorkbook } from '../../../workbench/xlsx/openWorkbook';
import { saveWorkbook } from '../../../workbench/xlsx/saveWorkbook';
import { minimalFile, rels } from './minimalFile';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const picture =
  '<xdr:twoCellAnchor><xdr:from><xdr:col>9</xdr:col><xdr:row>0</xdr:row></xdr:from><xdr:pic/></xdr:twoCellAnchor>';

/** A sheet with a picture, and one without a drawing. */
const file = () =>
  minimalFile(
    [
      {
        name: '사진',
        xml: '<sheetData/><drawing r:id="rId1"/>',
        relationships: [['rId1', 'drawing', '../drawings/drawing1.xml']],
      },
      { name: "내 '시트'", xml: '<sheetData/>' },
    ],
    {
      'xl/drawings/drawing1.xml': `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing">${picture}</xdr:wsDr>`,
      'xl/drawings/_rels/drawing1.xml.rels': rels([['rId1', `${office}/image`, '../media/image1.png']]),
      'xl/media/image1.png': 'PNG',
    },
  );

const chart: Omit<Chart, 'id'> = {
  name: '교부 "점수" & 목표 [A1:C4 E2:J12]',
  title: '"점수" & <목표>',
  source: { top: 0, left: 0, bottom: 3, right: 2 },
  place: { top: 1, left: 4, bottom: 11, right: 9 },
  legend: 'bottom',
  minimum: 0,
};

const partsOf = (bytes: Uint8Array, folder: string) =>
  Object.keys(unzipSync(bytes)).filter((name) => name.startsWith(folder) && name.endsWith('.xml'));

describe('charts that the add-in drew', () => {
  it('lie beside what the drawing held, come back as they were, and leave nothing behind', async () => {
    const workbook = await openWorkbook(file());
    for (const sheet of workbook.sheets) sheet.charts.push({ ...chart, id: 'new' });
    const saved = await saveWorkbook(workbook);
    expect(partsOf(saved, 'xl/charts/')).toHaveLength(2);
    expect(strFromU8(unzipSync(saved)['xl/drawings/drawing1.xml']!)).toContain(picture);

    const again = await openWorkbook(saved);
    expect(again.sheets.map(({ charts }) => charts)).toEqual([
      [{ ...chart, id: expect.any(String) }],
      [{ ...chart, id: expect.any(String) }],
    ]);
    for (const sheet of again.sheets) sheet.charts.length = 0;
    const emptied = await saveWorkbook(again);
    expect(partsOf(emptied, 'xl/charts/')).toEqual([]);
    expect(strFromU8(unzipSync(emptied)['xl/drawings/drawing1.xml']!)).toContain(picture);
    expect((await openWorkbook(emptied)).sheets.map(({ charts }) => charts)).toEqual([[], []]);
  });

  it('follow their sheet when it is moved and renamed', async () => {
    const workbook = await openWorkbook(file());
    workbook.sheets[1]!.charts.push({ ...chart, id: 'new' });
    const opened = await openWorkbook(await saveWorkbook(workbook));
    opened.sheets.reverse();
    opened.sheets[0]!.name = '2020 성과';
    const saved = await saveWorkbook(opened);
    const [path = ''] = partsOf(saved, 'xl/charts/');
    expect(strFromU8(unzipSync(saved)[path]!)).toContain("<c:f>'2020 성과'!$B$2:$B$4</c:f>");
    const again = await openWorkbook(saved);
    expect(again.sheets.map(({ name, charts }) => [name, charts.length])).toEqual([
      ['2020 성과', 1],
      ['사진', 0],
    ]);
  });
});
