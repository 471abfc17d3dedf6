import { readFile } from 'node:fs/promises';
import type { AxeResults } from 'axe-core';
import type { Frame } from 'playwright-core';

declare global {
  var axe:
    { readonly run: (context: { readonly exclude: readonly string[] }) => Promise<AxeResults> } | undefined;
}

/**
 * What axe-core finds wrong on a page, by every rule of it: `rule: element (why)`. Its script goes in by the debugger,
 * since the page's own policy lets no other script in.
 */
export async function violations(frame: Frame): Promise<string[]> {
  if (!(await frame.evaluate(() => 'axe' in globalThis))) {
    await frame.evaluate(await readFile(require.resolve('axe-core/axe.min.js'), 'utf8'));
  }
  return frame.evaluate(async () => {
    // Colours on their way from one to another are neither, and what is fading in is not there yet. What turns, turns on.
    for (const animation of document.getAnimations())
      if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
    // Tabster, which moves the focus among Fluent's tabs, has a stop before and one behind them that nobody sees and that
    // passes the focus on as soon as it gets it.
    const { violations: found } = await globalThis.axe!.run({ exclude: ['[data-tabster-dummy]'] });
    return found.flatMap(({ id, nodes }) =>
      nodes.map(({ html, any }) => {
        const [why] = any.map(({ message }) => message);
        return `${id}: ${html.slice(0, 160)} (${why ?? ''})`;
      }),
    );
  });
}
