import { readFileSync } from 'node:fs';
import path from 'node:path';
import { dropFile } from './givingFiles';
import { describeOnSite, openPage } from './openPage';

const daegu = {
  name: '내 자료.xlsx',
  bytes: new Uint8Array(readFileSync(path.join(__dirname, '../../../samples/daegu-2023.xlsx'))),
};

/** Windows in pixels of the page: 1280 × 720 at 200 % and at 400 %, a narrow one, and a whole screen. */
const windows = [
  { width: 640, height: 360 },
  { width: 320, height: 256 },
  { width: 320, height: 800 },
  { width: 1440, height: 900 },
] as const;

describeOnSite('the workbench in small windows and under zoom', (site) => {
  it('keeps 열기 and 저장 in reach, spills nothing to the side, and says of the sample that it is one', async () => {
    const { page, complaints } = await openPage(site());
    for (const window of windows) {
      await page.setViewportSize(window);
      await page.evaluate(() => {
        scrollTo(0, document.documentElement.scrollHeight);
      });
      for (const name of ['열기', '저장']) {
        const button = page.getByRole('button', { name, exact: true });
        const box = (await button.boundingBox())!;
        expect({ ...window, name, isIn: box.x >= 0 && box.x + box.width <= window.width }).toEqual({
          ...window,
          name,
          isIn: true,
        });
        expect({ ...window, name, isIn: box.y >= 0 && box.y + box.height <= window.height }).toEqual({
          ...window,
          name,
          isIn: true,
        });
      }
      expect(await page.getByText('예시 자료 · 점수는 지어낸 것입니다').isVisible()).toBe(true);
      const spilled = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect({ ...window, spilled: Math.max(0, spilled) }).toEqual({ ...window, spilled: 0 });
      const grid = (await page.locator('#grid').boundingBox())!;
      expect(grid.width >= Math.min(250, window.width) && grid.height >= 250).toBe(true);
      const folder = process.env['GYOBU_PICTURES'];
      if (folder !== undefined) {
        await page.evaluate(() => {
          scrollTo(0, 0);
        });
        await page.screenshot({ path: path.join(folder, `${window.width}x${window.height}.png`) });
      }
    }
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '저장', exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('2020.xlsx');
    expect(complaints).toEqual([]);
  }, 120_000);

  it('says of the officer’s own file nothing of the kind', async () => {
    const { page } = await openPage(site());
    await dropFile(page, daegu);
    await page.getByText(`「${daegu.name}」을 열었습니다.`).waitFor();
    expect(await page.getByText('예시 자료 · 점수는 지어낸 것입니다').isVisible()).toBe(false);
  }, 120_000);
});
