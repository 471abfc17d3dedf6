import { maxColumns } from '../../workbook/sheet';
import { numberArg } from '../args';
import { printReference, rowCount } from '../areaReference';
import { HostError } from '../hostError';
import type { Argument } from '../hostObject';
import { HostObject } from '../hostObject';
import type { Json } from '../wire';
import { isRecord } from '../wire';
import type { RangeTarget } from './rangeTarget';

const maxRowHeight = 409.5;

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

/** `Range.setRowProperties`: for each row of the range its height, or nothing where the row is left as it is. */
export function setRowProperties(target: RangeTarget, [properties]: readonly Argument[]): void {
  const { area } = target;
  if (!Array.isArray(properties) || properties.length !== rowCount(area)) {
    throw new HostError('InvalidArgument');
  }
  (properties as readonly Json[]).forEach((given, i) => {
    const row = area.top + i;
    for (const [name, value] of Object.entries(recordOf(given))) {
      if (name !== 'format') throw notTaken(name);
      for (const [part, height] of Object.entries(recordOf(value))) {
        if (part !== 'rowHeight') throw notTaken(`format.${part}`);
        setRowHeight({ ...target, area: { ...area, top: row, bottom: row } }, height);
      }
    }
  });
}

/** Sets the height in points of every row of a range. */
export function setRowHeight({ state, sheet, area }: RangeTarget, value: Argument): void {
  state.checkWritable(sheet);
  const height = numberArg(value);
  if (height < 0 || height > maxRowHeight) throw new HostError('InvalidArgument');
  for (let row = area.top; row <= area.bottom; row += 1) {
    sheet.rows.set(row, { ...sheet.rows.get(row), height });
  }
}

function recordOf(value: Json): Readonly<Record<string, Json>> {
  if (!isRecord(value)) throw new HostError('InvalidArgument');
  return value;
}

function notTaken(name: string): HostError {
  return new HostError('ApiNotFound', `The workbench does not take ${name} of Range.setRowProperties.`);
}
