import { Worker } from 'node:worker_threads';
import { exitCode } from './command/exitCode';
import { terminalLine } from './command/printer';
import { allowance, watch } from './command/watchdog';

/** What could not be told: a reader that has enough (`| head -1`) is no fault, a full disk is. */
let unprinted: string | null = null;
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', ({ code = '' }: NodeJS.ErrnoException) => {
    if (code !== 'EPIPE') unprinted ??= code;
  });
}

/** The command `gyobu`: see docs/command.md for its verbs and exits. Its work is done in a thread that can be stopped. */
void watch(
  commandThread(process.argv.slice(2)),
  allowance,
  (line) => {
    process.stdout.write(`${terminalLine(line)}\n`);
  },
  (line) => {
    process.stderr.write(`${terminalLine(line)}\n`);
  },
).then((code) => {
  process.exitCode = code;
  // Whether the last line came through is known only when all of them have been written.
  process.stdout.write('', () => {
    if (unprinted === null) return;
    process.exitCode = exitCode.failed;
    const reason = unprinted === 'ENOSPC' ? '디스크에 남은 공간이 없어' : `(${unprinted})`;
    process.stderr.write(`결과를 다 출력하지 못했습니다. ${reason} 쓸 수 없습니다.\n`);
  });
});

/** A thread does not inherit tsx, which reads TypeScript: it has to be asked for first. */
function commandThread(args: readonly string[]): Worker {
  const files = [require.resolve('tsx/cjs'), require.resolve('./command/commandThread.ts')];
  const start = files.map((file) => `require(${JSON.stringify(file)});`).join('');
  return new Worker(start, { eval: true, workerData: args });
}
