/** A message in two parts: what, where and why; and what to do about it. */
export interface MessageParts {
  readonly what: string;
  readonly todo: string;
}
