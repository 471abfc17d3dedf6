/** @jest-environment jsdom */
import type { Place } from '../../src/commands/paneRequests';
import { pageRequests } from '../../src/commands/paneRequests';

/** Loads the commands into a page whose Office opens the pane, or does not, and gives what a press of a button comes to. */
async function loaded(showAsTaskpane: () => Promise<void>) {
  const actions = new Map<string, (event: { completed: () => void }) => void>();
  const office = {
    onReady: (ready: () => void) => Promise.resolve().then(ready),
    actions: { associate: (name: string, action: () => void) => actions.set(name, action) },
    addin: { showAsTaskpane },
  };
  Object.assign(globalThis, { Office: office, reportError: () => undefined });
  await jest.isolateModulesAsync(async () => {
    await import('../../src/commands/commands');
  });
  await new Promise((resolve) => setTimeout(resolve));
  return (name: string) =>
    new Promise<void>((completed) => {
      actions.get(name)?.({ completed });
    });
}

/** The places at which a pane, once it listens, is asked to open. */
function listening(): { readonly asked: Place[]; readonly stop: () => void } {
  const asked: Place[] = [];
  return { asked, stop: pageRequests((place) => asked.push(place)) };
}

describe('the buttons of the ribbon', () => {
  const rejections: unknown[] = [];
  const note = (reason: unknown): void => {
    rejections.push(reason);
  };
  beforeAll(() => process.on('unhandledRejection', note));
  afterAll(() => process.off('unhandledRejection', note));

  test('open the pane at its place, also one that listens only later', async () => {
    const press = await loaded(() => Promise.resolve());
    await press('writeGrants');
    const pane = listening();
    await press('openHelp');
    expect(pane.asked).toEqual(['write', 'help']);
    pane.stop();
  });

  test('a pane that Office cannot open: the command completes, nothing is left unhandled, the wish waits', async () => {
    const press = await loaded(() => Promise.reject(new Error('no pane')));
    await press('writeGrants');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(rejections).toEqual([]);
    const pane = listening();
    expect(pane.asked).toEqual(['write']);
    pane.stop();
  });
});
