import { strFromU8 } from 'fflate';
import type { Parts } from './readPackage';

/** The text of a part of a package (`xl/workbook.xml`); '' where there is none. */
export function partText(parts: Parts, path: string): string {
  return strFromU8(parts.get(path) ?? new Uint8Array());
}
