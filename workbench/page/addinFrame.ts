import type { ExcelHost } from '../host/excelHost';
import type { FrameContext } from '../host/frameProtocol';
import { frameName } from '../host/frameProtocol';
import { ParentFrame } from '../host/parentFrame';
import type { ThemeName } from '../host/themes';
import { officeTheme } from '../host/themes';
import type { PageOptions } from './pageOptions';

/** The add-in's page in a frame beside the grid, and the messages between the two. */
export class AddinFrame {
  readonly element: HTMLIFrameElement;
  readonly #frame: ParentFrame;
  readonly #receive: (event: MessageEvent) => void;

  /** `address` is the page of the manifest; the frame starts to load when `element` is put into the page. */
  constructor(host: ExcelHost, address: string, { locale, theme, requirements }: PageOptions, title: string) {
    const { origin } = new URL(address);
    const context: FrameContext = {
      locale,
      dataLocale: locale,
      requirements,
      pageOrigin: origin,
      hostUrl: location.href,
    };
    this.element = document.createElement('iframe');
    // office.js reads its name once, at its start: it must be there before the frame is.
    this.element.name = frameName(context);
    this.element.title = title;
    // As Excel on the web does for its add-ins.
    this.element.allow = 'clipboard-write';
    this.element.src = address;
    this.#frame = new ParentFrame(host, context, (message) => {
      this.element.contentWindow?.postMessage(message, origin);
    });
    this.#receive = ({ source, origin: from, data }) => {
      if (source !== this.element.contentWindow || from !== origin || typeof data !== 'string') return;
      this.#frame.receive(data);
    };
    addEventListener('message', this.#receive);
    if (theme !== 'light') this.element.addEventListener('load', () => void showTheme(this.element, theme));
  }

  /** The keyboard's way into the add-in, past its end and past its start: see `ParentFrame`. */
  focusIn(isBackward: boolean): void {
    this.element.focus();
    this.#frame.focusIn(isBackward);
  }

  set onFocusOut(listener: (isBackward: boolean) => void) {
    this.#frame.onFocusOut = listener;
  }

  /** Runs a function of the add-in, as a ribbon button does. */
  runCommand(functionName: string, controlId: string): Promise<void> {
    return this.#frame.runCommand(functionName, controlId);
  }

  dispose(): void {
    removeEventListener('message', this.#receive);
    this.element.remove();
  }
}

interface OfficeWindow extends Window {
  readonly Office?: typeof Office;
}

/**
 * This build of office.js for the web is told of no theme, although Excel has one: it is put where the desktop's has
 * it, and the pane, which looks again whenever it gets the focus, is made to look.
 */
async function showTheme({ contentWindow }: HTMLIFrameElement, theme: ThemeName): Promise<void> {
  const page: OfficeWindow | null = contentWindow;
  if (!page?.Office) return;
  await page.Office.onReady();
  Object.defineProperty(page.Office.context, 'officeTheme', {
    value: officeTheme(theme),
    configurable: true,
  });
  page.dispatchEvent(new Event('focus'));
}
