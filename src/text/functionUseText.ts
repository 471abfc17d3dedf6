import { functionUseEn } from './functionUse.en';
import type { FunctionUseKey } from './functionUse.ko';
import { functionUseKo } from './functionUse.ko';
import type { Language, TextParams } from './template';
import { fillText } from './template';

/** A text of 교부 함수, filled in. */
export function functionUseText(key: FunctionUseKey, params: TextParams, language: Language): string {
  return fillText((language === 'ko' ? functionUseKo : functionUseEn)[key], params, language);
}
