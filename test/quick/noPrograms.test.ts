import { exec, execFileSync, spawn, spawnSync } from 'node:child_process';
import { chromium } from 'playwright-core';

const refused = /A quick test starts no other program/u;

describe('a quick test', () => {
  test.each([
    ['spawn', () => spawn('soffice', ['--headless'])],
    ['spawnSync', () => spawnSync('python3', ['secondReader.py'])],
    ['exec', () => exec('npm run gyobu')],
    ['execFileSync', () => execFileSync(process.execPath, ['-e', ''])],
  ])('that starts a program by %s fails, and is told where it belongs', (_, start) => {
    expect(start).toThrow(refused);
  });

  test('that opens a browser fails', async () => {
    await expect(chromium.launch({ executablePath: process.execPath })).rejects.toThrow(refused);
  });
});
