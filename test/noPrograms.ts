import childProcess from 'node:child_process';

/**
 * A quick test starts no program: no browser, no LibreOffice, no command of ours. Set up for each of them (`jest.config.mjs`), so that a
 * test that starts one fails, and says where it belongs.
 */
for (const start of ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork'] as const) {
  Object.assign(childProcess, {
    [start]: (program: unknown) => {
      throw new Error(
        `A quick test starts no other program (${String(program)}). Name this test among the slow ones in jest.config.mjs.`,
      );
    },
  });
}
