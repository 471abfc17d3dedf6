import { explanationEn } from './explanation.en';
import { functionUseEn } from './functionUse.en';
import { issuesEn } from './issues.en';
import { screenEn } from './screen.en';

/** Every English text of the pane, in one script that is loaded only where Office speaks another language than Korean. */
export const english = {
  screen: screenEn,
  issues: issuesEn,
  explanation: explanationEn,
  functionUse: functionUseEn,
};

export type English = typeof english;
