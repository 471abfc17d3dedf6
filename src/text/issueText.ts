import type { CityLaw } from './citations';
import { citations } from './citations';
import { issuesKo } from './ko/issues';
import type { MessageParts } from './messageParts';
import type { TextParams } from './template';
import { fillText } from './template';

/** What `issueText` needs of an issue; `src/domain/issues/issue.ts` has more. */
interface TextSource {
  readonly kind: string;
  readonly at: { readonly sheet: string; readonly cell: string | null };
  readonly params: TextParams;
  /** Whose articles may be cited; Seoul's unless said. */
  readonly law?: CityLaw;
}

/**
 * The words for an issue, in the manner of docs/messages.md §1: the sheet in 「」, the cell, the figure, the remedy. Korean, or
 * English where its table (`issues.en.ts`) is given: only who speaks it need load it.
 */
export function issueText(
  { kind, at, params, law = 'seoul' }: TextSource,
  english: Readonly<Record<string, MessageParts>> | null = null,
): MessageParts {
  const text = (english ?? issuesKo)[kind];
  if (!text) throw new Error(`no text for the issue kind "${kind}"`);
  const language = english ? 'en' : 'ko';
  const all = { sheet: at.sheet, cell: at.cell ?? '', ...params, ...citations(law, language) };
  // An issue of a sheet as a whole has no cell to name: 「설정」의, not 「설정」 의.
  const named = (part: string) => (at.cell === null ? part.replaceAll(' {cell}', '') : part);
  const fill = (part: string) => fillText(named(part), all, language);
  return { what: fill(text.what), todo: fill(text.todo) };
}

/** Both parts as one message. */
export function issueMessage(
  source: TextSource,
  english: Readonly<Record<string, MessageParts>> | null = null,
): string {
  const { what, todo } = issueText(source, english);
  return todo === '' ? what : `${what} ${todo}`;
}
