import { FluentProvider } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { Pane } from '../../src/taskpane/Pane';
import { PaneProvider } from '../../src/taskpane/workbook/paneContext';
import type { PaneRequests } from '../../src/commands/paneRequests';
import type { PaneWorkbook } from '../../src/taskpane/workbook/paneWorkbook';
import { Announcer } from '../../src/taskpane/parts/Announcer';
import { WordsProvider, loadWords } from '../../src/taskpane/words';
import { shown } from './acts';
import { fakeWorkbook } from './fakeWorkbook';
import { holdFocus } from './holdFocus';
import { sampleYears } from './sampleYears';
import type { Scene } from './scene';
import type { GallerySettings } from './settings';

const noRequests: PaneRequests = () => () => undefined;
const nothing = (): void => undefined;

/** Draws one scene in this page, as `main.tsx` of the pane does, and does in it what the scene asks for. */
export async function drawScene(
  scene: Scene,
  { language, width }: GallerySettings,
  place: HTMLElement,
): Promise<void> {
  const root = document.documentElement;
  root.lang = language;
  // Alone in a window, a scene is no wider than in the pane.
  place.style.maxInlineSize = `${width}px`;
  const [words, years] = await Promise.all([loadWords(language), sampleYears()]);
  const isPart = 'part' in scene;
  const workbook = isPart ? fakeWorkbook(years.sample) : await scene.workbook(years);
  const drawn = isPart ? (
    await alone(scene.name, await scene.part(years), workbook)
  ) : (
    <Pane workbook={workbook} requests={noRequests} thisYear={2020} />
  );
  holdFocus();
  // What a boundary caught it shows; anything else that React complains of still reaches the console.
  createRoot(place, { onCaughtError: nothing }).render(
    <FluentProvider theme={{}}>
      <WordsProvider value={words}>{drawn}</WordsProvider>
    </FluentProvider>,
  );
  for (const act of scene.acts ?? []) await act(workbook);
  if (language === 'ko') await shown(scene.shows);
  root.dataset['scene'] = 'drawn';
}

/** A part with no pane around it, but with all that a pane gives its parts. */
async function alone(name: string, part: ReactNode, workbook: PaneWorkbook): Promise<ReactNode> {
  const reading = await workbook.read();
  return (
    <Announcer>
      <PaneProvider
        value={{ workbook, reading, freshness: 'current', goTo: nothing, readAgain: nothing, open: nothing }}
      >
        <main className="pane">
          <div className="pane-body">
            <h1 className="gallery-part">{name}</h1>
            {part}
          </div>
        </main>
      </PaneProvider>
    </Announcer>
  );
}
