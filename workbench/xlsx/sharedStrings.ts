import { numberOf, childOf, escapeText, parseXml, XmlPatch } from './xml';
import type { XmlElement } from './xml';

/** The text of a string of the file (`si`, `is`, a note's `text`): its runs together, without what is read aloud (`rPh`). */
export function stringText(element: XmlElement): string {
  return decodeText(
    element.children
      .map((child) =>
        child.name === 't' ? child.text : child.name === 'r' ? (childOf(child, 't')?.text ?? '') : '',
      )
      .join(''),
  );
}

/** Characters that XML cannot hold are written `_x0007_` in a file, and so is an underscore that would begin such a word. */
export function decodeText(text: string): string {
  return text.includes('_x')
    ? text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
}

/** Text as a file holds it: see `decodeText`. Halves of a pair that stand alone are among what XML cannot hold. */
export function encodeText(text: string): string {
  return escapeText(
    text
      .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
      .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, (character) => {
        return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
      }),
  );
}

/** An element `t` that holds a text, blanks at its ends and line breaks included. */
export function printText(text: string): string {
  const space = /^\s|\s$|[\n\t]/.test(text) ? ' xml:space="preserve"' : '';
  return `<t${space}>${encodeText(text)}</t>`;
}

const empty =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>';

/** The table of strings that cells refer to (`xl/sharedStrings.xml`). Strings are only added: no cell's number moves. */
export class SharedStrings {
  readonly texts: readonly string[];
  readonly #source: string;
  readonly #added = new Map<string, number>();
  #known: Map<string, number> | null = null;
  #areUsesChanged = false;

  /** `source` is the part's text; '' where there is none. */
  constructor(source: string) {
    this.#source = source;
    this.texts = source === '' ? [] : parseXml(source).children.filter(isString).map(stringText);
  }

  /** The number of a text, which is added where the table lacks it. */
  indexOf(text: string): number {
    this.#known ??= new Map(this.texts.map((known, index) => [known, index]).reverse() as [string, number][]);
    const index = this.#known.get(text) ?? this.#added.get(text);
    if (index !== undefined) return index;
    const next = this.texts.length + this.#added.size;
    this.#added.set(text, next);
    return next;
  }

  /** Cells begin or cease to use strings: the table's count of uses is then no longer said, which it need not be. */
  changeUses(): void {
    this.#areUsesChanged = true;
  }

  /** The part's text with the strings that were added; null where it is as it was. */
  result(): string | null {
    if (this.#added.size === 0 && !(this.#areUsesChanged && this.#source !== '')) return null;
    const patch = new XmlPatch(this.#source === '' ? empty : this.#source);
    const changes = { count: null, uniqueCount: this.texts.length + this.#added.size };
    if (this.#added.size > 0) patch.setAttributes(patch.root, changes);
    else if (numberOf(patch.root.attributes['count']) !== undefined)
      patch.setAttributes(patch.root, { count: null });
    // Behind the strings and before what a later version may have put there.
    const last = patch.root.children.findLast(isString);
    const xml = [...this.#added.keys()].map((text) => `<si>${printText(text)}</si>`).join('');
    if (last) patch.replace(last.end, last.end, patch.prefixed(xml));
    else patch.append(patch.root, xml);
    return patch.isChanged ? patch.result() : null;
  }
}

function isString({ name }: XmlElement): boolean {
  return name === 'si';
}
