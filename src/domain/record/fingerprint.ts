import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** The keys under which the model keeps where it was read: the place of a value is no part of its content. */
const placeKeys = new Set(['at']);

/**
 * One text for one content: keys in order, lists sorted by their own text, places (`at`) left out. Two workbooks
 * with the same rows in another order, other formatting or other title rows give the same text.
 */
export function canonicalText(value: unknown): string {
  if (typeof value === 'bigint') return `${value}n`;
  if (Array.isArray(value)) return `[${value.map(canonicalText).sort().join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
      .filter(([key]) => !placeKeys.has(key))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, field]) => `${JSON.stringify(key)}:${canonicalText(field)}`);
    return `{${entries.join(',')}}`;
  }
  return typeof value === 'string' ? JSON.stringify(value.normalize('NFC')) : JSON.stringify(value ?? null);
}

/** The fingerprint (지문) of a content: `sha256:` and 64 hexadecimal digits. */
export function fingerprint(content: unknown): string {
  return `sha256:${bytesToHex(sha256(utf8ToBytes(canonicalText(content))))}`;
}

/** The eight digits that a printed sheet shows. */
export function shortFingerprint(full: string): string {
  return full.slice('sha256:'.length, 'sha256:'.length + 8);
}
