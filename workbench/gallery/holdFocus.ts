/**
 * Does something during which nothing takes the focus, where this page is one of many in frames: each of them would
 * scroll the page around it to itself.
 */
export async function withoutFocus(work: () => Promise<void>): Promise<void> {
  if (self === top) return work();
  const usual = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'focus') ?? {};
  Object.defineProperty(HTMLElement.prototype, 'focus', { ...usual, value: () => undefined });
  try {
    await work();
  } finally {
    Object.defineProperty(HTMLElement.prototype, 'focus', usual);
  }
}
