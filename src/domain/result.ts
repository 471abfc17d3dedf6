import type { Issue } from './issue';

/** A value, or the issues that prevent it. Bad input is never an exception. */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: readonly Issue[] };

export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function failed(...issues: readonly Issue[]): Result<never> {
  return { ok: false, issues };
}
