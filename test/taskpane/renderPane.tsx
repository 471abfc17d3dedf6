import userEvent from '@testing-library/user-event';
import { TextEncoder } from 'node:util';
import { FluentProvider } from '@fluentui/react-components';
import { configure, render, screen, within } from '@testing-library/react';
import { Pane } from '../../src/taskpane/Pane';
import type { PaneRequests } from '../../src/commands/paneRequests';
import type { PaneWorkbook } from '../../src/taskpane/workbook/paneWorkbook';
import { WordsProvider, englishWords, koreanWords } from '../../src/taskpane/words';
import { english } from '../../src/text/english';
import { screenEn } from '../../src/text/en/screen';
import { screenKo } from '../../src/text/ko/screen';
import type { Language } from '../../src/text/template';

// Screens load when they are first shown, and machines have other work.
configure({ asyncUtilTimeout: 10_000 });

// jsdom leaves out what every browser has and the fingerprint needs.
Object.assign(globalThis, { TextEncoder });

const noRequests: PaneRequests = () => () => undefined;

interface PaneOptions {
  readonly language?: Language;
  readonly requests?: PaneRequests;
}

/** Draws the pane over a workbook, as `main.tsx` does in Excel, and gives the user who works with it. */
export function renderPane(
  workbook: PaneWorkbook,
  { language = 'ko', requests = noRequests }: PaneOptions = {},
) {
  const user = userEvent.setup();
  render(
    <FluentProvider theme={{}}>
      <WordsProvider
        value={
          language === 'ko' ? koreanWords(screenKo) : englishWords(screenEn, () => Promise.resolve(english))
        }
      >
        <Pane workbook={workbook} requests={requests} thisYear={2020} />
      </WordsProvider>
    </FluentProvider>,
  );
  return { user };
}

/** The button of this name, once it is there. */
export function button(name: string | RegExp): Promise<HTMLElement> {
  return screen.findByRole('button', { name }, { timeout: 10_000 });
}

/** The texts of the step's facts, with what they are: `완료: …`. */
export async function factTexts(): Promise<string[]> {
  const list = await screen.findByRole('list', { name: '되어 있는 것과 남은 것' }, { timeout: 10_000 });
  return within(list)
    .getAllByRole('listitem')
    .map((item) => item.textContent.replace(/(이동|만들기)$/, ''));
}

/** Goes from the year at a glance to the step where it stands. */
export async function goOn(user: ReturnType<typeof userEvent.setup>): Promise<void> {
  await user.click(await button(/계속하기$|^Continue: /));
}

/** Opens the list of steps and goes to one of them. */
export async function showStep(user: ReturnType<typeof userEvent.setup>, name: string): Promise<void> {
  await user.click(await button('전체 단계'));
  const steps = within(await screen.findByRole('list', { name: '전체 단계' }));
  await user.click(steps.getByRole('button', { name: new RegExp(name) }));
  await screen.findByRole('heading', { name: new RegExp(name) });
}
