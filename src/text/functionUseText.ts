import type { FunctionUseKey } from './ko/functionUse';
import { functionUseKo } from './ko/functionUse';
import type { TextParams } from './template';
import { fillText } from './template';

/** A text of 교부 함수, filled in. English where its table is given. */
export function functionUseText(
  key: FunctionUseKey,
  params: TextParams,
  english: Readonly<Record<FunctionUseKey, string>> | null,
): string {
  return fillText((english ?? functionUseKo)[key], params, english ? 'en' : 'ko');
}
