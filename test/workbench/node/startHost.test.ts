import { startHost } from '../../../workbench/node/startHost';
import { workbookOf } from '../../excel/workbookOf';

async function firstCell(): Promise<unknown> {
  return Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getFirst().getRange('A1');
    cell.load('values');
    await context.sync();
    return cell.values[0]?.[0] as unknown;
  });
}

describe('hosts one after another in one process', () => {
  it('each show their own workbook behind one office.js', async () => {
    const seen: unknown[] = [];
    let library: unknown = null;
    for (const value of ['첫째', '둘째', '셋째']) {
      const { close } = await startHost(workbookOf({ 시트: [[value]] }));
      seen.push(await firstCell());
      library ??= Excel;
      expect(Excel).toBe(library);
      await close();
    }
    expect(seen).toEqual(['첫째', '둘째', '셋째']);
  });

  it('load office.js anew for another language, and leave nothing of the old one', async () => {
    const languages: string[] = [];
    for (const locale of ['ko-KR', 'en-US', 'ko-KR']) {
      const { close } = await startHost(workbookOf({ 시트: [['가']] }), { locale });
      languages.push(Office.context.displayLanguage);
      expect(await firstCell()).toBe('가');
      await close();
    }
    expect(languages).toEqual(['ko-KR', 'en-US', 'ko-KR']);
  });

  it('do not hear the handlers of the one before', async () => {
    const heard: string[] = [];
    const first = workbookOf({ 시트: [] });
    const { close } = await startHost(first);
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(({ address }) => {
        heard.push(address);
        return Promise.resolve();
      });
      await context.sync();
    });
    await close();
    const second = workbookOf({ 시트: [] });
    const running = await startHost(second);
    running.host.type(second.sheets[0]!, 0, 0, '값');
    await running.close();
    expect(heard).toEqual([]);
  });
});
