import type { RibbonButton, RibbonGroup } from './manifestRibbon';

/** Draws the manifest's buttons into the ribbon; `press` hears of each press. */
export function drawRibbon(
  ribbon: HTMLElement,
  groups: readonly RibbonGroup[],
  press: (button: RibbonButton) => void,
): void {
  for (const { label, buttons } of groups) {
    const group = document.createElement('div');
    group.setAttribute('role', 'group');
    group.setAttribute('aria-label', label);
    group.append(...buttons.map((button) => buttonElement(button, press)), caption(label));
    ribbon.append(group);
  }
}

function buttonElement(button: RibbonButton, press: (button: RibbonButton) => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.id = button.id;
  element.type = 'button';
  element.title = button.tip;
  const icon = document.createElement('img');
  icon.src = button.icon;
  icon.alt = '';
  const label = document.createElement('span');
  label.textContent = button.label;
  element.append(icon, label);
  element.addEventListener('click', () => {
    press(button);
  });
  return element;
}

function caption(label: string): HTMLElement {
  const element = document.createElement('span');
  element.className = 'caption';
  element.setAttribute('aria-hidden', 'true');
  element.textContent = label;
  return element;
}
