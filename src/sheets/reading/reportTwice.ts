import type { CellRef } from '../../domain/issues/issue';
import { issue, cellOf } from '../../domain/issues/issue';
import type { IssueKind } from '../../domain/issues/issueKinds';
import type { DataRow } from './readRow';
import type { ColumnTable } from './column';
import { printedHeader } from './column';
import type { ReadingContext } from './readingContext';

/** Reports, at the later cell, each text of a column that an earlier row has too; params name all of its cells. */
export function reportTwice<C extends ColumnTable>(
  rows: readonly DataRow<C>[],
  columns: C,
  field: keyof C & string,
  { keyOf, kind }: { keyOf: (text: string) => string; kind: IssueKind },
  { report }: Pick<ReadingContext, 'report'>,
): void {
  const places = new Map<string, DataRow<C>[]>();
  for (const row of rows) {
    const value: unknown = row.values[field];
    if (typeof value !== 'string') continue;
    const key = keyOf(value);
    const same = places.get(key);
    if (same) same.push(row);
    else places.set(key, [row]);
  }
  for (const same of places.values()) {
    const [, second] = same;
    if (!second) continue;
    const cells = cellList(same.map((row) => cellOf(row.at, field)));
    const header = printedHeader(columns[field] ?? { headers: [] });
    report(issue(kind, cellOf(second.at, field), { cells, header, text: String(second.values[field]) }));
  }
}

/** Cells of one sheet as a message names them: `A7·A8`; of many, the first five. */
export function cellList(places: readonly CellRef[]): string {
  const names = places.slice(0, 5).map(({ cell }) => cell ?? '');
  return names.join('·') + (places.length > names.length ? '…' : '');
}
