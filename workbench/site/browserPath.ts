import { existsSync } from 'node:fs';
import { env, platform } from 'node:process';

/** Where Chrome, Edge or Chromium usually is, by platform; BROWSER_PATH names another. */
const usual: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/microsoft-edge',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
};

/** The browser installed on this machine, or null: pictures and browser tests need one, the product does not. */
export function findBrowser(): string | null {
  const candidates = [...(env['BROWSER_PATH'] ? [env['BROWSER_PATH']] : []), ...(usual[platform] ?? [])];
  return candidates.find((path) => existsSync(path)) ?? null;
}

/** As `findBrowser`, for scripts that cannot do without: throws with what to do. */
export function browserPath(): string {
  const path = findBrowser();
  if (path === null)
    throw new Error('Chrome, Edge 또는 Chromium이 필요합니다. BROWSER_PATH로 위치를 알려 주시기 바랍니다.');
  return path;
}

/** Flags for a browser without a display that must not call home. */
export const quietFlags: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
