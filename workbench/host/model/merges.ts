import type { Area } from '../../../src/sheets/model/grid';
import { columnCount, contains, intersect, printReference, rowCount } from '../areaReference';
import { countArg } from '../args';
import { HostError } from '../hostError';
import type { HostObject } from '../hostObject';
import { defineClass, child, method, scalar } from '../hostObject';
import { range } from './range';
import type { RangeTarget } from './rangeTarget';

/** Merges the cells of a range, or each of its rows (`across`). Only the first value survives. */
export function mergeRange({ state, sheet, area }: RangeTarget, across: boolean): void {
  state.checkWritable(sheet);
  const areas: Area[] = [];
  if (across) {
    for (let row = area.top; row <= area.bottom; row += 1) areas.push({ ...area, top: row, bottom: row });
  } else {
    areas.push(area);
  }
  const wide = areas.filter((merged) => rowCount(merged) * columnCount(merged) > 1);
  // The new areas are none of each other's: what was there is looked through once for all of them.
  if (wide.length > 0) dropMerges(sheet.merges, (other) => intersect(other, area) !== null);
  for (const merged of wide) {
    sheet.merges.push(merged);
    for (let row = merged.top; row <= merged.bottom; row += 1) {
      for (let column = merged.left; column <= merged.right; column += 1) {
        const cell = sheet.cell(row, column);
        const first = row === merged.top && column === merged.left;
        if (cell && !first) sheet.put(row, column, { ...cell, value: null, formula: null });
      }
    }
  }
}

/** Takes apart every merged area that the range touches. */
export function unmergeRange({ state, sheet, area }: RangeTarget): void {
  state.checkWritable(sheet);
  dropMerges(sheet.merges, (merged) => intersect(merged, area) !== null);
}

/** Removes the merges for which `drop` holds. */
export function dropMerges(merges: Area[], drop: (area: Area) => boolean): void {
  merges.splice(0, merges.length, ...merges.filter((merged) => !drop(merged)));
}

/**
 * The merged areas of a range; the null object where there is none. As in Excel (office-js#3611), an
 * area counts only if its first cell is inside.
 */
export function mergedAreas(target: RangeTarget): HostObject | null {
  const found = target.state
    .living(target.sheet)
    .merges.filter(({ top, left }) => contains(target.area, { top, left, bottom: top, right: left }));
  return found.length > 0 ? rangeAreas({ ...target, areas: found }) : null;
}

type AreasTarget = Omit<RangeTarget, 'area'> & { readonly areas: readonly Area[] };

const rangeAreas = defineClass<'RangeAreas', AreasTarget>(
  'RangeAreas',
  {
    address: scalar(({ sheet, areas }) => areas.map((area) => printReference(sheet.name, area)).join(',')),
    areaCount: scalar(({ areas }) => areas.length),
    cellCount: scalar(({ areas }) =>
      areas.reduce((sum, area) => sum + rowCount(area) * columnCount(area), 0),
    ),
    areas: child((target) => rangeCollection(target)),
  },
  { trackable: true },
);

const rangeCollection = defineClass<'RangeCollection', AreasTarget>(
  'RangeCollection',
  {
    getCount: method(({ areas }) => areas.length),
    getItemAt: method(({ areas, ...rest }, [index]) => {
      const area = areas[countArg(index)];
      if (!area) throw new HostError('ItemNotFound');
      return range({ ...rest, area });
    }),
  },
  { items: ({ areas, ...rest }) => areas.map((area) => range({ ...rest, area })) },
);
