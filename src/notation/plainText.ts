/** Characters that nobody sees: soft hyphen, zero-width space and joiners, word joiner, byte order mark. */
const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu;

/** Blanks other than the plain one that stay on a line: NBSP, the typographic spaces, the ideographic space, tab. */
const blanks = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/gu;

/** Full-width forms of ASCII: `１`, `（`, `～`, `－`, `，`. */
const fullWidth = /[\uff01-\uff5e]/gu;

/**
 * Text as a person would have typed it plainly: composed Hangul (NFC), full-width forms as ASCII, every blank
 * a plain space, nothing invisible, no blanks at the ends. Line breaks inside stay.
 */
export function plainText(value: string): string {
  return value
    .normalize('NFC')
    .replace(invisible, '')
    .replace(blanks, ' ')
    .replace(fullWidth, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .trim();
}

/** Plain text without any blank or line break: for names that are compared without spaces. */
export function withoutSpaces(text: string): string {
  return plainText(text).replace(/\s+/gu, '');
}

/** Bracketed parts without brackets inside, of any of the kinds that headers use. */
const bracketed = /\([^()[\]〔〕]*\)|\[[^()[\]〔〕]*\]|〔[^()[\]〔〕]*〕/gu;

/**
 * What a header is compared by (docs/workbook.md §1): plain text without blanks, line breaks and bracketed parts.
 * `사업비 (천원)` and `사업비\n(국비)` are both `사업비`.
 */
export function headerKey(text: string): string {
  let key = withoutSpaces(text);
  // Inner brackets go first; four levels are more than any header has, and keep the time linear.
  for (let level = 0; level < 4 && bracketed.test(key); level += 1) key = key.replace(bracketed, '');
  bracketed.lastIndex = 0;
  return key;
}
