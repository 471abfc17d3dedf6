import type { Frame, Page } from 'playwright-core';
import type { OpenPage } from '../openPage';
import { describeOnSite, openPage } from '../openPage';
import { settled } from './paneScreens';

/** What has the focus in the pane: its words, and whether a frame around it can be seen. */
interface Focused {
  readonly name: string;
  readonly isVisible: boolean;
}

function focused(pane: Frame): Promise<Focused> {
  return pane.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    // A tab keeps room for its bold words, which nobody sees.
    const words = element instanceof HTMLElement ? element.innerText : element.textContent;
    const label = element.getAttribute('aria-label') ?? words;
    const field = element.closest('label');
    return {
      name: (field?.textContent ?? label).trim(),
      isVisible:
        element !== document.body &&
        outlineStyle !== 'none' &&
        parseFloat(outlineWidth) >= 1 &&
        !/^rgba.*, 0\)$|transparent/.test(outlineColor),
    };
  });
}

/** Presses Tab until the focus is on what has this name; on the way every stop must be seen. */
async function tabTo({ page, pane }: OpenPage, name: RegExp, key = 'Tab'): Promise<void> {
  const stops: string[] = [];
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press(key);
    const stop = await focused(pane);
    stops.push(stop.isVisible ? stop.name : `(not seen) ${stop.name}`);
    if (!stop.isVisible) break;
    if (name.test(stop.name)) return;
  }
  throw new Error(`no way by ${key} to ${name.source}: ${stops.join(' > ')}`);
}

/** What the live region has said last. */
function said(pane: Frame): Promise<string> {
  return pane.evaluate(() => document.querySelector('[aria-live="polite"].hidden')?.textContent ?? '');
}

async function enter(page: Page, pane: Frame): Promise<void> {
  await page.keyboard.press('Enter');
  await settled(pane);
}

describeOnSite('the whole run by the keyboard alone', (site) => {
  it('goes from the opened sample to the written sheet, with the focus seen at every stop and what happens read out', async () => {
    const opened = await openPage(site());
    const { page, pane } = opened;
    await page.locator('#close-pane').focus();

    await page.keyboard.press('Tab');
    await pane.waitForFunction(() => document.activeElement?.id === 'tab-steps');
    await page.keyboard.press('ArrowRight');
    expect((await focused(pane)).name).toMatch(/^점검/);
    await pane.getByRole('heading', { name: '자료 점검' }).waitFor();
    await page.keyboard.press('Home');
    expect((await focused(pane)).name).toBe('진행');
    await settled(pane);

    await tabTo(opened, /전체 단계/);
    await enter(page, pane);
    await tabTo(opened, /심의위원회/);
    await enter(page, pane);
    expect(await focused(pane)).toEqual({ name: '4. 심의위원회', isVisible: true });

    await tabTo(opened, /^모의 비교 열기$/);
    await enter(page, pane);
    expect((await focused(pane)).name).toBe('모의 비교');
    await tabTo(opened, /자치구별 교부액$/);
    await page.keyboard.press('End');
    expect(
      await pane.evaluate(() => {
        const bars = document.activeElement;
        return document.getElementById(bars?.getAttribute('aria-activedescendant') ?? '')?.textContent;
      }),
    ).toMatch(/^강동구/);

    await tabTo(opened, /^모의 비교$/, 'Shift+Tab');
    await page.keyboard.press('Home');
    await settled(pane);
    await tabTo(opened, /^다음 단계$/);
    await enter(page, pane);
    expect((await focused(pane)).name).toBe('5. 시행계획 확정');
    await tabTo(opened, /전체 단계/, 'Shift+Tab');
    await enter(page, pane);
    await tabTo(opened, /교부액 산정/);
    await enter(page, pane);
    expect((await focused(pane)).name).toBe('8. 교부액 산정');

    // The list of what will be written is there before the button is pressed.
    expect(
      await pane.getByRole('region', { name: '쓰일 내용' }).getByRole('listitem').allTextContents(),
    ).toContain('「교부내역」 새 시트');
    await tabTo(opened, /^교부내역 작성$/);
    await enter(page, pane);
    await pane.getByText('교부내역을 작성하였습니다').first().waitFor();
    expect(await said(pane)).toContain('교부내역을 작성하였습니다(배분 제1호).금3,000,000,000원(금삼십억원)');
    expect((await focused(pane)).name).toBe('교부내역 작성');

    await tabTo(opened, /교부내역」으로 이동$/, 'Shift+Tab');
    await enter(page, pane);
    await page.waitForFunction(() => globalThis.gyobuWorkbench?.selected().startsWith('교부내역!'));

    await tabTo(opened, /^되돌리기$/);
    await enter(page, pane);
    await pane.getByText('작성 전의 내용으로 되돌렸습니다').first().waitFor();
    expect((await focused(pane)).name).toContain('작성 전의 내용으로 되돌렸습니다');
    expect(await said(pane)).toContain('작성 전의 내용으로 되돌렸습니다');
  }, 120_000);
});
