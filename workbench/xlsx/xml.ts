import { strToU8 } from 'fflate';
import { SaxesParser } from 'saxes';
import type { Parts } from './readPackage';
import { XlsxError } from './xlsxError';

/** An element of a part, and where it stands in the part's text, so that the text around it can stay as it is. */
export interface XmlElement {
  /** Without its prefix: writers differ in those. */
  readonly name: string;
  readonly prefix: string;
  /** By name as written (`r:id`), decoded. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  /** Its own text, decoded. */
  text: string;
  /** From its `<` … */
  readonly start: number;
  /** … to behind the `>` of its first tag, … */
  readonly opened: number;
  /** … and from the `<` of its last tag … */
  closing: number;
  /** … to behind that tag's `>`. The last two are those of the first tag where that is the only one. */
  end: number;
  readonly isEmptyTag: boolean;
}

/** The text of a part, without a byte order mark; '' where there is none. Other encodings than UTF-8 as declared. */
export function partText(parts: Parts, path: string): string {
  const bytes = parts.get(path);
  if (!bytes) return '';
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const declared = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(declared).decode(bytes);
  } catch (error) {
    throw new XlsxError('damaged', { cause: error });
  }
}

/** A part's text as bytes. It is UTF-8 from now on, whatever it declared before. */
export function partBytes(text: string): Uint8Array {
  return strToU8(text.replace(/^(<\?xml[^>]*?\sencoding\s*=\s*)(["'])[\w.:-]+\2/, '$1"UTF-8"'));
}

/**
 * The tree of a part.
 *
 * @throws XlsxError damaged, where it is not well formed
 */
export function parseXml(text: string): XmlElement {
  const open: XmlElement[] = [];
  const roots: XmlElement[] = [];
  scanXml(text, {
    open: (element) => {
      (open.at(-1)?.children ?? roots).push(element);
      open.push(element);
    },
    close: () => open.pop(),
    text: (more) => {
      const element = open.at(-1);
      if (element) element.text += more;
    },
  });
  const [root] = roots;
  if (!root) throw new XlsxError('damaged');
  return root;
}

export interface XmlHandlers {
  readonly open: (element: XmlElement) => void;
  /** The same element, now with its end. */
  readonly close: (element: XmlElement) => void;
  readonly text: (text: string) => void;
}

/**
 * Goes through a part once, for what would be too large as a tree.
 *
 * @throws XlsxError damaged, where it is not well formed
 */
export function scanXml(text: string, handlers: XmlHandlers): void {
  const parser = new SaxesParser();
  const open: XmlElement[] = [];
  parser.on('error', (error) => {
    throw new XlsxError('damaged', { cause: error });
  });
  parser.on('opentag', ({ name: written, attributes, isSelfClosing }) => {
    const colon = written.indexOf(':');
    const opened = parser.position;
    // A `<` cannot stand in an attribute.
    const start = text.lastIndexOf('<', opened - 1);
    const element: XmlElement = {
      name: written.slice(colon + 1),
      prefix: written.slice(0, colon + 1),
      attributes,
      children: [],
      text: '',
      ...{ start, opened, closing: opened, end: opened, isEmptyTag: isSelfClosing },
    };
    open.push(element);
    handlers.open(element);
  });
  parser.on('closetag', () => {
    const element = open.pop();
    if (!element) return;
    if (!element.isEmptyTag) {
      element.end = parser.position;
      element.closing = text.lastIndexOf('<', parser.position - 1);
    }
    handlers.close(element);
  });
  parser.on('text', handlers.text);
  parser.on('cdata', handlers.text);
  parser.write(text).close();
}

/** The first child of this name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

/** The children of this name. */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** Every element of this name below one, at any depth. */
export function within(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...within(child, name),
  ]);
}

/** The id of the relationship that an element names, whatever prefix its writer gave that namespace. */
export function relationshipOf(element: XmlElement): string {
  const name = Object.keys(element.attributes).find((written) => /^[^:]+:id$/.test(written));
  return name === undefined ? '' : (element.attributes[name] ?? '');
}

/** Whether an attribute says yes; `absent` is what the schema takes where it is not there. */
export function isTrue(value: string | undefined, absent = false): boolean {
  return value === undefined ? absent : value === '1' || value === 'true' || value === 'on';
}

/** A number of an attribute; undefined where there is none. */
export function numberOf(value: string | undefined): number | undefined {
  if (value === undefined || value.trim() === '') return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}

/** Attributes as they stand in a tag, each with a blank before it; undefined and null are left out. */
export function printAttributes(
  attributes: Readonly<Record<string, string | number | null | undefined>>,
): string {
  return Object.entries(attributes)
    .map(([name, value]) =>
      value === undefined || value === null ? '' : ` ${name}="${escapeXml(String(value))}"`,
    )
    .join('');
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Text for an attribute or between tags. */
export function escapeXml(text: string): string {
  return text.replaceAll(/[&<>"\t\n\r]/g, (character) => escapes[character] ?? character);
}

/** Text for a formula, a note or a string, where line breaks stay what they are. */
export function escapeText(text: string): string {
  return text.replaceAll(/[&<>\r]/g, (character) => escapes[character] ?? character);
}

interface XmlEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Which of several insertions at one place comes first. */
  readonly rank: number;
}

/** Changes to a part's text: what none of them touches stays as it was, to the byte. */
export class XmlPatch {
  readonly root: XmlElement;
  readonly #text: string;
  readonly #edits: XmlEdit[] = [];
  readonly #tags = new Map<XmlElement, { attributes: Record<string, string>; readonly inner: string[] }>();

  constructor(text: string, root: XmlElement = parseXml(text)) {
    this.#text = text;
    this.root = root;
  }

  get isChanged(): boolean {
    return this.#edits.length > 0 || this.#tags.size > 0;
  }

  /** Puts a text in the place of another. */
  replace(start: number, end: number, text: string, rank = 0): void {
    this.#edits.push({ start, end, text, rank });
  }

  remove(element: XmlElement): void {
    this.replace(element.start, element.end, '');
  }

  /** Sets attributes of an element's first tag; null takes one away. */
  setAttributes(element: XmlElement, changes: Readonly<Record<string, string | number | null>>): void {
    const known = this.#tags.get(element)?.attributes ?? element.attributes;
    const isSame = Object.entries(changes).every(
      ([name, value]) => (known[name] ?? null) === (value === null ? null : String(value)),
    );
    if (isSame) return;
    const tag = this.#tag(element);
    for (const [name, value] of Object.entries(changes)) {
      if (value === null) Reflect.deleteProperty(tag.attributes, name);
      else tag.attributes[name] = String(value);
    }
  }

  /** Adds elements, written without a prefix, as the last of an element. */
  append(element: XmlElement, xml: string): void {
    if (xml === '') return;
    this.#tag(element).inner.push(this.prefixed(xml));
  }

  /**
   * Puts an element, written without a prefix, in the place of the root's child of this name, or where the schema's
   * order wants it; '' takes it away.
   */
  put(name: string, xml: string, order: readonly string[]): void {
    const present = childOf(this.root, name);
    if (present) {
      this.replace(present.start, present.end, this.prefixed(xml));
      return;
    }
    if (xml === '') return;
    const rank = order.indexOf(name);
    const rankOf = (element: XmlElement): number => {
      // What stands for elements of a newer Excel ranks as the first of them.
      const first = element.name === 'AlternateContent' ? element.children[0]?.children[0] : element;
      return order.indexOf(first?.name ?? '');
    };
    const next = this.root.children.find((child) => rankOf(child) > rank);
    const at = next?.start ?? this.root.closing;
    if (next || !this.root.isEmptyTag) this.replace(at, at, this.prefixed(xml), rank);
    else this.append(this.root, xml);
  }

  /** Elements under the prefix that this part gives to those of its own namespace. */
  prefixed(xml: string): string {
    const { prefix } = this.root;
    return prefix === '' ? xml : xml.replaceAll(/<(\/?)(?=[A-Za-z]\w*[\s/>])/g, `<$1${prefix}`);
  }

  /** The part's text with all changes. */
  result(): string {
    const edits = [
      ...this.#edits,
      ...[...this.#tags].flatMap(([element, tag]) => this.#tagEdits(element, tag)),
    ];
    edits.sort((a, b) => a.start - b.start || a.end - b.end || a.rank - b.rank);
    const pieces: string[] = [];
    let at = 0;
    for (const { start, end, text } of edits) {
      if (start < at) continue;
      pieces.push(this.#text.slice(at, start), text);
      at = end;
    }
    return pieces.join('') + this.#text.slice(at);
  }

  #tag(element: XmlElement): { attributes: Record<string, string>; readonly inner: string[] } {
    const known = this.#tags.get(element) ?? { attributes: { ...element.attributes }, inner: [] };
    this.#tags.set(element, known);
    return known;
  }

  #tagEdits(
    element: XmlElement,
    { attributes, inner }: { readonly attributes: Record<string, string>; readonly inner: readonly string[] },
  ): XmlEdit[] {
    const rank = 0;
    const { start, opened, closing, isEmptyTag } = element;
    const written = `${element.prefix}${element.name}`;
    const content = inner.join('');
    const isClosed = isEmptyTag && content === '';
    const tag = `<${written}${printAttributes(attributes)}${isClosed ? '/>' : '>'}`;
    if (isEmptyTag)
      return [{ start, end: opened, text: isClosed ? tag : `${tag}${content}</${written}>`, rank }];
    return [
      { start, end: opened, text: tag, rank },
      ...(content === '' ? [] : [{ start: closing, end: closing, text: content, rank }]),
    ];
  }
}
