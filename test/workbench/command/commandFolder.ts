import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ExitCode } from '../../../workbench/command/exitCode';
import { runCommand } from '../../../workbench/command/runCommand';

export const sample = path.resolve('samples/2020.xlsx');

/** A folder of its own for each test, gone after it. */
export function temporaryFolder(): { readonly file: (name: string) => string } {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'gyobu-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return { file: (name) => path.join(folder, name) };
}

/** Runs a command line and keeps what it printed. */
export async function gyobu(
  ...args: readonly string[]
): Promise<{ code: ExitCode; out: string; err: string }> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCommand(
    args,
    (line) => out.push(line),
    (line) => err.push(line),
  );
  return { code, out: out.join('\n'), err: err.join('\n') };
}
