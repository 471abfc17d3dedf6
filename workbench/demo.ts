import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand } from './command/runCommand';

const root = join(__dirname, '..');

/** `npm run demo`: the main job on the sample, its three tables in the terminal, and the workbook in `out/`. */
async function demo(): Promise<void> {
  await mkdir(join(root, 'out'), { recursive: true });
  const sample = join(root, 'samples', '2020.xlsx');
  const args = ['annual', sample, '--out', join(root, 'out', '2020.xlsx')];
  process.exitCode = await runCommand(
    args,
    (line) => {
      console.log(line);
    },
    (line) => {
      console.error(line);
    },
  );
}

void demo();
