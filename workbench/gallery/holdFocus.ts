/**
 * Lets nothing take the focus before a person has pressed something here, where this page is one of many in frames:
 * each of them would scroll the page around it to itself.
 */
export function holdFocus(): void {
  if (self === top) return;
  const usual = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'focus') ?? {};
  Object.defineProperty(HTMLElement.prototype, 'focus', { ...usual, value: () => undefined });
  const release = (): void => {
    Object.defineProperty(HTMLElement.prototype, 'focus', usual);
  };
  for (const press of ['pointerdown', 'keydown'])
    addEventListener(press, release, { capture: true, once: true });
}
