import { spawn } from 'node:child_process';
import path from 'node:path';
import { packageFolder } from '../node/packageFolder';
import { newest } from './newest';

/** Builds the add-in's site (`npm run build`) unless `dist/` is newer than all that it is made of. */
export async function buildAddin(root: string, say: (line: string) => void): Promise<void> {
  const sources = ['src', 'samples', 'assets', 'webpack.config.js', 'package-lock.json'];
  if ((await newest(root, ['dist/taskpane.html'])) > (await newest(root, sources))) return;
  say('작업창을 빌드합니다.');
  await run(root, [path.join(packageFolder('webpack-cli'), 'bin', 'cli.js'), '--mode', 'production']);
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
