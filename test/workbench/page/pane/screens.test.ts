import type { OpenPage } from '../openPage';
import { describeOnSite, openPage } from '../openPage';
import { violations } from './axe';
import { sticksOut } from './layout';
import { paneScreens } from './paneScreens';
import { paneThemes, showTheme } from './paneThemes';

describeOnSite('every step and every tab of the pane', (site) => {
  describe.each(['ko-KR', 'en-US'])('in %s', (locale) => {
    let opened: OpenPage;

    beforeAll(async () => {
      opened = await openPage(site(), `?locale=${locale}`);
    }, 120_000);

    afterAll(async () => {
      await opened.page.context().close();
    });

    it('has nothing that axe finds wrong, in any of four themes', async () => {
      const { page, pane } = opened;
      const found: string[] = [];
      for (const { name, open } of paneScreens) {
        await open(pane);
        for (const theme of paneThemes) {
          await showTheme(page, pane, theme);
          for (const violation of await violations(pane)) found.push(`${name}, ${theme}: ${violation}`);
        }
        await showTheme(page, pane, 'light');
      }
      expect(found).toEqual([]);
    }, 120_000);

    // Excel's narrowest pane, and the same zoomed to 200 %: the pane is as wide in centimetres, with half the CSS pixels.
    it.each([320, 160])(
      'needs no scrolling to the side in %i CSS pixels',
      async (width) => {
        const { page, pane } = opened;
        await page.locator('#frame iframe').evaluate((frame, pixels) => {
          Object.assign(frame.style, { inlineSize: `${pixels}px`, flex: 'none' });
        }, width);
        const found: string[] = [];
        for (const { name, open } of paneScreens) {
          await open(pane);
          for (const element of await sticksOut(pane)) found.push(`${name}: ${element}`);
        }
        expect(found).toEqual([]);
      },
      120_000,
    );
  });
});
