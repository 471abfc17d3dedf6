import { startHost } from '../node/startHost';
import { Workbook } from '../workbook/workbook';

/**
 * How fast worksheet functions answer through the runtime of office.js: `npm run bench`. Fails where a limit is passed.
 * The limits are those of issue 8: 10,000 scalar calls within 2 s, one APPORTION of 10,000 weights in under 50 ms.
 */
async function benchmark(): Promise<void> {
  const workbook = new Workbook();
  workbook.addSheet('자료');
  const { host, close } = await startHost(workbook);
  await import('../../src/functions/functions');
  const { apportionAmount } = await import('../../src/functions/apportionFunction');

  const calls = Array.from({ length: 10_000 }, (_, i) => i);
  await host.callFunction('WON', ['△1', null]);
  // The runtime hands results in at most twice a second: the call above must not count against the next.
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  const scalar = await timed(() =>
    Promise.all(calls.map((i) => host.callFunction('WON', [`${i + 1}만 ${(i % 9) + 1}천원`, '천원']))),
  );
  report('10,000 calls of WON through the runtime', scalar, 2_000);

  const weights = calls.map((i) => [(i * 7919) % 1000]);
  // The first runs warm the engine up; a workbook calculates again and again.
  const runs: Timing[] = [];
  for (let run = 0; run < 9; run += 1) {
    runs.push(await timed(() => apportionAmount(weights, 3_000_000_000, 1000)));
  }
  runs.sort((a, b) => a.wall - b.wall);
  report('APPORTION of 10,000 weights, median of 9', runs[4] ?? scalar, 50);
  await close();
}

/** Milliseconds on the clock, and of this process's own work: the two differ where the machine is shared. */
interface Timing {
  readonly wall: number;
  readonly cpu: number;
}

async function timed(work: () => unknown): Promise<Timing> {
  const start = performance.now();
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return { wall: performance.now() - start, cpu: (user + system) / 1000 };
}

function report(what: string, { wall, cpu }: Timing, limit: number): void {
  const verdict = wall <= limit ? 'ok  ' : 'SLOW';
  if (wall > limit) process.exitCode = 1;
  console.log(`${verdict} ${what}: ${wall.toFixed(0)} ms (cpu ${cpu.toFixed(0)} ms; limit ${limit} ms)`);
}

void benchmark();
