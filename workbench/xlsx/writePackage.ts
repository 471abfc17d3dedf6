import type { ZipInputFile } from 'fflate';
import { Zip, ZipDeflate } from 'fflate';
import type { Parts } from './readPackage';
import type { ZipEntry } from './zipDirectory';
import { zipDirectory } from './zipDirectory';

/** One date for every part: the same workbook gives the same bytes. Zip knows none before 1980. */
const partDate = new Date(1980, 0, 1);

/**
 * Packs the parts of a workbook, content types first as Excel does. A part that is the original's own is taken over as it
 * is packed there, which is quick and cannot change it.
 */
export function writePackage(parts: Parts, original: Parts, bytes: Uint8Array | null): Uint8Array {
  const packed = new Map(bytes ? zipDirectory(bytes).map((entry) => [entry.name, entry]) : []);
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  const first = '[Content_Types].xml';
  const names = [first, ...[...parts.keys()].filter((name) => name !== first)];
  for (const name of names) {
    const data = parts.get(name);
    if (!data) continue;
    const entry = data === original.get(name) ? packed.get(name) : undefined;
    if (entry) addPacked(zip, entry);
    else addPart(zip, name, data);
  }
  zip.end();
  const whole = new Uint8Array(chunks.reduce((size, { length }) => size + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function addPart(zip: Zip, name: string, data: Uint8Array): void {
  const file = new ZipDeflate(name, { level: 6 });
  file.mtime = partDate;
  zip.add(file);
  file.push(data, true);
}

function addPacked(zip: Zip, { name, method, crc, size, packed }: ZipEntry): void {
  const file: ZipInputFile = { filename: name, size, crc, compression: method, mtime: partDate };
  zip.add(file);
  file.ondata?.(null, new Uint8Array(packed), true);
}
