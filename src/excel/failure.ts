import type { Issue } from '../domain/issue';
import { issue } from '../domain/issue';

/**
 * What a failed request means for the person, by Excel's error code. Codes that stand for a bug of ours
 * (ItemNotFound, InvalidArgument, PropertyNotLoaded …) are not listed: they are thrown on, never dressed up.
 */
const meanings = {
  InvalidOperationInCellEditMode: 'cellInEditing',
  AccessDenied: 'writeDenied',
  RequestAborted: 'writeInterrupted',
  GeneralException: 'writeInterrupted',
  ResponsePayloadSizeLimitExceeded: 'writeInterrupted',
  RequestPayloadSizeLimitExceeded: 'writeInterrupted',
  ConnectionFailure: 'writeInterrupted',
  NetworkError: 'writeInterrupted',
  Timeout: 'writeInterrupted',
} as const;

function isKnown(code: string): code is keyof typeof meanings {
  return Object.hasOwn(meanings, code);
}

/** The issue for an error that a write to `sheet` threw; null for an error that only a bug can cause. */
export function writeFailure(error: unknown, sheet: string): Issue | null {
  if (!(error instanceof OfficeExtension.Error) || !isKnown(error.code)) return null;
  return issue(meanings[error.code], { sheet, cell: null }, { reason: error.code });
}

/** Whether Excel on the web refused because its answer would have been over 5 MB. */
export function isAnswerTooLarge(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && error.code === 'ResponsePayloadSizeLimitExceeded';
}
