import { openWorkbook } from '../../../workbench/xlsx/openWorkbook';
import { saveWorkbook } from '../../../workbench/xlsx/saveWorkbook';
import { workbookOf } from '../../excel/workbookOf';
import { failureOf, withHost } from '../withHost';

const namespace = 'urn:gyobu:test';

describe('data of the add-in in the document', () => {
  it('keeps settings and custom XML through saving and opening', async () => {
    const workbook = workbookOf({ 시트: [['가']] });
    await withHost(workbook, async () => {
      await Excel.run(async (context) => {
        context.workbook.settings.add('언어', { code: 'ko', size: [1, 2] });
        context.workbook.customXmlParts.add(`<기록 xmlns="${namespace}"><금액>3000000</금액></기록>`);
        await context.sync();
      });
    });
    const again = await openWorkbook(await saveWorkbook(workbook));
    await withHost(again, async () => {
      await Excel.run(async (context) => {
        const setting = context.workbook.settings.getItemOrNullObject('언어');
        setting.load('value');
        const parts = context.workbook.customXmlParts.getByNamespace(namespace);
        parts.load('items/id');
        const all = context.workbook.customXmlParts;
        all.load('items/namespaceUri');
        await context.sync();
        expect(setting.value).toEqual({ code: 'ko', size: [1, 2] });
        // The part that carries the settings is the workbench's own and is not seen.
        expect(all.items.map(({ namespaceUri }) => namespaceUri)).toEqual([namespace]);
        const xml = parts.items[0]!.getXml();
        await context.sync();
        expect(xml.value).toContain('<금액>3000000</금액>');
      });
    });
  });

  it('shows the same settings to both APIs', async () => {
    await withHost(workbookOf({ 시트: [] }), async () => {
      await Excel.run(async (context) => {
        context.workbook.settings.add('key', 'from Excel');
        await context.sync();
      });
      const { settings } = Office.context.document;
      await new Promise((resolve) => {
        settings.refreshAsync(resolve);
      });
      expect(settings.get('key')).toBe('from Excel');
      settings.set('other', [1]);
      await new Promise((resolve) => {
        settings.saveAsync(resolve);
      });
      await Excel.run(async (context) => {
        const other = context.workbook.settings.getItem('other');
        other.load('value');
        await context.sync();
        expect(other.value).toEqual([1]);
      });
    });
  });

  it('changes and removes parts, and refuses what is no XML', async () => {
    const workbook = workbookOf({ 시트: [] });
    await withHost(workbook, async () => {
      await Excel.run(async (context) => {
        const part = context.workbook.customXmlParts.add(`<a xmlns="${namespace}"/>`);
        const gone = context.workbook.customXmlParts.add(`<b xmlns="${namespace}"/>`);
        await context.sync();
        part.setXml(`<c xmlns="${namespace}"/>`);
        gone.delete();
        await context.sync();
      });
      const refused = Excel.run(async (context) => {
        context.workbook.customXmlParts.add('no xml');
        await context.sync();
      });
      expect(await failureOf(refused)).toMatchObject({ code: 'InvalidArgument' });
    });
    expect(workbook.customXml.map(({ xml }) => xml)).toEqual([`<c xmlns="${namespace}"/>`]);
  });

  it('keeps a comment on a cell as a note', async () => {
    const workbook = workbookOf({ '예산 내역': [['가']] });
    await withHost(workbook, async () => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('예산 내역');
        sheet.comments.add(sheet.getRange('A1'), '천원 단위로 적습니다.');
        await context.sync();
      });
    });
    const again = await openWorkbook(await saveWorkbook(workbook));
    expect([...again.sheets[0]!.notes.values()]).toEqual([{ author: '교부', text: '천원 단위로 적습니다.' }]);
  });
});
