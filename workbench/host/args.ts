import type { Area } from '../../src/sheets/model/grid';
import { parseReference } from './areaReference';
import { HostError } from './hostError';
import type { Argument } from './hostObject';
import { HostObject } from './hostObject';
import type { RangeTarget } from './model/rangeTarget';
import type { Json } from './wire';

/** Arguments of calls, read with the error that Excel gives for a wrong one. */

export function textArg(value: Argument | undefined): string {
  if (typeof value !== 'string') throw new HostError('InvalidArgument');
  return value;
}

export function optionalText(value: Argument | undefined): string | null {
  return value === undefined || value === null ? null : textArg(value);
}

export function numberArg(value: Argument | undefined): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new HostError('InvalidArgument');
  return value;
}

/** A whole number from `least` on: an index or a count. */
export function countArg(value: Argument | undefined, least = 0): number {
  const number = numberArg(value);
  if (!Number.isInteger(number) || number < least) throw new HostError('InvalidArgument');
  return number;
}

export function booleanArg(value: Argument | undefined): boolean {
  if (typeof value !== 'boolean') throw new HostError('InvalidArgument');
  return value;
}

/** An argument that is a range, or the address of one. */
export function areaArg(value: Argument | undefined): Area {
  if (value instanceof HostObject) {
    if (value.className !== 'Range') throw new HostError('InvalidArgument');
    return (value.target as RangeTarget).area;
  }
  const reference = parseReference(textArg(value));
  if (!reference) throw new HostError('InvalidArgument');
  return reference.area;
}

/** One of the words that Excel has for a property, by Excel's spelling in any case. */
export function wordArg<W extends string>(value: Json, words: Readonly<Record<string, W>>): W {
  const wanted = typeof value === 'string' ? value.toLowerCase() : '';
  const found = Object.entries(words).find(([word]) => word.toLowerCase() === wanted);
  if (!found) throw new HostError('InvalidArgument');
  return found[1];
}

/** The way back: Excel's word for what the file says. */
export function wordFor(words: Readonly<Record<string, string>>, value: string): string {
  return Object.entries(words).find(([, file]) => file === value)?.[0] ?? value;
}
