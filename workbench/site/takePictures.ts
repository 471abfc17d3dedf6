import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';
import { browserPath, quietFlags } from './browserPath';
import { buildSite } from './buildSite';
import { serveSite } from './siteServer';

const root = path.join(__dirname, '../..');

/** Each picture of `docs/images/`: what the page is asked for, and the words of the button that writes. */
const pictures = [
  { name: 'workbench-ko-light', query: '', write: '교부내역 작성', written: '작성하였습니다' },
  { name: 'workbench-ko-dark', query: '?theme=dark', write: '교부내역 작성', written: '작성하였습니다' },
  { name: 'workbench-en-light', query: '?locale=en-US', write: 'Write the grants', written: 'written' },
  {
    name: 'workbench-en-dark',
    query: '?locale=en-US&theme=dark',
    write: 'Write the grants',
    written: 'written',
  },
] as const;

/** The sheet that a picture shows once the run has written it. */
const shownSheet = '교부내역';

/** `npm run pictures`: the workbench after the main job, at 1440 × 900, in both languages and both themes. */
async function takePictures(): Promise<void> {
  const folder = path.join(root, 'docs', 'images');
  await mkdir(folder, { recursive: true });
  await buildSite(root, console.log);
  const site = await serveSite({ root, port: 0, file: path.join(root, 'samples/2020.xlsx') });
  const browser = await chromium.launch({ executablePath: browserPath(), args: [...quietFlags] });
  for (const picture of pictures) {
    await takePicture(browser, site.address, picture, path.join(folder, `${picture.name}.png`));
    console.log(`${picture.name}.png`);
  }
  await browser.close();
  await site.close();
}

async function takePicture(
  browser: Browser,
  address: string,
  { query, write, written }: (typeof pictures)[number],
  file: string,
): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, ignoreHTTPSErrors: true });
  page.setDefaultTimeout(60_000);
  await page.goto(`${address}${query}`);
  const pane = page.frameLocator('#frame iframe');
  await pane.locator('html[data-pane="open"]').waitFor();
  await page.getByRole('button', { name: write }).click();
  await pane.getByRole('button', { name: write }).click();
  await pane.getByText(written).first().waitFor();
  await page.getByText(shownSheet, { exact: true }).first().click();
  await pane.locator('main').evaluate((main) => {
    main.scrollTop = 0;
    scrollTo(0, 0);
  });
  // Univer paints in its own time.
  await page.waitForTimeout(1_500);
  await page.screenshot({ path: file });
  await page.close();
}

takePictures().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
