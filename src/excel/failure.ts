import type { Issue } from '../domain/issues/issue';
import { issue } from '../domain/issues/issue';

/**
 * What a failed request means for the person, by Excel's error code. Codes that only a bug of ours can cause
 * (ItemNotFound, InvalidArgument, PropertyNotLoaded …) are not listed: they are told as unexpected, with the code.
 */
const meanings = {
  InvalidOperationInCellEditMode: 'cellInEditing',
  AccessDenied: 'writeDenied',
  RequestAborted: 'writeInterrupted',
  GeneralException: 'writeInterrupted',
  ResponsePayloadSizeLimitExceeded: 'writeInterrupted',
  RequestPayloadSizeLimitExceeded: 'writeTooLarge',
  ConnectionFailure: 'writeInterrupted',
  NetworkError: 'writeInterrupted',
  Timeout: 'writeInterrupted',
} as const;

function isKnown(code: string): code is keyof typeof meanings {
  return Object.hasOwn(meanings, code);
}

/** The issue for whatever a write to `sheet` threw. It says that nothing was written, which is to be made sure of. */
export function writeFailure(error: unknown, sheet: string): Issue {
  const at = { sheet, cell: null };
  if (!(error instanceof OfficeExtension.Error)) {
    return issue('writeUnexpected', at, { reason: error instanceof Error ? error.message : String(error) });
  }
  const kind = isKnown(error.code) ? meanings[error.code] : 'writeUnexpected';
  return issue(kind, at, { reason: error.code });
}

/** Whether Excel on the web refused because its answer would have been over 5 MB. */
export function isAnswerTooLarge(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && error.code === 'ResponsePayloadSizeLimitExceeded';
}
