import { enter } from '../../workbook/entry';
import { contains, intersect } from '../areaReference';
import type { Argument } from '../hostObject';
import { HostError } from '../hostError';
import { endSpills } from '../spilledCells';
import { cellPlace } from '../../workbook/sheet';
import { dropMerges } from './merges';
import type { RangeTarget } from './rangeTarget';

/**
 * `Range.clear`. All is contents, formats, notes and validation; formats and all also take apart the
 * merges inside, as Excel's own command does.
 */
export function clearRange(target: RangeTarget, applyTo: Argument | undefined): void {
  const { state, sheet, area } = target;
  const what = typeof applyTo === 'string' ? applyTo.toLowerCase() : 'all';
  if (!['all', 'contents', 'formats', 'hyperlinks', 'removehyperlinks'].includes(what)) {
    throw new HostError('InvalidArgument');
  }
  const contents = what === 'all' || what === 'contents';
  const formats = what === 'all' || what === 'formats';
  state.checkWritable(sheet, contents && !formats ? area : undefined);
  if (contents) endSpills(sheet, area);
  for (const { row, column, cell } of [...sheet.cells()]) {
    if (!contains(area, { top: row, left: column, bottom: row, right: column })) continue;
    sheet.put(row, column, {
      value: contents ? null : cell.value,
      formula: contents ? null : cell.formula,
      style: formats ? {} : contents ? enter('', cell).style : cell.style,
    });
  }
  if (formats) dropMerges(sheet.merges, (merged) => contains(area, merged));
  if (what === 'all') {
    sheet.validations = sheet.validations.filter((validation) => !intersect(validation.area, area));
    for (const key of [...sheet.notes.keys()]) {
      const { row, column } = cellPlace(key);
      if (contains(area, { top: row, left: column, bottom: row, right: column })) sheet.notes.delete(key);
    }
  }
  if (contents) state.events.changed(sheet, area, 'addin');
}
