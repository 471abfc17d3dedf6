import { spawn } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { packageFolder } from '../node/packageFolder';

/** Builds the add-in's site (`npm run build`) unless `dist/` is newer than all that it is made of. */
export async function buildAddin(root: string, say: (line: string) => void): Promise<void> {
  const built = await changedAt(path.join(root, 'dist', 'taskpane.html'));
  const sources = ['src', 'assets', 'webpack.config.js', 'package-lock.json'];
  const changed = await Promise.all(sources.map((source) => newestIn(path.join(root, source))));
  if (built > Math.max(...changed)) return;
  say('작업창을 빌드합니다.');
  await run(root, [path.join(packageFolder('webpack-cli'), 'bin', 'cli.js'), '--mode', 'production']);
}

/** When the newest file of a folder, or the file itself, was changed; 0 where there is none. */
async function newestIn(source: string): Promise<number> {
  const entries = await readdir(source, { recursive: true }).catch(() => ['']);
  const times = await Promise.all(entries.map((entry) => changedAt(path.join(source, entry))));
  return Math.max(0, ...times);
}

async function changedAt(file: string): Promise<number> {
  const found = await stat(file).catch(() => null);
  return found?.mtimeMs ?? 0;
}

function run(root: string, args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error('작업창을 빌드하지 못하였습니다. 위의 오류를 확인하여 주시기 바랍니다.'));
    });
  });
}
