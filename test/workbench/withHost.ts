import type { HostOptions, RunningHost } from '../../workbench/node/startHost';
import { startHost } from '../../workbench/node/startHost';
import type { Workbook } from '../../workbench/workbook/workbook';

/** Runs a test's body with a host on the workbook, and closes it whatever happens. */
export async function withHost<T>(
  workbook: Workbook,
  body: (running: RunningHost) => Promise<T>,
  options: HostOptions = {},
): Promise<T> {
  const running = await startHost(workbook, options);
  try {
    return await body(running);
  } finally {
    await running.close();
  }
}

/** What an `OfficeExtension.Error` says: its code, where it happened, and the HTTP status beside it. */
export async function failureOf(
  action: Promise<unknown>,
): Promise<{ code: string; at?: string; status?: number }> {
  try {
    await action;
  } catch (error) {
    if (error instanceof OfficeExtension.Error) {
      const { httpStatusCode: status } = error as OfficeExtension.Error & { httpStatusCode?: number };
      const { errorLocation: at } = error.debugInfo as { errorLocation?: string };
      return { code: error.code, ...(at !== undefined && { at }), ...(status !== undefined && { status }) };
    }
    throw error;
  }
  throw new Error('It did not fail.');
}
