import { mkdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { buildAddin } from './buildAddin';
import { buildPage, pageFolder } from './buildPage';

/** A build that takes longer has died and left its lock behind. */
const longestBuild = 180_000;
const pause = 200;

/** Builds the add-in's site and the workbench's page, as far as they are older than what they are made of. */
export async function buildSite(root: string, say: (line: string) => void): Promise<void> {
  await mkdir(path.join(root, pageFolder), { recursive: true });
  await alone(path.join(root, pageFolder, '.building'), async () => {
    await buildAddin(root, say);
    await buildPage(root);
  });
}

/** Two at once (tests run side by side) would empty each other's folders: the second one waits, and finds all done. */
async function alone(lock: string, work: () => Promise<void>): Promise<void> {
  while (!(await taken(lock))) {
    const made = await stat(lock).catch(() => null);
    if (made && Date.now() - made.mtimeMs > longestBuild) await rm(lock, { recursive: true, force: true });
    await wait(pause);
  }
  try {
    await work();
  } finally {
    await rm(lock, { recursive: true, force: true });
  }
}

async function taken(lock: string): Promise<boolean> {
  return mkdir(lock).then(
    () => true,
    () => false,
  );
}
