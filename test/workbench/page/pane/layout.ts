import type { Frame } from 'playwright-core';

/** What reaches beyond the side of the pane or of its own box, innermost first; empty where all fits. */
export function sticksOut(pane: Frame): Promise<string[]> {
  return pane.evaluate(() => {
    // The line under a tab is on its way from the last one: where it comes to rest is looked at.
    for (const animation of document.getAnimations())
      if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
    const { clientWidth } = document.documentElement;
    const isSeen = (element: Element): boolean => {
      const { width, height } = element.getBoundingClientRect();
      return width > 1 && height > 1 && getComputedStyle(element).visibility !== 'hidden';
    };
    const isOut = (element: Element): boolean => {
      const { left, right } = element.getBoundingClientRect();
      const isCut = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
      return (
        right > clientWidth + 0.5 || left < -0.5 || (isCut && getComputedStyle(element).display !== 'inline')
      );
    };
    const out = [...document.querySelectorAll('.pane *')].filter(
      (element) =>
        isSeen(element) &&
        isOut(element) &&
        // What turns in a circle is wider than the ring that it shows through.
        !element.closest('.fui-Spinner__spinner') &&
        ![...element.children].some((child) => isSeen(child) && isOut(child)),
    );
    return out.map(
      (element) => `${element.outerHTML.slice(0, 120)} (${Math.ceil(element.getBoundingClientRect().right)})`,
    );
  });
}
