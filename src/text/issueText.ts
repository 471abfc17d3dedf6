import { issuesKo } from './issues.ko';
import type { MessageParts } from './messageParts';
import type { TextParams } from './template';
import { fillText } from './template';

/** What `issueText` needs of an issue; `src/domain/issue.ts` has more. */
interface TextSource {
  readonly kind: string;
  readonly at: { readonly sheet: string; readonly cell: string | null };
  readonly params: TextParams;
}

/**
 * The words for an issue, in the manner of messages.md: the sheet in 「」, the cell, the figure, the remedy. Korean, or
 * English where its table (`issues.en.ts`) is given: only who speaks it need load it.
 */
export function issueText(
  { kind, at, params }: TextSource,
  english: Readonly<Record<string, MessageParts>> | null = null,
): MessageParts {
  const text = (english ?? issuesKo)[kind];
  if (!text) throw new Error(`no text for the issue kind "${kind}"`);
  const all = { sheet: at.sheet, cell: at.cell ?? '', ...params };
  // Seoul's ordinance is none of another city's (src/domain/rules/ordinanceCity.ts).
  const isUncited = params['ordinance'] === 'none';
  // An issue of a sheet as a whole has no cell to name: 「설정」의, not 「설정」 의.
  const named = (part: string) => (at.cell === null ? part.replaceAll(' {cell}', '') : part);
  const fill = (part: string) =>
    fillText(named(isUncited ? withoutArticles(part) : part), all, english ? 'en' : 'ko');
  return { what: fill(text.what), todo: fill(text.todo) };
}

/** A text without the articles of the ordinance that it cites: `(조례 제4조제2항)`, `조례 제8조제1항(…)에 맞는지`. */
function withoutArticles(text: string): string {
  return text
    .replace(/조례 제\d+조(?:제\d+항)?\(([^)]*)\)/gu, '$1')
    .replace(/\s?\((?:조례|ordinance)[^)]*(?:\(\d+\)[^)]*)?\)/gu, '')
    .replace(/ordinance art\. \d+(?:\(\d+\))?: /gu, '');
}

/** Both parts as one message. */
export function issueMessage(
  source: TextSource,
  english: Readonly<Record<string, MessageParts>> | null = null,
): string {
  const { what, todo } = issueText(source, english);
  return todo === '' ? what : `${what} ${todo}`;
}
