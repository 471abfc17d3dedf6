import { issue } from '../../domain/issues/issue';
import { areaAddress } from '../model/address';
import type { Grid } from '../model/grid';
import type { ColumnMap } from './columnMap';
import type { ReadingContext } from './readingContext';
import type { MappedField } from './readRow';

/**
 * Warns of figures merged over several data rows: filled down, as every merged cell is, the amount counts once in
 * each row, which may not be what the merge meant.
 */
export function reportMergedFigures(
  { name, merges }: Grid,
  { header, columns }: ColumnMap,
  fields: readonly MappedField[],
  { report }: ReadingContext,
): void {
  const texts = new Set(fields.filter(({ kind }) => !kind.isFigure).map(({ column }) => column));
  const figures = new Set(
    [...columns.values()].map(({ column }) => column).filter((column) => !texts.has(column)),
  );
  for (const merge of merges) {
    if (merge.top <= header.last || merge.bottom === merge.top || !figures.has(merge.left)) continue;
    const rows = merge.bottom - merge.top + 1;
    report(issue('mergedFigure', { sheet: name, cell: areaAddress(merge) }, { rows }));
  }
}
