import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';
import { buildGallery } from '../../../workbench/gallery/buildGallery';
import type { RunningGallery } from '../../../workbench/gallery/galleryServer';
import { serveGallery } from '../../../workbench/gallery/galleryServer';
import { sceneGroups } from '../../../workbench/gallery/sceneGroups';
import { findBrowser, quietFlags } from '../../../workbench/site/browserPath';
import { describeInBrowser } from '../page/openPage';
import { violations } from '../page/pane/axe';
import { sticksOut } from '../page/pane/layout';
import { lookAtEach, openWatched } from './watchedPage';

const root = path.join(__dirname, '../../..');
const scenes = sceneGroups.flatMap((group) => group.scenes);

describe('the scenes of the gallery', () => {
  it('have names of their own', () => {
    const ids = [...sceneGroups, ...scenes].map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  it('have each part of the pane alone', () => {
    // It stands around everything and cannot be seen.
    // The first stands around everything and cannot be seen; the second is seen while the pane makes a sheet.
    const unseen = ['Announcer', 'SheetMaking'];
    const folder = path.join(root, 'src/taskpane/parts');
    const parts = readdirSync(folder).flatMap((file) =>
      file.endsWith('.tsx')
        ? [
            ...readFileSync(path.join(folder, file), 'utf8').matchAll(
              /^export (?:function|class) ([A-Z]\w+)/gm,
            ),
          ].map(([, name]) => name!)
        : [],
    );
    const shown = scenes.map(({ id }) => id);
    expect(parts.filter((name) => !unseen.includes(name) && !shown.includes(`part-${name}`))).toEqual([]);
  });
});

describeInBrowser('the gallery', () => {
  let gallery: RunningGallery | null = null;
  let browser: Browser | null = null;
  const open = () => openWatched(browser!, gallery!);

  beforeAll(async () => {
    await buildGallery(root);
    gallery = await serveGallery(root, 0);
    browser = await chromium.launch({ executablePath: findBrowser()!, args: [...quietFlags] });
  });

  afterAll(async () => {
    await browser?.close();
    await gallery?.close();
  });

  it('draws every scene as it promises, with no error, in 320 pixels', async () => {
    const found = await lookAtEach(scenes, open, async ({ page, draw }, { id, shows }) => {
      await draw(`scene=${id}`);
      const [state, text] = await page.evaluate(
        () => [document.documentElement.dataset['scene'], document.body.innerText] as const,
      );
      return [
        ...(state === 'drawn' ? [] : [`${id} is ${state ?? 'not there'}`]),
        ...(text.includes(shows) ? [] : [`${id} does not show: ${shows}`]),
        ...(await sticksOut(page.mainFrame())).map((element) => `${id} sticks out: ${element}`),
      ];
    });
    expect(found).toEqual([]);
  });

  it.each(['theme=dark&language=en', 'theme=highContrast'])(
    'draws one scene of each group with %s, and axe finds nothing wrong',
    async (query) => {
      const some = sceneGroups.flatMap((group) => group.scenes.slice(-1));
      const found = await lookAtEach(some, open, async ({ page, draw }, { id }) => {
        await draw(`scene=${id}&${query}`);
        return (await violations(page.mainFrame())).map((violation) => `${id}: ${violation}`);
      });
      expect(found).toEqual([]);
    },
  );

  it('lists all scenes, each in a frame that leaves the focus and the place where they are', async () => {
    const { page, takeComplaints } = await open();
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(gallery!.address);
    await page.waitForFunction(() =>
      [...document.querySelectorAll('iframe')]
        .slice(0, 3)
        .every((frame) => frame.contentDocument?.querySelector('html[data-scene="drawn"]')),
    );
    expect(await page.locator('.gallery-frame figcaption').allTextContents()).toEqual(
      scenes.map(({ name }) => name),
    );
    expect(await page.evaluate(() => [scrollY, document.activeElement?.tagName])).toEqual([0, 'BODY']);
    await page.getByRole('link', { name: /금액 근거/ }).click();
    await page.waitForFunction(() => document.querySelectorAll('.gallery-frames').length === 1);
    expect(new URL(page.url()).searchParams.get('show')).toBe('explanation');
    expect(takeComplaints()).toEqual([]);
    await page.close();
  });

  it('serves its own files and no other', async () => {
    const answers = ['', 'gallery.js', 'package.json', '..%2f..%2fpackage.json', 'plans.json/../x'].map(
      async (file) => (await fetch(`${gallery!.address}${file}`)).status,
    );
    expect(await Promise.all(answers)).toEqual([200, 200, 404, 404, 404]);
  });
});
