/**
 * Loaded before every other script, and alone: when the pane does not come up within eight seconds, or a script
 * fails before, the page says which file it was, so that an officer can tell the IT desk (real reports:
 * office-js#3487, #6523 show nothing but a white pane). It depends on nothing and must stay plain.
 */
const patience = 8000;
/** Files that did not come. */
const failures = new Set<string>();
/** What was thrown in those that came, or came to nothing later. */
const errors = new Set<string>();

function partOf(script: HTMLScriptElement): string {
  return `${script.dataset['part'] ?? 'script'} (${script.src})`;
}

function isOpen(): boolean {
  return document.documentElement.dataset['pane'] === 'open';
}

/** Scripts whose `load` event has come. */
const loaded = new Set<HTMLScriptElement>();

/** Whether eight seconds are over: before, a script that has not come may still be on its way. */
let isLate = false;

function report(): void {
  const trouble = document.getElementById('trouble');
  const parts = document.getElementById('trouble-parts');
  if (isOpen() || !trouble || !parts) return;
  const silent = [...document.querySelectorAll<HTMLScriptElement>('script[data-part]')].filter(
    (script) => isLate && !loaded.has(script),
  );
  const lines = [
    ...[...failures].map((part) => `불러오지 못한 파일: ${part}`),
    ...[...errors].map((message) => `처리하지 못한 오류: ${message}`),
    ...silent
      .filter((script) => !failures.has(partOf(script)))
      .map((script) => `응답이 없는 파일: ${partOf(script)}`),
  ];
  parts.replaceChildren(
    ...lines.flatMap((line) => [document.createTextNode(line), document.createElement('br')]),
  );
  trouble.classList.add('now');
}

function reportWhenDrawn(): void {
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', report, { once: true });
  else report();
}

// Load and error events of scripts do not bubble, but they can be captured on the way down.
addEventListener(
  'load',
  ({ target }) => {
    if (target instanceof HTMLScriptElement) loaded.add(target);
  },
  true,
);
addEventListener(
  'error',
  (event) => {
    if (event.target instanceof HTMLScriptElement) failures.add(partOf(event.target));
    else if (event instanceof ErrorEvent && !isOpen())
      errors.add(event.filename === '' ? event.message : `${event.filename}: ${event.message}`);
    reportWhenDrawn();
  },
  true,
);
// A promise that comes to nothing, and that nobody looks after, is no `error` of the page.
addEventListener('unhandledrejection', ({ reason }) => {
  if (!isOpen()) errors.add(reason instanceof Error ? `${reason.name}: ${reason.message}` : String(reason));
  reportWhenDrawn();
});
setTimeout(() => {
  isLate = true;
  report();
}, patience);

export {};
