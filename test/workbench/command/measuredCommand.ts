import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** How a command ended, and what it took. */
export interface Measured {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  readonly seconds: number;
  /** The most memory that the process held, in MB; 0 where the system does not tell (it does on Linux). */
  readonly megabytes: number;
}

/** Runs `gyobu` as a person does, as a program of its own, and measures it. */
export function measuredGyobu(...args: readonly string[]): Promise<Measured> {
  const from = performance.now();
  const program = path.resolve('workbench/gyobu.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', program, ...args]);
  let [out, err, megabytes] = ['', '', 0];
  child.stdout.on('data', (text: Buffer) => (out += text.toString()));
  child.stderr.on('data', (text: Buffer) => (err += text.toString()));
  const timer = setInterval(() => {
    megabytes = Math.max(megabytes, peakOf(child.pid));
  }, 20);
  return new Promise((resolve) => {
    child.on('close', (code) => {
      clearInterval(timer);
      resolve({ code, out, err: err.trim(), seconds: (performance.now() - from) / 1000, megabytes });
    });
  });
}

function peakOf(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid ?? 0}/status`, 'utf8');
    return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
