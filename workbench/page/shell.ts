import type { Say } from './pageTexts';

/** The page around grid and pane. */
export interface Shell {
  readonly openButton: HTMLElement;
  readonly openInput: HTMLInputElement;
  readonly saveButton: HTMLElement;
  readonly ribbon: HTMLElement;
  /** A fresh place for a grid, in place of the one before. */
  readonly newGridContainer: () => HTMLElement;
  /** `focusIn` is asked for when the keyboard comes to the frame, from before it or backwards from behind it. */
  readonly placeFrame: (frame: HTMLIFrameElement, focusIn: (isBackward: boolean) => void) => void;
  /** The keyboard goes on behind the frame, or back before it. */
  readonly focusBeside: (isBackward: boolean) => void;
  readonly showPane: (isVisible: boolean) => void;
  readonly isPaneShown: () => boolean;
  readonly nameFile: (name: string, isSample: boolean) => void;
  /** Says something in the status line; an alert is read out at once. '' clears it. */
  readonly tell: (text: string, urgency?: 'status' | 'alert') => void;
}

/** Fills the page of `page.html` with its words and wires what needs no workbook. */
export function startShell(say: Say): Shell {
  const grid = part('grid');
  const pane = part('pane');
  const status = part('status');
  document.title = say('title');
  for (const element of document.querySelectorAll<HTMLElement>('[data-text]')) {
    element.textContent = say(element.dataset['text'] as Parameters<Say>[0]);
  }
  for (const element of document.querySelectorAll<HTMLElement>('[data-label]')) {
    element.setAttribute('aria-label', say(element.dataset['label'] as Parameters<Say>[0]));
  }
  part('close-pane').addEventListener('click', () => {
    pane.hidden = true;
  });
  return {
    openButton: part('open'),
    openInput: part('open-input') as HTMLInputElement,
    saveButton: part('save'),
    ribbon: part('ribbon'),
    newGridContainer: () => {
      const container = document.createElement('div');
      container.className = 'grid';
      grid.replaceChildren(container);
      return container;
    },
    placeFrame: (frame, focusIn) => {
      // Tab comes to the frame by its two edges only: office.js must be told that it has come.
      frame.tabIndex = -1;
      part('frame').replaceChildren(frame);
      part('frame-start').onfocus = () => {
        focusIn(false);
      };
      part('frame-end').onfocus = () => {
        focusIn(true);
      };
    },
    focusBeside: (isBackward) => {
      part(isBackward ? 'close-pane' : 'open').focus();
    },
    showPane: (isVisible) => {
      pane.hidden = !isVisible;
    },
    isPaneShown: () => !pane.hidden,
    nameFile: (name, isSample) => {
      part('file-name').textContent = name;
      part('sample').hidden = !isSample;
    },
    tell: (text, urgency = 'status') => {
      status.setAttribute('role', urgency);
      status.textContent = text;
    },
  };
}

function part(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`page.html has no element "${id}"`);
  return element;
}
