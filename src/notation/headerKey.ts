import { withoutSpaces } from './plainText';

/** Bracketed parts without brackets inside, of any of the kinds that headers use. */
const bracketed = /\([^()[\]〔〕]*\)|\[[^()[\]〔〕]*\]|〔[^()[\]〔〕]*〕/gu;

/**
 * What a header is compared by (workbook.md): plain text without blanks, line breaks and bracketed parts.
 * `사업비 (천원)` and `사업비\n(국비)` are both `사업비`.
 */
export function headerKey(text: string): string {
  let key = withoutSpaces(text);
  // Inner brackets go first; four levels are more than any header has, and keep the time linear.
  for (let level = 0; level < 4 && bracketed.test(key); level += 1) key = key.replace(bracketed, '');
  bracketed.lastIndex = 0;
  return key;
}
