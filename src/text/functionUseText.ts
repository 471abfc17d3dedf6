import type { FunctionUseKey } from './functionUse.ko';
import { functionUseKo } from './functionUse.ko';
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
