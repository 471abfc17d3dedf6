import path from 'node:path';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { year2020 } from '../../samples/year2020';
import { planYear } from '../../src/sheets/year/planYear';
import { wholeYear } from '../../test/wholeYear';
import { pageBundle } from '../site/pageBundle';
import { paneStyles } from '../site/paneStyles';
import { contrastStyles } from './contrastStyles';
import type { SamplePlans } from './sampleYears';

/** Where the gallery is built; never part of what is shipped. */
export const galleryFolder = 'dist-workbench/gallery';

/**
 * Builds the gallery's page: `index.html`, one script with the pane in it, its stylesheets, and the sheets of the
 * sample years (`plans.json`).
 */
export async function buildGallery(root: string): Promise<void> {
  const out = path.join(root, galleryFolder);
  await mkdir(out, { recursive: true });
  await build({
    absWorkingDir: root,
    entryPoints: [
      { in: 'workbench/gallery/main.tsx', out: 'gallery' },
      { in: 'workbench/gallery/gallery.css', out: 'gallery' },
    ],
    outdir: out,
    ...pageBundle,
  });
  const { css } = await paneStyles(root);
  const plans: SamplePlans = { sample: planYear(year2020()), whole: planYear(wholeYear()) };
  await Promise.all([
    writeFile(path.join(out, 'pane.css'), css),
    writeFile(path.join(out, 'contrast.css'), contrastStyles(css)),
    writeFile(path.join(out, 'plans.json'), JSON.stringify(plans)),
    copyFile(path.join(root, 'workbench/gallery/gallery.html'), path.join(out, 'index.html')),
    copyFile(path.join(root, 'assets/icon-32.png'), path.join(out, 'icon-32.png')),
  ]);
}
