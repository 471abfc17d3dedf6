import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ExcelHost } from '../host/excelHost';
import type { FrameContext } from '../host/frameProtocol';
import { frameName } from '../host/frameProtocol';
import { ParentFrame } from '../host/parentFrame';
import { packageFolder } from './packageFolder';
import type { PageStub } from './pageStub';
import { installPage } from './pageStub';

/** The address that the scripts of office.js seem to come from; none is ever asked for over a network. */
const libraryUrl = 'https://localhost/office-js/';

/** office.js, loaded and ready in this process, with the host that it speaks to. */
export interface OfficePage {
  readonly frame: ParentFrame;
  /** Waits until nothing is under way between add-in and host, and stops the page's clocks. */
  readonly settle: () => Promise<void>;
  readonly unload: () => void;
}

/**
 * Loads the unmodified `@microsoft/office-js` into this process's own realm (not a `vm` context, whose
 * arrays would be foreign to every test) and waits until it is ready.
 */
export async function loadOfficePage(host: ExcelHost, context: FrameContext): Promise<OfficePage> {
  const hostOrigin = new URL(context.hostUrl).origin;
  let stub: PageStub | null = null;
  const frame = new ParentFrame(host, context, (message) => {
    // A message never arrives in the turn in which it was posted.
    setTimeout(() => stub?.deliver(message, hostOrigin));
  });
  const officeUrl = `${libraryUrl}office.js`;
  stub = installPage({
    url: `${context.pageOrigin}/taskpane.html`,
    name: frameName(context),
    toParent: (message) => {
      frame.receive(message);
    },
    runScript,
    officeUrl,
  });
  runScript(officeUrl);
  await Office.onReady();
  const page = stub;
  return {
    frame,
    settle: async () => {
      await frame.idle();
      page.stopClocks();
    },
    unload: page.remove,
  };
}

const library = path.join(packageFolder('@microsoft/office-js'), 'dist');
const sources = new Map<string, string>();

function runScript(url: string): void {
  const file = path.join(library, url.slice(libraryUrl.length).replace(/\?.*$/, ''));
  const source = sources.get(file) ?? readFileSync(file, 'utf8');
  sources.set(file, source);
  // Indirect, so that `var` of the script makes a global, as it does in a page.
  const evaluate = globalThis.eval;
  evaluate(`${source}\n//# sourceURL=${file}`);
}
