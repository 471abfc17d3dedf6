import type { FunctionUseKey } from '../../text/ko/functionUse';
import { functionUseText } from '../../text/functionUseText';
import type { TextParams } from '../../text/template';
import { useWords } from '../words';

/** Says a text of 교부 함수 in the pane's language; its words come with its own script. */
export type SayUse = (key: FunctionUseKey, params?: TextParams) => string;

export function useFunctionWords(): SayUse {
  const { english } = useWords();
  return (key, params = {}) => functionUseText(key, params, english?.functionUse ?? null);
}
