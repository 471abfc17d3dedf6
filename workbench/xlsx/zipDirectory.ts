import { XlsxError } from './xlsxError';

/** One file of a zip as its directory declares it. Nothing is unpacked to know this. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  /** Checksum (CRC-32) of the bytes once unpacked, as declared. */
  readonly crc: number;
  /** Bytes once unpacked, as declared. */
  readonly size: number;
  readonly packed: Uint8Array;
}

const signature = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50, zip64End: 0x06064b50 } as const;
const endLength = 22;
const maxComment = 0xffff;
/** A size of this says that the real one is in a zip64 field; no workbook here is that large. */
const zip64 = 0xffffffff;

/**
 * Reads a zip's central directory. What it says of a part must be what the part's own header says, and it must end where
 * its own end says: one that was changed on the way could leave parts out or call them by other names.
 *
 * @throws XlsxError notAPackage, damaged or tooLarge
 */
export function zipDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  const entries: ZipEntry[] = [];
  try {
    const start = view.getUint32(end + 16, true);
    let at = start;
    for (let index = 0; index < count; index += 1) {
      if (view.getUint32(at, true) !== signature.central) throw new XlsxError('damaged');
      const nameLength = view.getUint16(at + 28, true);
      const extras = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
      const packedSize = view.getUint32(at + 20, true);
      const size = view.getUint32(at + 24, true);
      if (size === zip64 || packedSize === zip64) throw new XlsxError('tooLarge');
      entries.push({
        name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
        method: view.getUint16(at + 10, true),
        encrypted: (view.getUint16(at + 8, true) & 1) === 1,
        crc: view.getUint32(at + 16, true),
        size,
        packed: packedBytes(bytes, view, at, packedSize),
      });
      at += 46 + nameLength + extras;
    }
    const isWhole = at - start === view.getUint32(end + 12, true) && count === view.getUint16(end + 8, true);
    if (!isWhole || !endsAt(view, at, end)) throw new XlsxError('damaged');
  } catch (error) {
    throw error instanceof XlsxError ? error : new XlsxError('damaged', { cause: error });
  }
  return entries;
}

function endOfDirectory(view: DataView): number {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - maxComment); at -= 1) {
    if (view.getUint32(at, true) === signature.end) return at;
  }
  throw new XlsxError('notAPackage');
}

/** Whether the directory's end follows it at once, or a record of zip64, which some writers always put between. */
function endsAt(view: DataView, at: number, end: number): boolean {
  return at === end || view.getUint32(at, true) === signature.zip64End;
}

/** The bytes of a part whose entry of the directory stands at a place. */
function packedBytes(bytes: Uint8Array, view: DataView, entry: number, size: number): Uint8Array {
  const at = view.getUint32(entry + 42, true);
  if (view.getUint32(at, true) !== signature.local) throw new XlsxError('damaged');
  const nameLength = view.getUint16(at + 26, true);
  const start = at + 30 + nameLength + view.getUint16(at + 28, true);
  if (start + size > bytes.length || !isSameEntry(bytes, view, at, entry)) throw new XlsxError('damaged');
  return bytes.subarray(start, start + size);
}

/** Whether the header of a part and the directory say the same of its name and how it is packed. */
function isSameEntry(bytes: Uint8Array, view: DataView, local: number, central: number): boolean {
  const length = view.getUint16(local + 26, true);
  if (length !== view.getUint16(central + 28, true)) return false;
  for (let index = 0; index < length; index += 1) {
    if (bytes[local + 30 + index] !== bytes[central + 46 + index]) return false;
  }
  return view.getUint16(local + 8, true) === view.getUint16(central + 10, true);
}
