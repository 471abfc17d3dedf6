import type { Browser, Page } from 'playwright-core';
import type { RunningGallery } from '../../../workbench/gallery/galleryServer';

/** A page as narrow as Excel's narrowest pane, in front of the gallery. */
export interface WatchedPage {
  readonly page: Page;
  /** Draws what a query asks for, until it stands. */
  readonly draw: (query: string) => Promise<void>;
  /** Errors, and requests to anybody else, since they were last taken. */
  readonly takeComplaints: () => string[];
}

/** Opens such a page; nothing is drawn in it yet. */
export async function openWatched(browser: Browser, { address }: RunningGallery): Promise<WatchedPage> {
  const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(address)) complaints.push(`asked ${request.url()}`);
  });
  return {
    page,
    draw: async (query) => {
      await page.goto(`${address}?${query}`);
      await page.waitForSelector('html[data-scene]', { state: 'attached', timeout: 20_000 });
    },
    takeComplaints: () => complaints.splice(0),
  };
}

/** Pages that draw side by side. */
const hands = 4;

/** Looks at each of some things, a few at a time, and gives what was found in all, complaints of the pages among it. */
export async function lookAtEach<T>(
  things: readonly T[],
  open: () => Promise<WatchedPage>,
  look: (page: WatchedPage, thing: T) => Promise<readonly string[]>,
): Promise<string[]> {
  const left = things.values();
  const found = await Promise.all(
    Array.from({ length: hands }, async () => {
      const watched = await open();
      const mine: string[] = [];
      for (const thing of left) mine.push(...(await look(watched, thing)), ...watched.takeComplaints());
      await watched.page.close();
      return mine;
    }),
  );
  return found.flat();
}
