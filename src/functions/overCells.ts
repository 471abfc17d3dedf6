import type { Cells, ArgumentValue } from './cell';
import { cellsOf, valueOf } from './cell';
import { invalid } from './functionError';

/** The most cells that one formula answers: beyond it Excel on the web stalls. */
const mostCells = 10_000;

/**
 * Answers cell by cell over ranges: a column of amounts gives a column of answers. A single value, a row or a
 * column goes with every cell of the other arguments. An error cell stays that error. A cell that is refused
 * holds its error; a lone one throws it, since Excel shows the sentence of a thrown error only.
 */
export function overCells(
  argumentList: readonly unknown[],
  answer: (values: readonly ArgumentValue[]) => string | number | boolean,
): unknown[][] {
  const ranges = argumentList.map(cellsOf);
  const rows = common(ranges.map((range) => range.length));
  const columns = common(ranges.map((range) => range[0]?.length ?? 0));
  if (rows === null || columns === null) throw invalid('shapes');
  checkCount(rows * columns);

  const one = (row: number, column: number): unknown => {
    const cells = ranges.map((range) => cellAt(range, row, column));
    const error = cells.find((cell) => cell instanceof CustomFunctions.Error);
    if (error !== undefined) return error;
    try {
      return answer(cells.map(valueOf));
    } catch (refusal) {
      if (refusal instanceof CustomFunctions.Error && rows * columns > 1) return refusal;
      throw refusal;
    }
  };
  return indexes(rows).map((row) => indexes(columns).map((column) => one(row, column)));
}

/** Refuses an answer, or a range, of more than `mostCells`. */
export function checkCount(count: number): void {
  if (count > mostCells) throw invalid('tooManyCells', { limit: mostCells, count });
}

/** The size that all share, where 1 goes with any; null when two differ. */
function common(sizes: readonly number[]): number | null {
  const size = Math.max(...sizes);
  return sizes.every((other) => other === size || other === 1) ? size : null;
}

function cellAt(range: Cells, row: number, column: number): unknown {
  const line = range.length === 1 ? range[0] : range[row];
  return line?.length === 1 ? line[0] : line?.[column];
}

function indexes(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
