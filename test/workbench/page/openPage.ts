import path from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { buildSite } from '../../../workbench/site/buildSite';
import { findBrowser, quietFlags } from '../../../workbench/site/browserPath';
import type { RunningSite } from '../../../workbench/site/siteServer';
import { serveSite } from '../../../workbench/site/siteServer';

const root = path.join(__dirname, '../../..');

/** A browser in front of the workbench, served as a person gets it. */
export interface WorkbenchSite {
  readonly site: RunningSite;
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

/** Builds and serves the workbench on the sample. */
async function startSite(): Promise<WorkbenchSite> {
  await buildSite(root, () => undefined);
  const site = await serveSite({ root, port: 0, file: path.join(root, 'samples/2020.xlsx') });
  const browser = await chromium.launch({ executablePath: findBrowser()!, args: [...quietFlags] });
  return {
    site,
    browser,
    close: async () => {
      await browser.close();
      await site.close();
    },
  };
}

/** The workbench's page, open, with what it asked for and complained of on the way. */
export interface OpenPage {
  readonly page: Page;
  readonly pane: Frame;
  /** Addresses of all requests, of the pane too. */
  readonly requests: readonly string[];
  /** Errors on the console and errors that nobody caught. */
  readonly complaints: readonly string[];
  /** Milliseconds from opening the page, and from the load of the pane's frame, until the pane could be used. */
  readonly readyAfter: number;
  readonly paneReadyAfter: number;
}

/** Opens the page with a query (`?locale=en-US`) and waits until the pane is there. */
export async function openPage({ site, browser }: WorkbenchSite, query = ''): Promise<OpenPage> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1440, height: 900 },
    acceptDownloads: true,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(50_000);
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  const opened = Date.now();
  await page.goto(`${site.address}${query}`);
  const pane = await paneOf(page);
  await pane.waitForSelector('html[data-pane="open"] button', { state: 'attached' });
  const readyAfter = Date.now() - opened;
  const paneReadyAfter = await pane.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation');
    return performance.now() - (navigation as PerformanceNavigationTiming).loadEventEnd;
  });
  return { page, pane, requests, complaints, readyAfter, paneReadyAfter };
}

/** The pane that stands beside the grid now: another file brings another. */
export async function paneOf(page: Page): Promise<Frame> {
  const pane = (await (await page.waitForSelector('#frame iframe')).contentFrame())!;
  // A frame that has just been put there has no address yet; on a busy machine that can be seen.
  await pane.waitForURL(({ protocol }) => protocol.startsWith('http'));
  return pane;
}

/** What the grid shows in an area of a sheet, once it has painted what is under way. */
export function shown(page: Page, sheet: string, address: string): Promise<string[][] | null> {
  return page.evaluate(
    async ([name, area]) => {
      for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
      return globalThis.gyobuWorkbench!.shown(name!, area!);
    },
    [sheet, address],
  );
}

/** Describes what needs a browser: skipped in one loud line where there is none, a failure where CI must have one. */
export function describeInBrowser(name: string, tests: () => void): void {
  if (findBrowser() !== null) {
    describe(name, tests);
  } else if (process.env['CI'] === 'true') {
    it(`${name}: CI must have Chromium`, () => {
      throw new Error('No Chrome, Edge or Chromium was found. .ci/run installs one.');
    });
  } else {
    process.stderr.write(`\n*** SKIPPED, no Chrome, Edge or Chromium on this machine: ${name} ***\n`);
    describe.skip(name, tests);
  }
}

/** Describes what is tried on the workbench: built and served once for all tests, in a browser that they share. */
export function describeOnSite(name: string, tests: (site: () => WorkbenchSite) => void): void {
  describeInBrowser(name, () => {
    let site: WorkbenchSite | null = null;

    beforeAll(async () => {
      site = await startSite();
    }, 180_000);

    afterAll(async () => {
      await site?.close();
    });

    tests(() => site!);
  });
}
