import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'esbuild';
import { build } from 'esbuild';
import { packageFolder } from '../node/packageFolder';
import { newest } from './newest';
import { pageBundle } from './pageBundle';

/** Where the workbench's own page is built; never part of what is shipped. */
export const pageFolder = 'dist-workbench';

const sources = ['src', 'workbench', 'package-lock.json'];

/**
 * Builds the workbench's page into `dist-workbench/`: `page.js`, `page.css`, `index.html` and IronCalc's wasm, unless what
 * is there is newer than all that it is made of.
 */
export async function buildPage(root: string): Promise<void> {
  const out = path.join(root, pageFolder);
  if ((await newest(root, [`${pageFolder}/index.html`])) > (await newest(root, sources))) return;
  await mkdir(out, { recursive: true });
  await build({
    absWorkingDir: root,
    entryPoints: [
      { in: 'workbench/page/main.ts', out: 'page' },
      { in: 'workbench/page/page.css', out: 'page' },
    ],
    outdir: out,
    ...pageBundle,
    plugins: [withoutHyphenation],
  });
  await copyFile(path.join(packageFolder('@ironcalc/wasm'), 'wasm_bg.wasm'), path.join(out, 'ironcalc.wasm'));
  const html = await readFile(path.join(root, 'workbench/page/page.html'), 'utf8');
  const stamped = ['page.js', 'page.css'].reduce(
    async (text, file) => (await text).replace(file, `${file}?${await stampOf(path.join(out, file))}`),
    Promise.resolve(html),
  );
  await writeFile(path.join(out, 'index.html'), await stamped);
}

async function stampOf(file: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex')
    .slice(0, 10);
}

/** Univer brings the hyphenation rules of 70 languages, 6 MB; no cell is hyphenated here. */
const withoutHyphenation: Plugin = {
  name: 'without-hyphenation',
  setup: (plugins) => {
    plugins.onLoad({ filter: /engine-render[\\/]lib[\\/]es[\\/][\w-]+-[\w-]{8}\.js$/ }, () => ({
      contents: 'export default { patterns: [] }; export const patterns = [];',
    }));
  },
};
