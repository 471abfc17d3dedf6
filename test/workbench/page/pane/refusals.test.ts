import type { Page } from 'playwright-core';
import { describeOnSite, openPage, shown } from '../openPage';
import { goToCell, goToSheet, type } from '../typing';
import { openTab, readyToWrite, settled } from './paneScreens';

/** Empties a cell of the sheet in front, as a person does. */
async function clear(page: Page, address: string): Promise<void> {
  await goToCell(page, address);
  await page.keyboard.press('Delete');
}

describeOnSite('what the pane refuses, in the words that a person reads', (site) => {
  it('a score that is emptied while the pane is open: named at its cell, in the way, and gone when it is typed again', async () => {
    const { page, pane, complaints } = await openPage(site());
    await readyToWrite(page, pane);
    await goToSheet(page, '자치구점수');
    await clear(page, 'D3');
    await pane.getByText('고쳐야 할 오류가 1건 있습니다.').first().waitFor();
    await openTab(pane, 'checks');
    const emptied = pane.locator('.issue[data-severity="error"]');
    await emptied.first().waitFor();
    expect(await emptied.locator('p').allTextContents()).toEqual([
      '「자치구점수」 D3(종로구 P3)이 비어 있습니다.',
      "빈칸은 미제출로 보므로 점수 또는 '미참여'를 입력하여 주시기 바랍니다.",
    ]);
    await emptied.getByRole('button', { name: '「자치구점수」 D3으로 이동' }).click();
    await page.waitForFunction(() => globalThis.gyobuWorkbench?.selected() === '자치구점수!D3');

    await type(page, 'D3', '81');
    await emptied.first().waitFor({ state: 'detached' });
    await readyToWrite(page, pane);
    await pane.getByRole('button', { name: '교부내역 작성' }).click();
    await pane.getByText('교부내역을 작성하였습니다(배분 제1호).').first().waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  }, 120_000);

  it("a co-author's change during the run: nothing is written, and the cell is named with both values", async () => {
    const { page, pane } = await openPage(site(), '?delay=300');
    await readyToWrite(page, pane);
    await pane.getByRole('button', { name: '교부내역 작성' }).click();
    // Somebody else keeps typing into the same cell, so that one of the changes falls between what the officer saw and
    // the run's own reading (H09), or between that and the write.
    const refused = pane.getByText(/바뀌어 (쓰기를 중단했|아무것도 쓰지 않았)습니다/).first();
    const until = Date.now() + 60_000;
    for (
      let score = 50;
      Date.now() < until && !(await refused.isVisible());
      score = score < 89 ? score + 1 : 50
    ) {
      await page.evaluate((value) => {
        globalThis.gyobuWorkbench?.type('자치구점수', 'D3', [[String(value)]]);
      }, score);
      await page.waitForTimeout(100);
    }
    expect(await pane.locator('.issues .issue').first().locator('p').allTextContents()).toEqual([
      expect.stringMatching(
        /^(산정 중|확인하신 뒤) 「자치구점수」 D3[이가] \d\d에서 \d\d으?로 바뀌어 (쓰기를 중단했|아무것도 쓰지 않았)습니다\.$/,
      ),
      expect.stringMatching(/^변경을 확인하고 다시 (산정|실행)하여 주시기 바랍니다\.$/),
    ]);
    expect(await shown(page, '교부내역', 'A1')).toBeNull();
    await settled(pane);
    await page.context().close();
  }, 120_000);
});
