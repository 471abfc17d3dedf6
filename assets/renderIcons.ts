import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { browserPath, quietFlags } from '../workbench/site/browserPath';

/** Which picture is drawn from which source, in px. The ribbon wants 16, 32 and 80; the dialogs of Office 32 and 64. */
const icons: readonly (readonly [
  name: string,
  source: (size: number) => string,
  sizes: readonly number[],
])[] = [
  ['icon', (size) => (size === 16 ? 'icon-16.svg' : 'icon.svg'), [16, 32, 64, 80]],
  ['write', () => 'icon-write.svg', [16, 32, 80]],
  ['help', () => 'icon-help.svg', [16, 32, 80]],
];

/** `npm run icons`: draws the PNGs beside their SVG sources. They are committed; a build draws nothing. */
async function renderIcons(): Promise<void> {
  const browser = await chromium.launch({ executablePath: browserPath(), args: [...quietFlags] });
  try {
    for (const [name, source, sizes] of icons) {
      for (const size of sizes) {
        const svg = await readFile(join(__dirname, source(size)), 'utf8');
        const page = await browser.newPage({ viewport: { width: size, height: size } });
        await page.setContent(
          `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
        );
        const png = await page.screenshot({ omitBackground: true });
        await writeFile(join(__dirname, `${name}-${size}.png`), png);
        await page.close();
      }
    }
  } finally {
    await browser.close();
  }
}

void renderIcons();
