import { Worker } from 'node:worker_threads';
import { allowance, watch } from './command/watchdog';

/** The command `gyobu`: see docs/workbook.md for its verbs and exits. Its work is done in a thread that can be stopped. */
void watch(
  commandThread(process.argv.slice(2)),
  allowance,
  (line) => {
    console.log(line);
  },
  (line) => {
    console.error(line);
  },
).then((code) => {
  process.exitCode = code;
});

/** A thread does not inherit tsx, which reads TypeScript: it has to be asked for first. */
function commandThread(args: readonly string[]): Worker {
  const files = [require.resolve('tsx/cjs'), require.resolve('./command/commandThread.ts')];
  const start = files.map((file) => `require(${JSON.stringify(file)});`).join('');
  return new Worker(start, { eval: true, workerData: args });
}
