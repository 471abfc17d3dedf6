import { existsSync } from 'node:fs';
import path from 'node:path';

/** The folder of an installed package, looked for from the working directory upwards, as Node does. */
export function packageFolder(name: string): string {
  for (let folder = process.cwd(); ; folder = path.dirname(folder)) {
    const candidate = path.join(folder, 'node_modules', name);
    if (existsSync(candidate)) return candidate;
    if (folder === path.dirname(folder)) throw new Error(`${name} is not installed: run npm ci first.`);
  }
}
