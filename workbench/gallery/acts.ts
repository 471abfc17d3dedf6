import type { CellRef } from '../../src/domain/issues/issue';
import type { ViewId } from '../../src/taskpane/workbook/paneContext';
import type { FakeWorkbook } from './fakeWorkbook';

/** What a person does in a scene. By classes and roles, so that it is the same in both languages. */
export type Act = (workbook: FakeWorkbook) => Promise<void>;

/** Milliseconds after which something will not come any more, and between looks for it. */
const patience = 5_000;
const pause = 20;
/** Milliseconds until what was drawn has had its effects: the focus, and what is drawn because of it. */
const rest = 150;
/** Pixels above what is looked at. */
const lookRoom = 12;

/** Presses the first element that a selector finds, once it is there: a box itself, as its label would take the focus. */
export const press =
  (selector: string): Act =>
  async () => {
    (await found(selector)).click();
  };

/** Types into a field. */
export const typeInto =
  (selector: string, text: string): Act =>
  async () => {
    const field = await found(selector);
    if (!(field instanceof HTMLInputElement)) throw new Error(`${selector} is no field`);
    // As a person's keys do: React keeps its own account of what `value` was set to, and this goes around it.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };

/** Changes a cell of the workbook. */
export const enter =
  (sheet: string, cell: string, value: string | number): Act =>
  (workbook) => {
    workbook.type(sheet, cell, value);
    return Promise.resolve();
  };

/** Selects a cell of the workbook, once the pane listens. */
export const choose =
  (at: CellRef): Act =>
  async (workbook) => {
    await found('.explanation');
    await wait(rest);
    workbook.choose(at);
  };

/** Waits until something is there. */
export const waitFor =
  (selector: string): Act =>
  async () => {
    await found(selector);
  };

export const openTab = (view: ViewId): Act => press(`#tab-${view}`);

/** Opens a step of the year (1 to 12) by the list of all steps. */
export const openStep = (number: number): readonly Act[] => [
  press('.step-open'),
  press(`.step-list li:nth-child(${number}) button`),
];

/** The main action of the screen, as soon as it may be pressed. */
export const pressMain: Act = press('.action .action-buttons button:not([aria-disabled="true"])');

/** Scrolls to something, once it is there and has come to rest, below the pane's head. */
export const lookAt =
  (selector: string): Act =>
  async () => {
    await found(selector);
    await wait(rest);
    const { top } = (await found(selector)).getBoundingClientRect();
    const head = document.querySelector('.pane-head')?.getBoundingClientRect().height ?? 0;
    scrollTo(0, scrollY + top - head - lookRoom);
  };

/** Gives the page a clipboard that takes tables, only text, or nothing: the browser's own asks for a press of a person. */
export const clipboardTakes =
  (takes: 'tables' | 'text' | 'nothing'): Act =>
  () => {
    const answer = (isTaken: boolean) => () =>
      isTaken ? Promise.resolve() : Promise.reject(new Error('NotAllowedError'));
    const value = { write: answer(takes === 'tables'), writeText: answer(takes !== 'nothing') };
    Object.defineProperty(navigator, 'clipboard', { value, configurable: true });
    return Promise.resolve();
  };

/** Opens every fold of the screen. */
export const unfold: Act = async () => {
  await found('main .fold button');
  for (const fold of document.querySelectorAll<HTMLElement>('main .fold button[aria-expanded="false"]'))
    fold.click();
};

/** The element, as soon as there is one. Throws where none comes. */
async function found(selector: string): Promise<HTMLElement> {
  const element = await soon(() => document.querySelector<HTMLElement>(selector));
  if (!element) throw new Error(`nothing on this screen is ${selector}`);
  return element;
}

/** Waits until a text is shown; gives up in silence, as the picture tells. */
export async function shown(text: string): Promise<void> {
  await soon(() => document.body.innerText.includes(text));
}

/** Looks again and again, until there is something or patience ends. */
async function soon<T>(look: () => T): Promise<T> {
  const end = Date.now() + patience;
  let seen = look();
  while (!seen && Date.now() < end) {
    await wait(pause);
    seen = look();
  }
  return seen;
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
