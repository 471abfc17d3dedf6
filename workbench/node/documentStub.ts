/** What the page around office.js is told. */
export interface PageOptions {
  /** Address of the page: its host name must be the parent's. */
  readonly url: string;
  /** `window.name`. */
  readonly name: string;
  /** Takes what the page posts to its parent. */
  readonly toParent: (message: string) => void;
  /** Runs the script at an address that a `script` element names. */
  readonly runScript: (url: string) => void;
  /** Address of office.js: the page looks for it among its scripts. */
  readonly officeUrl: string;
}

/** `window.location` of an address. */
export function locationOf(address: string): object {
  const { href, origin, protocol, host, hostname, port, pathname } = new URL(address);
  return { href, origin, protocol, host, hostname, port, pathname, hash: '', search: '' };
}

interface ScriptStub {
  src?: string;
  onload?: () => void;
}

/** The few things of a document that office.js asks for: scripts that it loads, and links that parse addresses. */
export function documentStub({ officeUrl, runScript, url }: PageOptions): object {
  const officeScript = { src: officeUrl, getAttribute: () => null };
  const head = {
    appendChild: (script: ScriptStub) => {
      queueMicrotask(() => {
        runScript(script.src ?? '');
        script.onload?.();
      });
    },
  };
  return {
    domain: new URL(url).hostname,
    readyState: 'complete',
    cookie: '',
    body: head,
    createElement: (tag: string) => (tag === 'a' ? new AnchorStub() : { setAttribute: () => undefined }),
    getElementsByTagName: (tag: string) => (tag === 'script' ? [officeScript] : [head]),
    getElementById: () => null,
    querySelectorAll: () => [],
    addEventListener: () => undefined,
  };
}

/** office.js parses addresses by giving them to an `a` element. */
class AnchorStub {
  #url: URL | null = null;

  set href(address: string) {
    this.#url = URL.canParse(address) ? new URL(address) : null;
  }

  get href(): string {
    return this.#url?.href ?? '';
  }

  get protocol(): string {
    return this.#url?.protocol ?? '';
  }

  get hostname(): string {
    return this.#url?.hostname ?? '';
  }

  get port(): string {
    return this.#url?.port ?? '';
  }
}
