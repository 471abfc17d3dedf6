/** What kind of problem it is, for the words that a person reads (`src/text/ko/problems.ts`). */
export type ProblemKind = 'general' | 'editing' | 'denied' | 'tooLarge' | 'interrupted' | 'script';

/** Something that went wrong outside the officer's data (문제): what a fold may show to the IT desk. */
export interface Problem {
  readonly kind: ProblemKind;
  /** Excel's own code, or the kind of the error. */
  readonly code: string;
  readonly message: string;
}

/** Excel's codes, and webpack's for a script that did not arrive; every other is general. */
const kinds: Readonly<Record<string, ProblemKind>> = {
  InvalidOperationInCellEditMode: 'editing',
  AccessDenied: 'denied',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  RequestAborted: 'interrupted',
  ConnectionFailure: 'interrupted',
  NetworkError: 'interrupted',
  Timeout: 'interrupted',
  ChunkLoadError: 'script',
};

/** The problem that a thrown value stands for. Its message is for the fold only: it is not written for officers. */
export function problemOf(thrown: unknown): Problem {
  if (!(thrown instanceof Error)) return { kind: 'general', code: 'Unknown', message: String(thrown) };
  const code = 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : thrown.name;
  return { kind: kinds[code] ?? 'general', code, message: thrown.message };
}
