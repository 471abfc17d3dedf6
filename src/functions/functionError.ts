import type { FunctionArgument } from '../text/ko/functionArguments';
import { functionArgumentsKo } from '../text/ko/functionArguments';
import type { FunctionErrorKind } from '../text/ko/functionErrors';
import { functionErrorsKo } from '../text/ko/functionErrors';
import { fillText } from '../text/template';

/** The runtime's error; its type leaves out that it is an Error too. */
export type FunctionError = Error & CustomFunctions.Error;

interface ErrorParams {
  readonly argument?: FunctionArgument;
  readonly [name: string]: string | number;
}

/**
 * The error to throw where an argument cannot be used: #VALUE! with a sentence that says which and why.
 * Throwing is how a custom function fails; only these two codes carry a sentence.
 */
export function invalid(kind: FunctionErrorKind, params: ErrorParams = {}): FunctionError {
  return new CustomFunctions.Error(
    CustomFunctions.ErrorCode.invalidValue,
    sentence(kind, params),
  ) as FunctionError;
}

/** The error to throw where there is no answer (yet): #N/A with a sentence. */
export function notAvailable(kind: FunctionErrorKind, params: ErrorParams = {}): FunctionError {
  return new CustomFunctions.Error(
    CustomFunctions.ErrorCode.notAvailable,
    sentence(kind, params),
  ) as FunctionError;
}

function sentence(kind: FunctionErrorKind, { argument, ...params }: ErrorParams): string {
  const name = argument === undefined ? {} : { argument: functionArgumentsKo[argument] };
  return fillText(functionErrorsKo[kind], { ...params, ...name }, 'ko');
}
