import { readFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { chart, drawing, pointedTo, richFile } from '../xlsx/richFile';
import { chooseFile, dropFile } from './givingFiles';
import { describeOnSite, openPage, shown } from './openPage';
import { savedBytes } from './savedFile';
import { goToSheet, type } from './typing';

const samples = path.join(__dirname, '../../../samples');
const daegu = {
  name: 'daegu-2023.xlsx',
  bytes: new Uint8Array(readFileSync(path.join(samples, 'daegu-2023.xlsx'))),
};
const rich = { name: '그래프와 사진.xlsx', bytes: richFile() };

describeOnSite('files in the workbench', (site) => {
  it.each([
    ['by the button', chooseFile],
    ['by drop', dropFile],
  ])(
    'opens another workbook %s, with grid, name and pane of its own',
    async (_, give) => {
      const { page, complaints } = await openPage(site());
      await give(page, daegu);
      await page.getByText('「daegu-2023.xlsx」을 열었습니다.').waitFor();
      expect(await page.locator('#file-name').textContent()).toContain('daegu-2023.xlsx');
      expect((await shown(page, '설정', 'A2:B2'))![0]).toEqual(['회계연도', '2023']);
      const pane = page.frameLocator('#frame iframe');
      await pane.getByRole('heading', { level: 1, name: /2023년/ }).waitFor();
      // The pane of the workbook before is gone, and does not answer for this one.
      expect(await page.locator('#frame iframe').count()).toBe(1);
      expect(complaints).toEqual([]);
    },
    120_000,
  );

  it.each([
    ['that is no workbook', { name: '메모.xlsx', bytes: new TextEncoder().encode('그냥 글') }],
    ['that breaks off', { name: '잘림.xlsx', bytes: daegu.bytes.slice(0, daegu.bytes.length / 2) }],
    [
      'of the old format',
      { name: '옛.xls', bytes: Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1) },
    ],
  ])(
    'says why a file %s cannot be opened, and keeps the workbook and what was typed',
    async (_, broken) => {
      const { page, pane, complaints } = await openPage(site());
      await goToSheet(page, '설정');
      await type(page, 'D2', '메모');
      await dropFile(page, broken);
      await page.getByRole('alert').getByText(`「${broken.name}」을 열지 못하였습니다.`).waitFor();
      const words = (await page.getByRole('alert').textContent())!;
      expect(words).toMatch(/니다\.$/u);
      expect(words.length).toBeGreaterThan(`「${broken.name}」을 열지 못하였습니다.`.length + 10);
      expect(await shown(page, '설정', 'D2')).toEqual([['메모']]);
      expect(await page.locator('#file-name').textContent()).toContain('2020.xlsx');
      await page.getByRole('button', { name: '교부내역 작성' }).click();
      await pane.getByText('교부액 3,000,000천원').first().waitFor();
      expect(complaints).toEqual([]);
    },
    120_000,
  );

  it('keeps chart, picture, printer settings and custom XML of a file that is changed and saved', async () => {
    const { page } = await openPage(site());
    await dropFile(page, rich);
    await page.getByText('「그래프와 사진.xlsx」을 열었습니다.').waitFor();
    // Not by keyboard: what counts here is the file, and the new workbook's pane may still be taking its place.
    await page.evaluate(() => {
      globalThis.gyobuWorkbench!.type('그래프', 'B1', [['고침']]);
    });
    const bytes = await savedBytes(page);
    expect([
      pointedTo(bytes, 2, 'drawing'),
      pointedTo(bytes, 2, 'drawing', 'chart'),
      pointedTo(bytes, 3, 'drawing', 'image'),
      pointedTo(bytes, 3, 'printerSettings'),
    ]).toEqual([
      drawing('<xdr:sp/><c:chart xmlns:c="urn:c" r:id="rId1" xmlns:r="urn:r"/>'),
      chart,
      'PNG',
      'DEVMODE',
    ]);
    const [before, after] = [unzipSync(rich.bytes), unzipSync(bytes)];
    for (const part of ['customXml/item1.xml', 'docProps/custom.xml'])
      expect(after[part]).toEqual(before[part]);
    const text = (part: string) => new TextDecoder().decode(after[part]);
    expect(text('xl/worksheets/sheet3.xml')).toMatch(/<pageSetup [^>]*paperSize="9"/);
    expect(text('xl/worksheets/sheet3.xml')).toMatch(/<pageMargins [^>]*left="1"/);
    expect(text('xl/worksheets/sheet2.xml') + text('xl/sharedStrings.xml')).toContain('고침');
  }, 120_000);

  it('says before it saves what the file cannot keep, and saves when the officer presses again', async () => {
    const { page } = await openPage(site());
    const signed = zipSync({ ...unzipSync(rich.bytes), '_xmlsignatures/origin.sigs': new Uint8Array() });
    await dropFile(page, { name: '서명.xlsx', bytes: signed });
    await page.getByText('「서명.xlsx」을 열었습니다.').waitFor();
    await page.evaluate(() => {
      globalThis.gyobuWorkbench!.type('그래프', 'B1', [['고침']]);
    });
    const downloads: string[] = [];
    page.on('download', (download) => downloads.push(download.suggestedFilename()));
    await page.getByRole('button', { name: '저장', exact: true }).click();
    await page
      .getByText(
        /^아직 저장하지 않았습니다\. .*서명.* 그대로 저장하시려면 저장을 다시 눌러 주시기 바랍니다\.$/u,
      )
      .waitFor();
    expect(downloads).toEqual([]);
    const bytes = await savedBytes(page);
    expect(Object.keys(unzipSync(bytes))).toContain('_xmlsignatures/origin.sigs');
    await page.close();
  }, 120_000);
});
