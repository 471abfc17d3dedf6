/**
 * The ribbon's buttons (리본 명령). They share their page with the pane and only open it at the right place: the pane
 * shows what will be written before anything is, and a command that ran long would be stopped by Excel.
 */
const places = { writeGrants: 'write', openHelp: 'help' } as const;

/** What the pane listens for on the page (`src/taskpane/paneRequests.ts`). */
const paneRequestEvent = 'gyobu:open';

async function openAt(place: (typeof places)[keyof typeof places]): Promise<void> {
  // For a pane that is still loading the wish waits in the page.
  document.documentElement.dataset['place'] = place;
  window.dispatchEvent(new Event(paneRequestEvent));
  await Office.addin.showAsTaskpane();
}

void Office.onReady(() => {
  for (const [action, place] of Object.entries(places)) {
    Office.actions.associate(action, (event: Office.AddinCommands.Event) => {
      // A command that never completes blocks the ribbon; what went wrong is seen in the pane.
      void openAt(place).finally(() => {
        event.completed();
      });
    });
  }
});
