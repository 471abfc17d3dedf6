import { describeOnSite, openPage } from '../openPage';
import { openStep } from './paneScreens';

describeOnSite('표 복사, for the word processor', (site) => {
  it('puts the table on the real clipboard, as text and as HTML, with △ and the shown figures', async () => {
    const { page, pane } = await openPage(site());
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await openStep(pane, 8);
    await pane.getByRole('button', { name: '교부내역 작성' }).click();
    await pane.getByText('교부내역을 작성하였습니다').first().waitFor();
    await pane.getByRole('button', { name: '예산총괄 표 복사' }).click();
    await pane.getByText('예산총괄 표를 복사하였습니다').waitFor();
    const copied = await page.evaluate(async () => {
      window.focus();
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (await item?.getType(type))?.text();
      return { text: await read('text/plain'), html: await read('text/html') };
    });
    expect(copied.text?.split('\n').slice(-3)).toEqual([
      '계\t(x-) 7,403,100\t(x-) 3,000,000\t(x-) △4,403,100\t(x-) △59',
      '사무관리비\t(x-) 3,100\t(x-) 0\t(x-) △3,100\t(x-) △100',
      '자치구기타재원조정비\t(x-) 7,400,000\t(x-) 3,000,000\t(x-) △4,400,000\t(x-) △59',
    ]);
    expect(copied.html).toMatch(/<table[\s\S]*>\(x-\) △4,403,100<\/td>[\s\S]*<\/table>/);
    await page.context().close();
  }, 120_000);
});
