import type { Frame, Page } from 'playwright-core';

/** A screen of the pane, and the way to it: by classes, so that it is the same in both languages. */
export interface PaneScreen {
  readonly name: string;
  readonly open: (pane: Frame) => Promise<void>;
}

const stepCount = 12;

/** Every step and every tab of the pane, each as a person finds it, and the parts that fold out of them. */
export const paneScreens: readonly PaneScreen[] = [
  ...Array.from({ length: stepCount }, (_, i): PaneScreen => ({
    name: `step ${i + 1}`,
    open: (pane) => openStep(pane, i + 1),
  })),
  {
    name: 'the year at a glance',
    open: async (pane) => {
      await openTab(pane, 'steps');
      await pane.locator('.step-bar button').first().click();
    },
  },
  {
    name: 'all steps',
    open: async (pane) => {
      await openTab(pane, 'steps');
      await pane.locator('.step-open').click();
    },
  },
  { name: 'checks', open: (pane) => openTab(pane, 'checks') },
  {
    name: 'comparison',
    open: async (pane) => {
      await openTab(pane, 'comparison');
      await unfold(pane);
    },
  },
  {
    name: 'comparison as a table',
    open: async (pane) => {
      await openTab(pane, 'comparison');
      await pane.locator('section .row .chips button').last().click();
    },
  },
  {
    name: 'explanation',
    open: async (pane) => {
      await openTab(pane, 'explanation');
      await pane.locator('.bars button').first().click();
    },
  },
  {
    name: 'help',
    open: async (pane) => {
      await pane.locator('.brand-bar button[aria-expanded="false"]').click();
      await settled(pane);
      await unfold(pane);
    },
  },
];

/** Shows a step of the year by the list of all steps. */
export async function openStep(pane: Frame, number: number): Promise<void> {
  await openTab(pane, 'steps');
  const list = pane.locator('.step-open');
  if ((await list.getAttribute('aria-expanded')) === 'false') await list.click();
  await pane
    .locator('.step-list button')
    .nth(number - 1)
    .click();
  await settled(pane);
  await unfold(pane);
}

/** Opens the step that writes, and waits until it can. */
export async function readyToWrite(page: Page, pane: Frame): Promise<void> {
  await page.getByRole('button', { name: '교부내역 작성' }).click();
  await pane.getByText('교부액 3,000,000천원').first().waitFor();
}

export async function openTab(pane: Frame, tab: string): Promise<void> {
  await pane.locator(`#tab-${tab}`).click();
  await settled(pane);
}

/** Waits until nothing is being loaded or drawn any more. */
export async function settled(pane: Frame): Promise<void> {
  await pane.waitForFunction(() => document.querySelector('main .fui-Spinner') === null);
  await pane.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
}

/** Opens every fold of the screen, for whoever looks at all that it can show. */
async function unfold(pane: Frame): Promise<void> {
  await pane.evaluate(() => {
    const folds = document.querySelectorAll<HTMLElement>('main .fold button[aria-expanded="false"]');
    for (const fold of folds) fold.click();
  });
}
