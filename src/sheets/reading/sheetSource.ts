import { issue } from '../../domain/issues/issue';
import { withoutSpaces } from '../../notation/plainText';
import type { Grid } from '../model/grid';
import type { InputSheet } from './inputSheet';
import type { ReadingContext } from './readingContext';

/** A worksheet, and the name that it is to be read as: its own, or that of a column mapping (열연결). */
export interface SheetSource {
  readonly readAs: string;
  readonly grid: Grid;
}

type SheetNames = Pick<InputSheet, 'name' | 'synonyms' | 'hasParts'>;

/** Whether a worksheet of this name is the input sheet: compared after NFC, trim and without inner spaces. */
export function isNamed(sheet: SheetNames, worksheet: string): boolean {
  const key = withoutSpaces(worksheet);
  if ([sheet.name, ...sheet.synonyms].some((name) => withoutSpaces(name) === key)) return true;
  return sheet.hasParts === true && partOfName(sheet, worksheet) !== null;
}

/** A year before the name of a sheet that has parts: `2027년 점수`. */
export const yearPrefix = /^(20\d{2})(?:년도?)?(?=\D)/u;

/**
 * What stands behind the name of a sheet that has parts: `안전` of 자치구점수_안전 and of 자치구점수(안전), '' where nothing
 * does. Null for a worksheet of another name.
 */
export function partOfName(sheet: SheetNames, worksheet: string): string | null {
  const key = withoutSpaces(worksheet).replace(yearPrefix, '');
  for (const name of [sheet.name, ...sheet.synonyms].map(withoutSpaces)) {
    if (key === name) return '';
    if (!key.startsWith(name)) continue;
    const part = /^(?:_(.*)|\((.*)\))$/u.exec(key.slice(name.length));
    if (part) return part[1] ?? part[2] ?? '';
  }
  return null;
}

/**
 * The worksheets that hold an input sheet's rows: one, or several for a sheet that has parts. Of two worksheets
 * with the same name (`예산내역` and `예산 내역`) neither can be chosen for the officer: an error (R01).
 */
export function findSheets(
  sources: readonly SheetSource[],
  sheet: SheetNames,
  context: Pick<ReadingContext, 'report'>,
): Grid[] {
  const found = sources.filter(({ readAs, grid }) => isNamed(sheet, readAs) && hasContent(grid));
  if (sheet.hasParts === true) return found.map(({ grid }) => grid);
  const [first, second] = found;
  if (first && second) {
    const names = { first: first.grid.name, second: second.grid.name, wanted: sheet.name };
    context.report(issue('sheetTwice', { sheet: second.grid.name, cell: null }, names));
  }
  return first ? [first.grid] : [];
}

function hasContent({ values }: Grid): boolean {
  return values.some((row) => row.some((value) => value !== ''));
}
