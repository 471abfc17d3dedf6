import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { browserPath, quietFlags } from './browserPath';
import { buildAddin } from './buildAddin';
import { buildPage } from './buildPage';
import { serveSite } from './siteServer';

const root = path.join(__dirname, '../..');
const steps = 12;

/** `npm run pictures:pane`: every screen of the pane on the sample, in Korean, as wide as Excel shows it. */
async function takePanePictures(): Promise<void> {
  const folder = path.join(root, 'docs', 'images', 'pane');
  await mkdir(folder, { recursive: true });
  await buildAddin(root, console.log);
  await buildPage(root);
  const site = await serveSite({ root, port: 0, file: path.join(root, 'samples/2020.xlsx') });
  const browser = await chromium.launch({ executablePath: browserPath(), args: [...quietFlags] });
  const page = await browser.newPage({ viewport: { width: 1280, height: 1100 }, ignoreHTTPSErrors: true });
  page.setDefaultTimeout(60_000);
  await page.goto(site.address);
  const pane = page.frameLocator('#frame iframe');
  await pane.locator('html[data-pane="open"]').waitFor();
  for (let step = 1; step <= steps; step += 1) {
    await showStep(pane, step);
    await shoot(page, path.join(folder, `step-${String(step).padStart(2, '0')}.png`));
  }
  await showStep(pane, 8);
  await pane.getByRole('button', { name: '교부내역 작성' }).click();
  await pane.getByText('작성하였습니다').first().waitFor();
  await shoot(page, path.join(folder, 'written.png'));
  for (const [tab, name] of [
    ['점검', 'checks'],
    ['모의 비교', 'comparison'],
    ['금액 근거', 'explanation'],
  ] as const) {
    await pane.getByRole('tab', { name: tab }).click();
    await page.waitForTimeout(1_000);
    await shoot(page, path.join(folder, `${name}.png`));
  }
  await browser.close();
  await site.close();
}

async function showStep(pane: FrameLocator, step: number): Promise<void> {
  await pane.locator('.step-open').click();
  await pane
    .locator('.step-list button')
    .nth(step - 1)
    .click();
}

async function shoot(page: Page, file: string): Promise<void> {
  await page.waitForTimeout(500);
  await page.locator('#frame iframe').screenshot({ path: file });
}

void takePanePictures();
