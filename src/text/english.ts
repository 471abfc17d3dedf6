import { explanationEn } from './explanation.en';
import { functionUseEn } from './functionUse.en';
import { issuesEn } from './issues.en';

/** The English texts beside the screen's own (`screen.en.ts`), in one script that only an English Office loads. */
export const english = {
  issues: issuesEn,
  explanation: explanationEn,
  functionUse: functionUseEn,
};

export type English = typeof english;
