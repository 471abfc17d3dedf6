import type { Place } from './paneRequests';
import { askPane } from './paneRequests';

/**
 * The ribbon's buttons (리본 명령). They share their page with the pane and only open it at the right place: the pane
 * shows what will be written before anything is, and a command that ran long would be stopped by Excel.
 */
const places: Readonly<Record<string, Place>> = { writeGrants: 'write', openHelp: 'help' };

async function openAt(place: Place, event: Office.AddinCommands.Event): Promise<void> {
  askPane(place);
  try {
    await Office.addin.showAsTaskpane();
  } catch {
    // Office says itself that it cannot open the pane. The wish waits for whoever opens it otherwise.
  } finally {
    // A command that never completes blocks the ribbon.
    event.completed();
  }
}

Office.onReady(() => {
  for (const [action, place] of Object.entries(places)) {
    Office.actions.associate(action, (event: Office.AddinCommands.Event) => void openAt(place, event));
  }
}).catch(reportError);
