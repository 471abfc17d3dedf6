import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { describeOnSite, openPage, shown } from './openPage';

/** Milliseconds, from opening the page and from the load of the pane's frame; figures in docs/decisions/0025. */
const readyWithin = 10_000;
const paneReadyWithin = 1_500;

describeOnSite('the main job in the workbench', (site) => {
  it('opens the sample, writes the three tables at the press of a button, and saves them', async () => {
    const { page, pane, requests, complaints } = await openPage(site());
    expect(await shown(page, '설정', 'A1:B3')).toEqual([
      ['항목', '값'],
      ['회계연도', '2020'],
      ['사업명', '시·자치구 공동협력사업'],
    ]);

    await page.getByRole('button', { name: '교부내역 작성' }).click();
    await pane.getByRole('button', { name: '교부내역 작성' }).click();
    await pane.getByText('교부내역을 작성하였습니다').first().waitFor();

    await page.getByText('예산총괄', { exact: true }).first().click();
    const budget = (await shown(page, '예산총괄', 'A1:E8'))!;
    expect(budget.slice(budget.findIndex(([first]) => first === '계')).slice(0, 3)).toEqual([
      ['계', '(x-) 7,403,100', '(x-) 3,000,000', '(x-) △4,403,100', '(x-) △59'],
      ['사무관리비', '(x-) 3,100', '(x-) 0', '(x-) △3,100', '(x-) △100'],
      ['자치구기타재원조정비', '(x-) 7,400,000', '(x-) 3,000,000', '(x-) △4,400,000', '(x-) △59'],
    ]);
    const grants = (await shown(page, '교부내역', 'A1:L40'))!;
    expect(grants.find(([first]) => first?.replaceAll(' ', '') === '계')).toContain('3,000,000');
    expect(grants.find((row) => row.includes('종로구'))).toContain('155,867');
    const settlement = (await shown(page, '결산현황', 'A1:H10'))!;
    expect(settlement.find(([year]) => year?.startsWith('2018'))).toEqual(
      expect.arrayContaining(['8,002,200', '8,002,111', '89']),
    );

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '저장' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('2020.xlsx');
    const saved = unzipSync(await readFile(await download.path()));
    const part = (name: string): string => strFromU8(saved[name]!);
    expect(
      [...part('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name]) => name),
    ).toEqual(expect.arrayContaining(['설정', '자치구점수', '예산총괄', '교부내역', '결산현황', '배분기록']));
    const numbers = Object.keys(saved)
      .filter((name) => name.startsWith('xl/worksheets/sheet'))
      .flatMap((name) => [...part(name).matchAll(/<v>([^<]+)<\/v>/g)].map(([, value]) => value));
    expect(numbers).toEqual(expect.arrayContaining(['-4403100', '155867', '8002111']));

    expect(
      requests.filter((address) => !/^(https:\/\/localhost:|blob:https:\/\/localhost:|data:)/.test(address)),
    ).toEqual([]);
    expect(complaints).toEqual([]);
  }, 120_000);

  it('is ready within ten seconds, and the pane within one and a half of its frame', async () => {
    // The best of three: other work on the machine slows one opening, slowness of our own all of them.
    const isReady = async (triesLeft: number): Promise<boolean> => {
      const { page, readyAfter, paneReadyAfter } = await openPage(site());
      await page.context().close();
      if (readyAfter < readyWithin && paneReadyAfter < paneReadyWithin) return true;
      return triesLeft > 0 && isReady(triesLeft - 1);
    };
    expect(await isReady(2)).toBe(true);
  }, 150_000);
});
