import type { IssueKind } from '../../../domain/issues/issueKinds';
import { issue } from '../../../domain/issues/issue';
import { withoutSpaces } from '../../../notation/plainText';
import { noneRead, quoted, unreadable, valueRead } from '../cell';
import type { CellKind } from '../column';

/**
 * One of a few words (고르는 칸). The first word of each value is the one that is printed; old terms may follow.
 * Any other word is reported with the list, under `kind`.
 */
export function choice<T extends string>(
  words: Readonly<Record<T, readonly [string, ...string[]]>>,
  kind: IssueKind = 'choiceUnknown',
): CellKind<T> {
  const entries = Object.entries(words) as [T, readonly [string, ...string[]]][];
  const byWord = new Map(
    entries.flatMap(([value, names]) => names.map((name) => [withoutSpaces(name), value])),
  );
  const choices = entries.map(([, [printed]]) => printed);
  return {
    read: (cell, { report }) => {
      const typed = String(cell.value);
      if (typed.trim() === '-') return noneRead;
      const value = typed.length > 40 ? undefined : byWord.get(withoutSpaces(typed));
      if (value !== undefined) return valueRead(value);
      report(issue(kind, cell.at, { text: quoted(cell.value), choices: choices.join(', ') }));
      return unreadable;
    },
    write: (value) => words[value][0],
    format: 'text',
    isFigure: false,
    choices,
  };
}
