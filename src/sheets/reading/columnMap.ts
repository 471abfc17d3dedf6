import { issue } from '../../domain/issues/issue';
import { headerKey } from '../../notation/plainText';
import type { ColumnTable } from './column';
import { printedHeader } from './column';
import type { ColumnHeading, HeaderRow, KnownHeadings } from './headerRow';
import { fieldOfHeading, findHeader } from './headerRow';
import type { InputSheet } from './inputSheet';
import { reportMisspeltHeading } from './misspelling';
import type { ReadingContext } from './readingContext';
import type { SheetCells } from './sheetCells';

/** Which column of a worksheet holds which field. */
export interface ColumnMap {
  readonly header: HeaderRow;
  readonly columns: ReadonlyMap<string, ColumnHeading>;
  /** Columns with a heading that the sheet does not know. */
  readonly others: readonly ColumnHeading[];
}

/** Further headings than those of the table: the projects of a wide score sheet. */
export interface ExtraHeadings {
  readonly fieldOf: (key: string) => string | null;
}

const noExtras: ExtraHeadings = { fieldOf: () => null };

/** What each heading of a sheet's table means in this fiscal year. */
function knownHeadings(
  columns: ColumnTable,
  fiscalYear: number | null,
  extras: ExtraHeadings = noExtras,
): KnownHeadings {
  const fields = new Map<string, string>();
  for (const [field, { headers }] of Object.entries(columns)) {
    for (const header of headers) {
      if (fiscalYear === null && header.includes('{')) continue;
      fields.set(headerKey(inYear(header, fiscalYear ?? 0)), field);
    }
  }
  return {
    required: Object.entries(columns).flatMap(([field, { required }]) => (required ? [field] : [])),
    fieldOf: (key) => fields.get(key) ?? extras.fieldOf(key),
  };
}

function inYear(header: string, fiscalYear: number): string {
  return header.replace('{Y}', String(fiscalYear)).replace('{Y-1}', String(fiscalYear - 1));
}

/**
 * Finds the header and says which column is which. Null, with one issue that names all missing headings (R02), where
 * the sheet cannot be read. Two columns that read as the same heading are an error that names both.
 */
export function mapColumns(
  cells: SheetCells,
  sheet: InputSheet,
  context: ReadingContext,
  extras?: ExtraHeadings,
): ColumnMap | null {
  const known = knownHeadings(sheet.columns, context.fiscalYear, extras);
  const search = findHeader(cells, known);
  if (search.kind === 'missing') {
    const place = search.nearest?.headings.find((heading) => fieldOfHeading(heading, known) !== null);
    const at = place ? cells.at(place.row, place.column) : { sheet: cells.sheet, cell: null };
    const headers = search.fields
      .map((field) => sheet.columns[field])
      .filter((column) => column !== undefined);
    context.report(issue('headerMissing', at, { header: headers.map(printedHeader).join("', '") }));
    return null;
  }
  const columns = new Map<string, ColumnHeading>();
  const others: ColumnHeading[] = [];
  for (const heading of search.header.headings) {
    const field = fieldOfHeading(heading, known);
    const first = field === null ? undefined : columns.get(field);
    if (field === null) others.push(heading);
    else if (first) reportTwice(cells, first, heading, context);
    else columns.set(field, heading);
  }
  for (const heading of others) reportMisspeltHeading(cells, heading, known, columns, context);
  return { header: search.header, columns, others };
}

function reportTwice(
  cells: SheetCells,
  first: ColumnHeading,
  second: ColumnHeading,
  { report }: ReadingContext,
): void {
  const params = {
    header: second.keys.at(-1) ?? '',
    first: cells.at(first.row, first.column).cell ?? '',
    second: cells.at(second.row, second.column).cell ?? '',
  };
  report(issue('headerTwice', cells.at(second.row, second.column), params));
}
