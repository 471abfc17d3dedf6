import { issue } from '../../domain/issue';
import { withoutSpaces } from '../../notation/plainText';
import type { Grid } from '../grid';
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
  return sheet.hasParts === true && key.startsWith(`${withoutSpaces(sheet.name)}_`);
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
