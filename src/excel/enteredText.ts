/**
 * Text as it must be entered so that Excel keeps it text: an apostrophe before whatever Excel would take for a
 * formula, a number, a date or a truth value (`=HYPERLINK(…)`, `2020. 1. 1.`, `1-2`, `TRUE`, `May 1`).
 * Names that begin with Hangul or one of the papers' own signs are never taken for anything else.
 */
export function enteredText(text: string): string {
  return text === '' || (/^[가-힣ㄱ-ㅎ○△▲□※「」·‘’“”◦☑☐]/u.test(text) && !/^오[전후]/.test(text))
    ? text
    : `'${text}`;
}
