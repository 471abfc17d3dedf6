/** What is written for a text that was not given: an empty cell. */
export function orEmpty(value: string): string | null {
  return value === '' ? null : value;
}
