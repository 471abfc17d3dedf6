import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { themeStyles } from '../../src/taskpane/theme/themeStyles';

/** The pane's one stylesheet, and the files that it was made of. */
export interface PaneStyles {
  readonly css: string;
  readonly files: readonly string[];
}

/** The themes' tokens, which Fluent's own functions give, and every `.css` of the pane, in one stylesheet. */
export async function paneStyles(root: string): Promise<PaneStyles> {
  const folder = path.join(root, 'src/taskpane');
  const files = (await readdir(folder, { recursive: true }))
    .filter((file) => file.endsWith('.css'))
    .map((file) => path.join(folder, file))
    .sort();
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return { css: [themeStyles(), ...texts].join('\n'), files };
}
