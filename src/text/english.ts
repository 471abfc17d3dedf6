import { explanationEn } from './en/explanation';
import { functionUseEn } from './en/functionUse';
import { issuesEn } from './en/issues';

/** The English texts beside the screen's own (`screen.en.ts`), in one script that only an English Office loads. */
export const english = {
  issues: issuesEn,
  explanation: explanationEn,
  functionUse: functionUseEn,
};

export type English = typeof english;
