import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runCommand } from './command/runCommand';
import { runWorkbench } from './site/runWorkbench';

const root = join(__dirname, '..');

/**
 * `npm run demo [-- --open]`: the main job on the sample, its three tables in the terminal, and the workbook in `out/`;
 * with `--open` it is then shown in the workbench.
 */
async function demo(): Promise<void> {
  const { values } = parseArgs({ options: { open: { type: 'boolean', default: false } } });
  await mkdir(join(root, 'out'), { recursive: true });
  const sample = join(root, 'samples', '2020.xlsx');
  const output = join(root, 'out', '2020.xlsx');
  const args = ['annual', sample, '--out', output];
  process.exitCode = await runCommand(
    args,
    (line) => {
      console.log(line);
    },
    (line) => {
      console.error(line);
    },
  );
  if (values.open && process.exitCode === 0) {
    await runWorkbench({ root, file: output, isSample: true, port: 0, open: true }, (line) => {
      console.log(line);
    });
  }
}

demo().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
