import { stat } from 'node:fs/promises';
import { buildSite } from './buildSite';
import { openBrowser } from './openBrowser';
import { serveSite } from './siteServer';

export interface WorkbenchOptions {
  readonly root: string;
  readonly file: string;
  /** As in `SiteOptions`. */
  readonly isSample?: boolean;
  readonly port: number;
  /** Whether a browser window is opened; otherwise the address is only printed. */
  readonly open: boolean;
}

/**
 * Builds what is missing, serves the workbench and prints its address; runs until the process ends.
 *
 * @throws Error when the file does not exist or the port is taken
 */
export async function runWorkbench(
  { open, ...site }: WorkbenchOptions,
  say: (line: string) => void,
): Promise<void> {
  const { root, file } = site;
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) throw new Error(`${file}: 파일이 없습니다.`);
  await buildSite(root, say);
  const { address, cert } = await serveSite(site);
  say(address);
  if (open && !(await openBrowser(address, cert))) {
    say('Chrome, Edge 또는 Chromium을 열지 못하였습니다. 위 주소를 브라우저에서 열어 주시기 바랍니다.');
  }
}
