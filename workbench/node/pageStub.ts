import type { PageOptions } from './documentStub';
import { documentStub, locationOf } from './documentStub';

/** What a page around office.js must offer, in a process that has none. */
export interface PageStub {
  /** Delivers a message from the parent to the page. */
  readonly deliver: (message: string, origin: string) => void;
  /** Stops the clocks that the page left running, so that a process or a test can end. */
  readonly stopClocks: () => void;
  /** Puts the globals back as they were. */
  readonly remove: () => void;
}

type Listener = (event: unknown) => void;

/**
 * Gives this process the few things of a page that office.js touches before it can speak with its host:
 * window, location, a document that loads scripts, and a parent to post to. Where the process has a page
 * already (jsdom), only the parent, the name and the loading of scripts are put in its place.
 */
export function installPage(options: PageOptions): PageStub {
  const listeners: Listener[] = [];
  const hasPage = typeof document !== 'undefined';
  const before = new Set(Object.getOwnPropertyNames(globalThis));
  const replaced = new Map<string, PropertyDescriptor | undefined>();
  const put = (name: string, value: unknown): void => {
    if (!replaced.has(name)) replaced.set(name, Object.getOwnPropertyDescriptor(globalThis, name));
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  };

  const parent = { postMessage: options.toParent };
  put('name', options.name);
  put('parent', parent);
  const listen = hasPage ? globalThis.addEventListener.bind(globalThis) : null;
  put('addEventListener', (type: string, listener: Listener, ...rest: AddEventListenerOptions[]) => {
    if (type === 'message') listeners.push(listener);
    else listen?.(type, listener, ...rest);
  });
  // office.js looks every two seconds for calls that nobody answered; that alone keeps no process alive.
  const clocks = new Set<NodeJS.Timeout>();
  const start = globalThis.setInterval;
  put('setInterval', (...args: Parameters<typeof setInterval>) => {
    const clock: unknown = start(...args);
    if (typeof clock === 'object') clocks.add((clock as NodeJS.Timeout).unref());
    return clock;
  });
  if (!hasPage) {
    put('window', globalThis);
    put('self', globalThis);
    put('top', parent);
    put('location', locationOf(options.url));
    put('history', {});
    put('navigator', { userAgent: 'Gyobu workbench', platform: 'Node' });
    put('document', documentStub(options));
  } else {
    if (!('domain' in document)) {
      Object.defineProperty(document, 'domain', { value: new URL(options.url).hostname, configurable: true });
    }
    document.getElementsByTagName('head')[0]?.append(scriptElement(options.officeUrl));
    loadScriptsOf(document, options.runScript);
  }

  return {
    deliver: (message, origin) => {
      for (const listener of listeners) listener({ data: message, origin, source: parent });
    },
    stopClocks: () => {
      for (const clock of clocks) clearInterval(clock);
      clocks.clear();
    },
    remove: () => {
      for (const name of Object.getOwnPropertyNames(globalThis)) {
        if (!before.has(name) && !replaced.has(name)) Reflect.deleteProperty(globalThis, name);
      }
      for (const [name, descriptor] of replaced) {
        Reflect.deleteProperty(globalThis, name);
        if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      }
    },
  };
}

function scriptElement(src: string): HTMLScriptElement {
  const element = document.createElement('script');
  element.src = src;
  return element;
}

/** jsdom loads no outside scripts: those that office.js asks for are run here instead. */
function loadScriptsOf(page: Document, runScript: (url: string) => void): void {
  const [head] = page.getElementsByTagName('head');
  if (!head) return;
  const append = head.appendChild.bind(head);
  head.appendChild = <T extends Node>(node: T): T => {
    if (node instanceof HTMLScriptElement && node.src) {
      queueMicrotask(() => {
        runScript(node.src);
        node.dispatchEvent(new Event('load'));
      });
      return node;
    }
    return append(node);
  };
}
