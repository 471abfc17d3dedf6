import { spawn } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findBrowser } from './browserPath';

/**
 * Opens the workbench in a window of the installed Chrome, Edge or Chromium, with a profile of its own that trusts this
 * one certificate: no warning to click away, and nothing is installed. False where there is no such browser.
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
  spawn(browser, [...flags, `--app=${address}`], { detached: true, stdio: 'ignore' }).unref();
  return true;
}

/** The name by which Chromium knows a certificate's key. */
function keyHash(cert: string): string {
  const key = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(key).digest('base64');
}
