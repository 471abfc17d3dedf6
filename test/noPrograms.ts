import childProcess from 'node:child_process';

/**
 * A quick test starts no program: no browser, no LibreOffice, no command of ours. Set up for each of them (`jest.config.mjs`), so that a
 * test that starts one fails, and says where it belongs. Node's own modules are those of the whole worker, in which a slow test may come
 * next: they get back what they had.
 */
const starts = ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork'] as const;
const real = Object.fromEntries(starts.map((start) => [start, childProcess[start]]));

const refused = (program: unknown): never => {
  throw new Error(
    `A quick test starts no other program (${String(program)}). Name this test among the slow ones in jest.config.mjs.`,
  );
};

Object.assign(childProcess, Object.fromEntries(starts.map((start) => [start, refused])));

afterAll(() => {
  Object.assign(childProcess, real);
});
