import { Inflate } from 'fflate';
import { countMarkup } from './markup';
import { XlsxError } from './xlsxError';
import type { ZipEntry } from './zipDirectory';
import { zipDirectory } from './zipDirectory';

/** The parts of an .xlsx by path (`xl/workbook.xml`). */
export type Parts = ReadonlyMap<string, Uint8Array>;

/**
 * What a workbook of this trade never exceeds; a file that does is meant to do harm. Sizes are bytes. With all of
 * them reached, opening takes under 10 s and 1 GB on a small machine: tags (200,000 cells) and formulas were measured together.
 */
export const limits = {
  file: 40_000_000,
  part: 40_000_000,
  all: 100_000_000,
  parts: 3_000,
  sheets: 300,
  tags: 800_000,
  formulas: 40_000,
} as const;

const method = { stored: 0, deflated: 8 } as const;
const oleSignature = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Unpacks an .xlsx after its own directory says that it is safe to: sizes, number of sheets, paths. Then it counts
 * what the XML would cost to read, which a small file can make large.
 * A part that turns out larger than it declared is cut off there and refused, and so is XML that
 * declares a document type, the door to entity bombs.
 *
 * @throws XlsxError with the reason
 */
export function readPackage(bytes: Uint8Array): Parts {
  if (oleSignature.every((byte, index) => bytes[index] === byte)) {
    throw new XlsxError(includesText(bytes, 'EncryptedPackage') ? 'encrypted' : 'oldFormat');
  }
  if (bytes.length < 22) throw new XlsxError('notAPackage');
  const entries = zipDirectory(bytes).filter(({ name }) => !name.endsWith('/'));
  checkDirectory(bytes, entries);
  const parts = new Map(entries.map((entry) => [entry.name, unpack(entry)]));
  if (!parts.has('[Content_Types].xml') || !parts.has('xl/workbook.xml')) throw new XlsxError('notAWorkbook');
  checkXml(parts);
  return parts;
}

function checkXml(parts: Parts): void {
  let tags = 0;
  let formulas = 0;
  for (const [name, data] of parts) {
    if (!/\.(xml|rels|vml)$/i.test(name)) continue;
    if (declaresDocumentType(data)) throw new XlsxError('unsafeXml');
    const markup = countMarkup(data);
    tags += markup.tags;
    formulas += markup.formulas;
    if (tags > limits.tags || formulas > limits.formulas) throw new XlsxError('tooLarge');
  }
}

function checkDirectory(bytes: Uint8Array, entries: readonly ZipEntry[]): void {
  if (bytes.length > limits.file || entries.length > limits.parts) throw new XlsxError('tooLarge');
  if (entries.some(({ encrypted }) => encrypted)) throw new XlsxError('encrypted');
  if (entries.some(({ size }) => size > limits.part)) throw new XlsxError('tooLarge');
  if (entries.reduce((sum, { size }) => sum + size, 0) > limits.all) throw new XlsxError('tooLarge');
  const sheets = entries.filter(({ name }) => /^xl\/worksheets\/[^/]+\.xml$/i.test(name));
  if (sheets.length > limits.sheets) throw new XlsxError('tooManySheets');
  if (entries.some(({ name }) => isUnsafePath(name))) throw new XlsxError('unsafePath');
  if (new Set(entries.map(({ name }) => name.toLowerCase())).size < entries.length) {
    throw new XlsxError('damaged');
  }
}

function isUnsafePath(name: string): boolean {
  return name === '' || /^[/\\]|^[A-Za-z]:|\\|\0/.test(name) || name.split('/').includes('..');
}

/** A part as it was packed. What its checksum does not fit was changed on the way: an amount of it may be another. */
function unpack(entry: ZipEntry): Uint8Array {
  const data = unpacked(entry);
  if (crc32(data) !== entry.crc) throw new XlsxError('damaged');
  return data;
}

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

/** The checksum of a zip (CRC-32, APPNOTE 4.4.7); no browser has one, and fflate keeps its own to itself. */
function crc32(data: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of data) crc = (crc >>> 8) ^ (crcTable[(crc ^ byte) & 0xff] ?? 0);
  return ~crc >>> 0;
}

function unpacked({ method: how, packed, size }: ZipEntry): Uint8Array {
  if (how === method.stored) {
    if (packed.length !== size) throw new XlsxError('damaged');
    return packed;
  }
  if (how !== method.deflated) throw new XlsxError('damaged');
  const out = new Uint8Array(size);
  let at = 0;
  const inflate = new Inflate((chunk) => {
    if (at + chunk.length > size) throw new XlsxError('tooLarge');
    out.set(chunk, at);
    at += chunk.length;
  });
  try {
    // In slices, so that a part that lies about its size is stopped soon after it passes it.
    for (let from = 0; from < packed.length || from === 0; from += slice) {
      inflate.push(packed.subarray(from, from + slice), from + slice >= packed.length);
    }
  } catch (error) {
    throw error instanceof XlsxError ? error : new XlsxError('damaged', { cause: error });
  }
  if (at !== size) throw new XlsxError('damaged');
  return out;
}

const slice = 16_384;

function declaresDocumentType(data: Uint8Array): boolean {
  return includesText(data, '<!DOCTYPE') || includesText(data, '<!ENTITY');
}

/** Whether the bytes hold an ASCII text, in one byte a character or in two (UTF-16). */
function includesText(data: Uint8Array, text: string): boolean {
  const first = text.charCodeAt(0);
  for (let at = data.indexOf(first); at >= 0; at = data.indexOf(first, at + 1)) {
    if (matches(data, text, at, 1) || matches(data, text, at, 2)) return true;
  }
  return false;
}

function matches(data: Uint8Array, text: string, at: number, step: number): boolean {
  for (let index = 0; index < text.length; index += 1) {
    if (data[at + index * step] !== text.charCodeAt(index)) return false;
  }
  return true;
}
