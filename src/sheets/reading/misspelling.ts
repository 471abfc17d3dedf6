import { issue } from '../../domain/issues/issue';
import { headerKey } from '../../notation/plainText';
import type { Cell } from './cell';
import type { ColumnHeading, KnownHeadings } from './headerRow';
import type { ReadingContext } from './readingContext';
import type { SheetCells } from './sheetCells';

/**
 * What scanning and page breaks made of the papers' own words (docs/programme.md §11). Proposed as repairs, never made:
 * 사비 could be meant.
 */
const misspelt: readonly (readonly [wrong: string, right: string])[] = [
  ['사비', '시비'],
  ['의견 수립', '의견 수렴'],
  ['자치구기타재원조 정비', '자치구기타재원조정비'],
  ['성과중심의', '성과 중심의'],
];

/** Proposes the right heading where one that the sheet lacks is only misspelt. */
export function reportMisspeltHeading(
  cells: SheetCells,
  heading: ColumnHeading,
  known: KnownHeadings,
  found: ReadonlyMap<string, ColumnHeading>,
  { report }: ReadingContext,
): void {
  const text = heading.keys.at(-1) ?? '';
  const right = misspelt.find(([wrong]) => headerKey(wrong) === text)?.[1];
  const field = right === undefined ? null : known.fieldOf(headerKey(right));
  if (right === undefined || field === null || found.has(field)) return;
  const at = cells.at(heading.row, heading.column);
  const before = String(cells.value(heading.row, heading.column));
  const after = before.replace(text, right);
  report(issue('headerMisspelt', at, { text, suggestion: right }, { at, before, after }));
}

/** Proposes the right words where a text has one of the known faults in it. */
export function reportMisspeltText({ at, value }: Cell, text: string, { report }: ReadingContext): void {
  for (const [wrong, right] of misspelt) {
    if (!text.includes(wrong)) continue;
    const fix = { at, before: String(value), after: text.replaceAll(wrong, right) };
    report(issue('textMisspelt', at, { text: wrong, suggestion: right }, fix));
  }
}
