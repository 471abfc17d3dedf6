import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Request } from 'playwright-core';
import { describeOnSite, openPage, paneOf } from '../openPage';

const built = path.join(__dirname, '../../../../dist');

/** The scripts of the pane; `functions.js` is for hosts without a shared runtime, and the pane never asks for it. */
const scripts = () => readdirSync(built).filter((file) => file.endsWith('.js') && file !== 'functions.js');

const gzipped = (files: readonly string[]) =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(path.join(built, file)), { level: 9 }).length, 0);

describeOnSite("the pane's scripts", (site) => {
  it('come with the notices of every package that is in them', () => {
    const notices = readFileSync(path.join(built, 'third-party-notices.txt'), 'utf8');
    const named = notices.match(/^\S+ [\d.]+ \([\w.-]+\)$/gm) ?? [];
    const packages = [
      'react',
      'react-dom',
      'scheduler',
      '@noble/hashes',
      '@griffel/core',
      '@fluentui/react-icons',
    ];
    for (const name of packages) expect(named.some((line) => line.startsWith(`${name} `))).toBe(true);
    expect(named.filter((line) => !/\((?:MIT|ISC|0BSD|Apache-2\.0|BSD-[23]-Clause)\)$/.test(line))).toEqual(
      [],
    );
    expect(notices).toContain('THE SOFTWARE IS PROVIDED "AS IS"');
  });

  it('are at most 380 kB gzipped in all', () => {
    const all = gzipped(scripts());
    console.info(`pane scripts, gzipped: ${all} in all`);
    expect(all).toBeLessThanOrEqual(380_000);
  });

  it.each([
    ['Korean', '', '1. 준비·예산서류', 'korean'],
    ['English', '?locale=en-US', '1. Preparation and budget papers', 'english'],
  ])('are at most 250 kB before the first step can be used in %s', async (_, query, heading, words) => {
    const { page } = await openPage(site(), query);
    const asked = new Set<string>();
    // What writes, the later steps, the other views and the words for issues never come: a step must stand without them.
    await page.route(
      /\/(?:writing|steps|views|shared|issues|english-findings)\.[0-9a-f]+\.js$/,
      () => new Promise(() => undefined),
    );
    // Only what is asked from now on: the pane that opened with the page may still be loading.
    const asking = new Set<Request>();
    page.on('request', (request) => asking.add(request));
    page.on('requestfinished', (request) => {
      if (asking.has(request)) asked.add(path.posix.basename(new URL(request.url()).pathname));
    });
    const pane = await paneOf(page);
    await pane.goto(pane.url(), { waitUntil: 'domcontentloaded' });
    await pane.locator('.step-open').click();
    await pane.locator('.step-list button').first().click();
    await pane.getByRole('heading', { name: heading }).waitFor();
    expect(await pane.locator('main .action button').first().isEnabled()).toBe(true);
    const first = scripts().filter((file) => asked.has(file));
    expect(new Set(first.map((file) => file.split('.')[0]))).toEqual(
      new Set(['watchdog', 'runtime', 'functions', 'taskpane', words]),
    );
    console.info(`pane scripts, gzipped: ${gzipped(first)} before the first step`);
    expect(gzipped(first)).toBeLessThanOrEqual(250_000);
    await page.close();
  });

  it('are named, with what to tell the IT desk, when one of them does not come', async () => {
    const { page } = await openPage(site());
    const lost: string[] = [];
    await page.route(/\/taskpane\.[0-9a-f]+\.js$/, async (route) => {
      lost.push(route.request().url());
      await route.fulfill({ status: 404, body: '' });
    });
    const pane = await paneOf(page);
    await pane.goto(pane.url(), { waitUntil: 'domcontentloaded' });
    // Korean from the page itself, before any script.
    expect(await pane.locator('#shell [role="status"]').textContent()).toBe(
      '시·자치구 공동협력사업 작업창을 여는 중입니다. 잠시만 기다려 주십시오.',
    );
    await pane.waitForSelector('#trouble.now', { timeout: 10_000 });
    expect(lost).toHaveLength(1);
    expect((await pane.locator('#trouble').innerText()).split('\n').filter((line) => line !== '')).toEqual([
      '작업창이 아직 열리지 않았습니다.',
      `불러오지 못한 파일: taskpane.js (${lost[0]})`,
      '작업창을 닫았다가 다시 열어 주시기 바랍니다. 그래도 같으면 이 화면을 전산 담당자에게 보여 주시고, 위 파일의 주소가 방화벽이나 프록시에서 막혔는지 확인을 요청하여 주시기 바랍니다. 시트의 자료는 그대로입니다.',
      'The pane has not opened yet. Please close and reopen it; if that does not help, show this screen to your IT desk and ask whether the files named above are blocked. Your sheets are untouched.',
    ]);
    await page.close();
  });
});
