import { describeOnSite, openPage, shown } from './openPage';
import { goToSheet, type } from './typing';

describeOnSite('the grid and the add-in beside it', (site) => {
  it('tells the add-in what a person types, and calls its worksheet functions in cells', async () => {
    const opened = await openPage(site());
    const { page, pane, complaints } = opened;
    await goToSheet(opened.page, '자치구점수');
    await page.getByRole('button', { name: '교부내역 작성' }).click();
    await pane.getByText('교부액 3,000,000천원').first().waitFor();
    await goToSheet(opened.page, '설정');
    await type(opened.page, 'B2', '없는 해');
    await page.waitForFunction(() => globalThis.gyobuWorkbench?.shown('설정', 'B2')?.[0]?.[0] === '없는 해');
    await pane.getByText('교부액 3,000,000천원').first().waitFor({ state: 'detached' });

    await type(opened.page, 'D2', '=GYOBU.WON("74억원","천원")');
    await type(opened.page, 'D3', '=GYOBU.WON({"1억원";"2억원"},"천원")');
    await page.waitForFunction(() => {
      const texts = globalThis.gyobuWorkbench?.shown('설정', 'D2:D4') ?? [];
      return texts.every(([text]) => text !== '' && text !== '#BUSY!');
    });
    expect(await shown(page, '설정', 'D2:D4')).toEqual([['7400000'], ['100000'], ['200000']]);
    expect(complaints).toEqual([]);
  }, 120_000);

  it('shows where the add-in goes, and opens its pane again from the ribbon', async () => {
    const { page, pane } = await openPage(site());
    await page.getByRole('button', { name: '작업창 닫기' }).click();
    expect(await page.locator('#pane').isVisible()).toBe(false);
    await page.getByRole('button', { name: '교부내역 작성' }).click();
    await pane.getByRole('button', { name: '교부내역 작성' }).click();
    await pane.getByRole('button', { name: '「결산현황」으로 이동' }).click();
    await page.waitForFunction(() => globalThis.gyobuWorkbench?.selected().startsWith('결산현황!'));
  }, 120_000);

  it('writes nothing on a protected sheet, and says so', async () => {
    const opened = await openPage(site(), `?protect=${encodeURIComponent('설정')}`);
    await type(opened.page, 'B2', '2021');
    await opened.page.getByRole('alert').getByText('「설정」이 보호되어 있어').waitFor();
    expect(await shown(opened.page, '설정', 'B2')).toEqual([['2020']]);
    await opened.page.keyboard.press('Control+b');
    await opened.page.getByRole('alert').getByText('값과 수식만').waitFor();
  }, 120_000);

  it('is English and dark where it is asked to be', async () => {
    const { page, pane } = await openPage(site(), '?locale=en-US&theme=dark');
    await page.getByRole('button', { name: 'Write the grants' }).waitFor();
    await pane.waitForSelector('html[lang="en"][data-theme="dark"]');
  }, 120_000);

  it('misbehaves when asked: lower requirement sets, answers too large', async () => {
    const { pane } = await openPage(site(), '?set=ExcelApi:1.10&limit=1000');
    const supported = (version: string): Promise<boolean> =>
      pane.evaluate((wanted) => Office.context.requirements.isSetSupported('ExcelApi', wanted), version);
    expect([await supported('1.10'), await supported('1.14')]).toEqual([true, false]);
    await pane.getByText('자료가 커서 엑셀이 한 번에 주고받지 못했습니다').first().waitFor();
  }, 120_000);
});
