/** Something that went wrong outside the officer's data (문제): what a fold may show to the IT desk. */
export interface Problem {
  /** Excel's own code, or the kind of the error. */
  readonly code: string;
  readonly message: string;
}

/** The problem that a thrown value stands for. Its message is for the fold only: it is not written for officers. */
export function problemOf(thrown: unknown): Problem {
  if (!(thrown instanceof Error)) return { code: 'Unknown', message: String(thrown) };
  const code = 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : thrown.name;
  return { code, message: thrown.message };
}
