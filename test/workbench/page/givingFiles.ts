import type { Page } from 'playwright-core';

/** A file as a person has it on the desktop. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Opens a file by the button 열기. */
export async function chooseFile(page: Page, { name, bytes }: GivenFile): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.locator('#open').click()]);
  await chooser.setFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
}

/** Drops a file on the page. */
export async function dropFile(page: Page, { name, bytes }: GivenFile): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    ([file, content]) => {
      const transfer = new DataTransfer();
      const data = Uint8Array.from(atob(content!), (sign) => sign.charCodeAt(0));
      transfer.items.add(new File([data], file!));
      return transfer;
    },
    [name, Buffer.from(bytes).toString('base64')],
  );
  await page.dispatchEvent('#grid', 'drop', { dataTransfer });
}
