import { booleanArg } from '../args';
import { columnCount, isEntireColumn, isEntireRow, rowCount } from '../areaReference';
import { HostError } from '../hostError';
import type { Json } from '../wire';
import type { RangeTarget } from './rangeTarget';

/** Whether rows or columns are hidden: null when some are and some are not. */
export function hiddenLines(
  lines: ReadonlyMap<number, { readonly hidden?: boolean }>,
  first: number,
  last: number,
): boolean | null {
  let hidden = 0;
  for (const [line, format] of lines) {
    if (line >= first && line <= last && format.hidden) hidden += 1;
  }
  if (hidden === 0) return false;
  return hidden === last - first + 1 ? true : null;
}

export function hideLines({ state, sheet, area }: RangeTarget, which: 'rows' | 'columns', value: Json): void {
  state.checkWritable(sheet);
  const hidden = booleanArg(value);
  const all = which === 'rows' ? isEntireColumn(area) : isEntireRow(area);
  if (all) throw new HostError('InvalidOperation');
  const lines: Map<number, object> = which === 'rows' ? sheet.rows : sheet.columns;
  const first = which === 'rows' ? area.top : area.left;
  const count = which === 'rows' ? rowCount(area) : columnCount(area);
  for (let line = first; line < first + count; line += 1) lines.set(line, { ...lines.get(line), hidden });
}
