import { issue } from '../../domain/issues/issue';
import type { MoneyUnit } from '../../domain/money/moneyUnit';
import { unitNames, unitInBrackets } from '../../notation/unitName';
import { columnLetters } from '../model/address';
import type { UnitInForce } from './cell';
import type { ColumnMap } from './columnMap';
import type { ColumnHeading } from './headerRow';
import type { ReadingContext } from './readingContext';
import type { SheetCells } from './sheetCells';

/**
 * The unit of money of each column (docs/workbook.md §1; the nearest wins): the heading's own bracket, a `(단위 : 천원)` above the
 * header, 금액단위 of 설정, else 천원. Headings of one sheet that state different units are an error that names both (R05):
 * figures are never added across units.
 */
export function unitsOfColumns(
  cells: SheetCells,
  { header, others }: ColumnMap,
  money: readonly ColumnHeading[],
  context: ReadingContext,
): (heading: ColumnHeading) => UnitInForce {
  if (money.length === 0) return () => ({ unit: 'thousand', source: 'default' });
  reportDifferentHeadings(cells, money, context);
  const above = unitAbove(cells, header.first, header.last, others, context);
  const rest: UnitInForce =
    above !== null
      ? { unit: above, source: 'above' }
      : context.moneyUnit !== null
        ? { unit: context.moneyUnit, source: 'setting' }
        : { unit: 'thousand', source: 'default' };
  if (rest.source === 'default') reportPartlyStated(cells, money, context);
  return ({ text }) => {
    const stated = unitInBrackets(text);
    return stated === null ? rest : { unit: stated, source: 'header' };
  };
}

function reportDifferentHeadings(
  cells: SheetCells,
  money: readonly ColumnHeading[],
  { report }: ReadingContext,
): void {
  const stated = money.flatMap((heading) => {
    const unit = unitInBrackets(heading.text);
    return unit === null ? [] : [{ heading, unit }];
  });
  const [first] = stated;
  const other = stated.find(({ unit }) => unit !== first?.unit);
  if (!first || !other) return;
  const column = ({ heading }: { heading: ColumnHeading }) => `${columnLetters(heading.column)}열`;
  report(
    issue('unitsDiffer', cells.at(other.heading.row, other.heading.column), {
      first: column(first),
      firstUnit: unitNames[first.unit],
      second: column(other),
      secondUnit: unitNames[other.unit],
    }),
  );
}

/** One heading says 원 and its neighbour nothing: read in 천원 by docs/workbook.md §1, but a person should look. */
function reportPartlyStated(
  cells: SheetCells,
  money: readonly ColumnHeading[],
  { report }: ReadingContext,
): void {
  const silent = money.find(({ text }) => unitInBrackets(text) === null);
  for (const { text, column } of money) {
    const unit = unitInBrackets(text);
    if (!silent || unit === null || unit === 'thousand') continue;
    const params = {
      first: `${columnLetters(column)}열`,
      unit: unitNames[unit],
      second: `${columnLetters(silent.column)}열`,
    };
    report(issue('unitPartlyStated', cells.at(silent.row, silent.column), params));
    return;
  }
}

/** The unit that a `(단위 : …)` states above the header or beside it; two different ones are an error. */
function unitAbove(
  cells: SheetCells,
  first: number,
  last: number,
  others: readonly ColumnHeading[],
  { report }: ReadingContext,
): MoneyUnit | null {
  let found: { unit: MoneyUnit; cell: string } | null = null;
  const look = (row: number, column: number) => {
    const unit = statedUnit(cells, row, column);
    if (unit === null) return;
    const at = cells.at(row, column);
    if (found && found.unit !== unit) {
      const params = { first: found.cell, firstUnit: unitNames[found.unit], second: at.cell ?? '' };
      report(issue('unitsDiffer', at, { ...params, secondUnit: unitNames[unit] }));
    }
    found = { unit, cell: at.cell ?? '' };
  };
  for (let row = cells.firstRow; row < first; row += 1) {
    for (let column = cells.firstColumn; column < cells.columns; column += 1) look(row, column);
  }
  for (const { column } of others) for (let row = first; row <= last; row += 1) look(row, column);
  return (found as { unit: MoneyUnit } | null)?.unit ?? null;
}

/** Prose that happens to name a unit is longer than any unit line. */
const longestUnitLine = 100;

function statedUnit(cells: SheetCells, row: number, column: number): MoneyUnit | null {
  const value = cells.value(row, column);
  if (typeof value !== 'string' || value.length > longestUnitLine) return null;
  return /단\s*위/u.test(value.normalize('NFC')) ? unitInBrackets(value) : null;
}
