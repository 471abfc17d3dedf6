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

const signature = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 } as const;
const endLength = 22;
const maxComment = 0xffff;
/** A size of this says that the real one is in a zip64 field; no workbook here is that large. */
const zip64 = 0xffffffff;

/**
 * Reads a zip's central directory.
 *
 * @throws XlsxError notAPackage, damaged or tooLarge
 */
export function zipDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  const entries: ZipEntry[] = [];
  try {
    let at = view.getUint32(end + 16, true);
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
        packed: packedBytes(bytes, view, view.getUint32(at + 42, true), packedSize),
      });
      at += 46 + nameLength + extras;
    }
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

function packedBytes(bytes: Uint8Array, view: DataView, at: number, size: number): Uint8Array {
  if (view.getUint32(at, true) !== signature.local) throw new XlsxError('damaged');
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + size > bytes.length) throw new XlsxError('damaged');
  return bytes.subarray(start, start + size);
}
