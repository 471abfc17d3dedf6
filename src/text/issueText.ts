import type { Issue } from '../domain/issues/issue';
import type { IssueKind } from '../domain/issues/issueKinds';
import { citations } from './citations';
import { issuesKo } from './ko/issues';
import type { MessageParts } from './messageParts';
import { fillText } from './template';

/** What the words need of an issue. Whose articles may be cited (`law`): Seoul's unless said. */
type TextSource = Pick<Issue, 'kind' | 'at' | 'params' | 'law'>;

/**
 * The words for an issue, in the manner of docs/messages.md §1: the sheet in 「」, the cell, the figure, the remedy. Korean, or
 * English where its table (`issues.en.ts`) is given: only who speaks it need load it.
 */
export function issueText(
  { kind, at, params, law = 'seoul' }: TextSource,
  english: Readonly<Record<IssueKind, MessageParts>> | null = null,
): MessageParts {
  const text = (english ?? issuesKo)[kind];
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
  english: Readonly<Record<IssueKind, MessageParts>> | null = null,
): string {
  const { what, todo } = issueText(source, english);
  return todo === '' ? what : `${what} ${todo}`;
}
