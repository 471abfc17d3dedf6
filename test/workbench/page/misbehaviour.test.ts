import { chooseFile } from './givingFiles';
import { describeOnSite, openPage, paneOf, shown } from './openPage';
import { readyToWrite } from './pane/paneScreens';
import { savedBytes } from './savedFile';

/** What the pane says when reading fails with a code, and when the write of 교부내역 does. */
const words = [
  ['AccessDenied', '권한이 없어 엑셀이 거절했습니다.', '권한이 없어'],
  ['InvalidOperationInCellEditMode', '셀을 편집 중이어서', '셀을 편집 중이어서'],
  ['RequestAborted', '엑셀과의 연결이 중간에 끊겼습니다.', 'Excel이 요청을 끝내지 못하여(RequestAborted)'],
  [
    'GeneralException',
    '엑셀이 요청을 처리하지 못했습니다.',
    'Excel이 요청을 끝내지 못하여(GeneralException)',
  ],
  ['lost', '엑셀이 요청을 처리하지 못했습니다.', 'Excel이 요청을 끝내지 못하여(GeneralException)'],
  ['tooLarge', '자료가 커서 엑셀이 한 번에 주고받지 못했습니다.', 'ResponsePayloadSizeLimitExceeded'],
] as const;

type Code = (typeof words)[number][0];

describeOnSite('an Excel that misbehaves', (site) => {
  it.each(words)(
    'fails to answer with %s: the pane says so, and reads at the second try',
    async (code, said) => {
      const { page, pane } = await openPage(site(), faults([1, 2], code));
      await pane.getByText(said).first().waitFor();
      await pane.getByText('쓰인 것은 없습니다').first().waitFor();
      await pane.getByRole('button', { name: '다시 시도' }).first().click();
      await pane.getByRole('heading', { level: 1, name: /2020년/ }).waitFor();
      await page.context().close();
    },
    120_000,
  );

  it.each(words)(
    'fails to write with %s: nothing is written, the pane says so, and the next run writes',
    async (code, _, said) => {
      const { page, pane } = await openPage(site());
      await readyToWrite(page, pane);
      await page.evaluate((failure) => {
        globalThis.gyobuWorkbench!.failNext('write', { code: failure });
      }, code);
      await pane.getByRole('button', { name: '교부내역 작성' }).click();
      await pane.getByText('아무것도 쓰지 않았습니다').first().waitFor();
      await pane.getByText(said).first().waitFor();
      expect(await shown(page, '교부내역', 'A1')).toBeNull();
      await pane.getByRole('button', { name: '교부내역 작성' }).click();
      await pane.getByText('교부내역을 작성하였습니다').first().waitFor();
      expect((await shown(page, '교부내역', 'A1:A1'))![0]![0]).toContain('교부결정 내역');
      await page.context().close();
    },
    120_000,
  );

  it('writes nothing where a sheet of its own is protected, and says which', async () => {
    const first = await openPage(site());
    await readyToWrite(first.page, first.pane);
    await first.pane.getByRole('button', { name: '교부내역 작성' }).click();
    await first.pane.getByText('교부내역을 작성하였습니다').first().waitFor();
    const bytes = await savedBytes(first.page);
    await first.page.context().close();

    const { page } = await openPage(site(), `?protect=${encodeURIComponent('교부내역')}`);
    await chooseFile(page, { name: '지난 배분.xlsx', bytes });
    await page.getByText('「지난 배분.xlsx」을 열었습니다.').waitFor();
    const before = await shown(page, '교부내역', 'A1:L40');
    await page.evaluate(() => {
      globalThis.gyobuWorkbench!.type('자치구점수', 'B4', [['1']]);
    });
    const pane = await paneOf(page);
    await pane.waitForSelector('html[data-pane="open"] button', { state: 'attached' });
    await readyToWrite(page, pane);
    await pane.getByRole('button', { name: '교부내역 작성' }).click();
    await pane.getByText('「교부내역」이 보호되어 있어 쓰지 않았습니다.').first().waitFor();
    expect(await shown(page, '교부내역', 'A1:L40')).toEqual(before);
  }, 120_000);

  it('answers slowly: the pane says what it does, and can be stopped before it writes', async () => {
    const { page, pane } = await openPage(site(), '?delay=400');
    await readyToWrite(page, pane);
    await pane.getByRole('button', { name: '교부내역 작성' }).click();
    await pane.getByText('교부내역을 작성하는 중입니다').first().waitFor();
    await pane.getByRole('button', { name: '취소' }).click();
    await pane.getByText('작성을 취소하였습니다').first().waitFor();
    expect(await shown(page, '교부내역', 'A1')).toBeNull();
    await pane.getByRole('button', { name: '교부내역 작성' }).click();
    await pane.getByText('교부내역을 작성하였습니다').first().waitFor();
  }, 120_000);

  it('lacks functions of add-ins: the pane works, and says where their formulas can be calculated', async () => {
    const { page, pane, complaints } = await openPage(site(), '?without=CustomFunctionsRuntime');
    await page.evaluate(() => {
      globalThis.gyobuWorkbench!.type('설정', 'D2', [['=GYOBU.WONN(1000)'], ['=SUM(GYOBU.WON(1000))']]);
    });
    await pane.getByRole('tab', { name: /점검/ }).click();
    await pane.getByText('이 엑셀은 추가 기능의 함수를 계산하지 못합니다').first().waitFor();
    await pane.getByText('교부에 GYOBU.WONN 함수가 없습니다').first().waitFor();
    expect(complaints).toEqual([]);
  }, 120_000);

  it('has a theme of high contrast: page and pane are dark, and the colours are those of the system', async () => {
    const { page, pane } = await openPage(site(), '?theme=highContrast');
    await page.waitForSelector('html[data-theme="highContrast"]');
    await pane.waitForSelector('html[data-theme="dark"]');
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    const colours = await pane.evaluate(() => {
      const tab = getComputedStyle(document.querySelector('[role="tab"][aria-selected="true"]')!);
      const body = getComputedStyle(document.body);
      return { text: body.color, tab: tab.color, background: body.backgroundColor };
    });
    expect(colours).toEqual({
      text: 'rgb(255, 255, 255)',
      tab: 'rgb(255, 255, 255)',
      background: 'rgb(0, 0, 0)',
    });
  }, 120_000);

  it('speaks English: the page, the ribbon and the pane, to the end of the run', async () => {
    const { page, pane, complaints } = await openPage(site(), '?locale=en-US');
    await page.getByRole('button', { name: 'Write the grants' }).click();
    await pane.getByRole('button', { name: 'Write the grants' }).click();
    await pane.getByText('The grants are written').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    expect(complaints).toEqual([]);
  }, 120_000);
});

function faults(requests: readonly number[], code: Code): string {
  return `?${requests.map((request) => `fail=${request}:${code}`).join('&')}`;
}
