import type { Page } from 'playwright-core';

/** Puts the cursor on a cell of the sheet in front by the name box. */
export async function goToCell(page: Page, address: string): Promise<void> {
  const nameBox = page.locator('#grid input').first();
  await nameBox.fill(address);
  await nameBox.press('Enter');
  await page.waitForFunction((cell) => globalThis.gyobuWorkbench?.selected().endsWith(`!${cell}`), address);
}

/** Puts the cursor on a cell of the sheet in front by the name box, and types, as a person does. */
export async function type(page: Page, address: string, text: string): Promise<void> {
  await goToCell(page, address);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** Brings a sheet to the front by its tab. */
export async function goToSheet(page: Page, name: string): Promise<void> {
  await page.getByText(name, { exact: true }).first().click();
}
