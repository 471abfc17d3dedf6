import fc from 'fast-check';
import type { Beginning } from './soakWorkbook';
import { newModel, SoakWorkbook } from './soakWorkbook';
import { steps } from './steps';

declare global {
  /** Set by `npm run soak`. */
  var soakRuns: number | undefined;
}

const beginning = fc.constantFrom<Beginning[]>('fresh', 'final', 'notified', 'notified');
const runs = globalThis.soakRuns ?? 100;

describe('random sequences of edits, runs, corrections, 되돌리기, reopening and turning to the next year', () => {
  test(
    `${runs} of them: 기록 확인 says the truth and I1–I15 hold after each step`,
    async () => {
      await fc.assert(
        fc.asyncProperty(beginning, steps, async (from, sequence) => {
          const real = await SoakWorkbook.open(from);
          try {
            await fc.asyncModelRun(() => ({ model: newModel(from), real }), sequence);
          } finally {
            await real.close();
          }
        }),
        { numRuns: runs },
      );
    },
    runs * 20_000,
  );
});
