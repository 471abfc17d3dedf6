import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/** When the newest file of folders and files was changed, in ms; 0 where there is none. */
export async function newest(root: string, sources: readonly string[]): Promise<number> {
  const times = await Promise.all(sources.map((source) => newestIn(path.join(root, source))));
  return Math.max(0, ...times);
}

async function newestIn(source: string): Promise<number> {
  const entries = await readdir(source, { recursive: true }).catch(() => ['']);
  return Math.max(0, ...(await Promise.all(entries.map((entry) => changedAt(path.join(source, entry))))));
}

async function changedAt(file: string): Promise<number> {
  const found = await stat(file).catch(() => null);
  return found?.mtimeMs ?? 0;
}
