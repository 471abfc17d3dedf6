import type { Frame, Page } from 'playwright-core';
import { saveWorkbook } from '../../../../workbench/xlsx/saveWorkbook';
import { openSample } from '../../../openSample';
import { chooseFile } from '../givingFiles';
import type { WorkbenchSite } from '../openPage';
import { describeOnSite, openPage, paneOf, shown } from '../openPage';
import { openStep } from './paneScreens';

/** A workbook as Excel makes it: one empty sheet, nothing of Gyobu. */
async function emptyWorkbook(): Promise<Uint8Array> {
  const workbook = await openSample();
  workbook.addSheet('Sheet1');
  for (const sheet of [...workbook.sheets]) if (sheet.name !== 'Sheet1') workbook.removeSheet(sheet);
  return saveWorkbook(workbook);
}

async function openEmpty(
  site: WorkbenchSite,
): Promise<{ page: Page; pane: Frame; complaints: readonly string[] }> {
  const { page, complaints } = await openPage(site);
  await chooseFile(page, { name: '통합 문서1.xlsx', bytes: await emptyWorkbook() });
  await page.getByText('「통합 문서1.xlsx」을 열었습니다.').waitFor();
  const pane = await paneOf(page);
  await pane.getByRole('button', { name: '예시로 시작' }).waitFor();
  return { page, pane, complaints };
}

/** Waits until what has these words has the focus. */
async function isFocused(pane: Frame, words: string): Promise<void> {
  await pane.waitForFunction((text) => document.activeElement?.textContent === text, words);
}

describeOnSite('the first sight of Gyobu, in an empty workbook', (site) => {
  it('예시로 시작 makes the sample’s sheets, and the steps take over where its year stands', async () => {
    const { page, pane, complaints } = await openEmpty(site());
    await pane.getByRole('button', { name: '예시로 시작' }).click();
    await pane.getByRole('heading', { name: '7. 평가결과 심의' }).waitFor();
    await isFocused(pane, '7. 평가결과 심의');
    expect(await shown(page, '설정', 'A2:B3')).toEqual([
      ['회계연도', '2020'],
      ['사업명', '시·자치구 공동협력사업'],
    ]);
    // The scores say that they are invented.
    expect((await shown(page, '자치구점수', 'A1'))?.[0]?.[0]).toContain('가상 자료');
    await openStep(pane, 8);
    await pane.getByText('교부액 3,000,000천원, 집행잔액 0').first().waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  }, 120_000);

  it('내 자료로 시작 makes the empty input sheets of this year, and begins with the first step', async () => {
    const { page, pane, complaints } = await openEmpty(site());
    await pane.getByRole('button', { name: '내 자료로 시작' }).click();
    await pane.getByRole('heading', { name: '1. 준비·예산서류' }).waitFor();
    await isFocused(pane, '1. 준비·예산서류');
    expect(await shown(page, '설정', 'A1:B2')).toEqual([
      ['항목', '값'],
      ['회계연도', String(new Date().getFullYear())],
    ]);
    expect(complaints).toEqual([]);
    await page.context().close();
  }, 120_000);
});
