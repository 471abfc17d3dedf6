import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findBrowser } from './browserPath';

/**
 * Opens the workbench in a window of the installed Chrome, Edge or Chromium, with a profile of its own that trusts this
 * one certificate: no warning to click away, and nothing is installed. False where there is no such browser, or where it
 * cannot start, as on a machine without a screen.
 */
export async function openBrowser(address: string, cert: string): Promise<boolean> {
  const browser = findBrowser();
  if (browser === null) return false;
  const profile = await mkdtemp(path.join(tmpdir(), 'gyobu-workbench-'));
  const isRoot = process.getuid?.() === 0;
  const flags = [
    `--user-data-dir=${profile}`,
    `--ignore-certificate-errors-spki-list=${keyHash(cert)}`,
    '--no-first-run',
    '--disable-sync',
    '--disable-background-networking',
    ...(isRoot ? ['--no-sandbox'] : []),
  ];
  const child = spawn(browser, [...flags, `--app=${address}`], { detached: true, stdio: 'ignore' });
  const isUp = await staysUp(child);
  child.unref();
  return isUp;
}

/** Milliseconds in which a browser that has no screen to show itself on gives up. */
const startTime = 1_500;

/** Whether a process is still there after its start, or has handed on to another and ended well. */
function staysUp(child: ChildProcess): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      resolve(true);
    }, startTime);
    const end = (isWell: boolean): void => {
      clearTimeout(timer);
      resolve(isWell);
    };
    child.once('error', () => {
      end(false);
    });
    child.once('exit', (code) => {
      end(code === 0);
    });
  });
}

/** The name by which Chromium knows a certificate's key. */
function keyHash(cert: string): string {
  const key = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(key).digest('base64');
}
