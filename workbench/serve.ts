import path from 'node:path';
import { parseArgs } from 'node:util';
import { runWorkbench } from './site/runWorkbench';

const root = path.join(__dirname, '..');
const usualPort = 3443;

/** `npm run workbench -- [FILE.xlsx] [--port N] [--open]`: the workbench on a file, the sample unless said. */
async function serve(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { port: { type: 'string' }, open: { type: 'boolean', default: false } },
  });
  const port = values.port === undefined ? usualPort : Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`--port ${values.port ?? ''}: 0에서 65535 사이의 수를 적어 주시기 바랍니다.`);
  }
  const file = path.resolve(positionals[0] ?? path.join(root, 'samples', '2020.xlsx'));
  await runWorkbench({ root, file, port, open: values.open }, (line) => {
    console.log(line);
  });
}

serve().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
