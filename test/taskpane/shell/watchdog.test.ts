/** @jest-environment jsdom */

/** The shell of `taskpane.html`, with the watchdog at work in it. */
async function shell(): Promise<() => { readonly isTold: boolean; readonly lines: string }> {
  document.documentElement.removeAttribute('data-pane');
  document.body.innerHTML = '<section id="trouble"><p id="trouble-parts"></p></section>';
  await jest.isolateModulesAsync(async () => {
    await import('../../../src/taskpane/shell/watchdog');
  });
  return () => ({
    isTold: document.getElementById('trouble')?.classList.contains('now') === true,
    lines: document.getElementById('trouble-parts')?.textContent ?? '',
  });
}

/** What the page tells when a promise came to nothing and nobody looked after it. */
function reject(reason: unknown): void {
  window.dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason }));
}

describe('the watchdog of the page', () => {
  test('tells a promise that nobody looked after, before the pane is open', async () => {
    const told = await shell();
    expect(told().isTold).toBe(false);
    reject(new TypeError('Office is not ready'));
    expect(told()).toEqual({ isTold: true, lines: '처리하지 못한 오류: TypeError: Office is not ready' });
  });

  test('tells an error that was thrown, with the file where it is known', async () => {
    const told = await shell();
    window.dispatchEvent(new ErrorEvent('error', { message: 'x is not defined', filename: 'taskpane.js' }));
    window.dispatchEvent(new ErrorEvent('error', { message: 'ChunkLoadError: words' }));
    expect(told().lines).toBe(
      '처리하지 못한 오류: taskpane.js: x is not defined처리하지 못한 오류: ChunkLoadError: words',
    );
  });

  test('says nothing any more once the pane is open: that has its own words', async () => {
    const told = await shell();
    document.documentElement.dataset['pane'] = 'open';
    reject(new Error('late'));
    expect(told()).toEqual({ isTold: false, lines: '' });
  });
});
