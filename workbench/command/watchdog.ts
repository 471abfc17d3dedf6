import type { Worker } from 'node:worker_threads';
import type { ExitCode } from './exitCode';
import { exitCode } from './exitCode';
import type { Printer } from './printer';

/** What a command may use at most: bytes of memory in all, and seconds of the processor. */
export interface Allowance {
  readonly memory: number;
  readonly seconds: number;
}

/**
 * Under 1 GB, as promised for any file; and longer than any honest workbook takes, so that only a formula that never
 * ends is stopped (a hundred whole-column VLOOKUPs take some seconds).
 */
export const allowance: Allowance = { memory: 900_000_000, seconds: 90 };

/** What a worker tells: a line for stdout or stderr, or the code that it ended with. */
export type Told = { readonly line: string } | { readonly complaint: string } | { readonly code: ExitCode };

const pause = 50;

/**
 * Runs a worker that tells what it prints, and stops it when it needs more than it may: formulas of a file are reckoned
 * by a program that knows no limit of its own, and a file can be made to fill the memory or never to end. Nothing is
 * saved before the end, so nothing half done is left behind.
 */
export function watch(
  worker: Worker,
  allowed: Allowance,
  print: Printer,
  complain: Printer,
): Promise<ExitCode> {
  const from = process.cpuUsage();
  return new Promise((resolve) => {
    const end = (code: ExitCode, complaint?: string): void => {
      clearInterval(timer);
      if (complaint !== undefined) complain(complaint);
      void worker.terminate().then(() => {
        resolve(code);
      });
    };
    const timer = setInterval(() => {
      const { user, system } = process.cpuUsage(from);
      if (process.memoryUsage.rss() > allowed.memory) end(exitCode.failed, tooLarge);
      else if (user + system > allowed.seconds * 1e6) end(exitCode.failed, tooLong);
    }, pause);
    worker.on('message', (told: Told) => {
      if ('line' in told) print(told.line);
      else if ('complaint' in told) complain(told.complaint);
      else end(told.code);
    });
    worker.on('error', (error) => {
      const isFull = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      end(exitCode.failed, isFull ? tooLarge : unexpected(error));
    });
  });
}

/** What nobody foresaw: the name of the error is for whoever mends it, its English words are for nobody. */
export function unexpected(error: unknown): string {
  const code: unknown = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  const name = typeof code === 'string' ? code : error instanceof Error ? error.name : typeof error;
  return `예상하지 못한 오류(${name})로 중단하였습니다. 파일을 엑셀에서 열어 다시 저장한 뒤 실행하여 주시기 바랍니다.`;
}

const tooLarge =
  '파일의 내용을 계산하는 데 메모리가 너무 많이 들어 중단하였습니다. 아무것도 저장하지 않았습니다.';
const tooLong = '파일의 수식 계산이 끝나지 않아 중단하였습니다. 아무것도 저장하지 않았습니다.';
