import { FluentProvider } from '@fluentui/react-components';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Pane } from './Pane';
import { excelWorkbook } from './workbook/excelWorkbook';
import { pageRequests } from '../commands/paneRequests';
import { followOfficeTheme } from './theme/officeTheme';
import { WordsProvider, languageOf, loadWords } from './words';

/** Starts the pane once Office is there; the shell of `taskpane.html` is shown until the first screen is drawn. */
async function start(): Promise<void> {
  await Office.onReady();
  const language = languageOf(Office.context.displayLanguage);
  const words = await loadWords(language);
  document.documentElement.lang = language;
  followOfficeTheme();
  const container = document.getElementById('pane');
  if (!container) throw new Error('taskpane.html has no element "pane"');
  createRoot(container).render(
    <StrictMode>
      <FluentProvider theme={{}}>
        <WordsProvider value={words}>
          <Pane workbook={excelWorkbook} requests={pageRequests} thisYear={new Date().getFullYear()} />
        </WordsProvider>
      </FluentProvider>
    </StrictMode>,
  );
  document.documentElement.dataset['pane'] = 'open';
  document.getElementById('shell')?.remove();
}

// The watchdog of the page tells it, as it does whatever fails before the pane is open.
start().catch(reportError);
