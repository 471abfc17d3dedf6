import { maxColumns } from '../../workbook/sheet';
import { printReference } from '../areaReference';
import { HostError } from '../hostError';
import type { Argument } from '../hostObject';
import { HostObject } from '../hostObject';
import type { Json } from '../wire';
import { isRecord } from '../wire';
import type { RangeTarget } from './rangeTarget';

/** `Range.getRowProperties`: for each row of the range, what was asked for of `rowHidden`, `rowIndex`, `address`. */
export function rowProperties({ sheet, area }: RangeTarget, [wanted]: readonly Argument[]): Json {
  if (wanted instanceof HostObject || !isRecord(wanted)) throw new HostError('InvalidArgument');
  const names = Object.keys(wanted).filter((name) => wanted[name] === true);
  const rows: Json[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const known: Readonly<Record<string, Json>> = {
      rowHidden: sheet.rows.get(row)?.hidden ?? false,
      rowIndex: row,
      address: printReference(sheet.name, { top: row, left: 0, bottom: row, right: maxColumns - 1 }),
    };
    rows.push(Object.fromEntries(names.map((name) => [name, property(known, name)])));
  }
  return rows;
}

function property(known: Readonly<Record<string, Json>>, name: string): Json {
  const value = known[name];
  if (value === undefined) {
    throw new HostError('ApiNotFound', `The workbench does not answer ${name} of Range.getRowProperties.`);
  }
  return value;
}
