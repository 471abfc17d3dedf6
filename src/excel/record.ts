import type { RunRecord } from '../domain/record/runRecord';
import { parseRunRecord } from '../domain/record/runRecord';

/**
 * The record of the last run that the workbook carries; `otherSchema` where another version of Gyobu wrote it, or
 * somebody has tampered with it: a part that is no JSON is not the same as no part.
 */
export async function readRecord(): Promise<RunRecord | 'otherSchema' | null> {
  const [first] = await readParts('run-record');
  if (!first) return null;
  return parseRunRecord(first.content) ?? 'otherSchema';
}

/**
 * A custom XML part of ours holds one JSON text in one element. The workbook carries it wherever it goes, and Excel
 * shows it to nobody: what an auditor should see stands on the sheet 배분기록.
 */
export type PartName = 'run-record' | 'column-mapping' | 'prior-outputs';

function namespace(name: PartName): string {
  return `urn:gyobu:${name}:1`;
}

/** Reads a part's JSON as unknown data; null where the workbook has no such part or it is no JSON of ours. */
export async function readPart(name: PartName): Promise<unknown> {
  const [first] = await readParts(name);
  return first?.content ?? null;
}

/** A part that the workbook has, as unknown data. */
export interface StoredPart {
  readonly id: string;
  readonly content: unknown;
}

/** Every part of a name: there is one at most, but after a write that failed half way there may be two. */
export async function readParts(name: PartName): Promise<StoredPart[]> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const parts = askParts(context, name);
    await context.sync();
    if (parts.items.length === 0) return [];
    const asked = parts.items.map((part) => ({ id: part.id, xml: part.getXml() }));
    await context.sync();
    return asked.map(({ id, xml }) => ({ id, content: parsePart(xml.value) }));
  });
}

/** Asks for the parts of a name that the workbook has; their ids are known after the next sync. */
export function askParts(context: Excel.RequestContext, name: PartName): Excel.CustomXmlPartScopedCollection {
  const parts = context.workbook.customXmlParts.getByNamespace(namespace(name));
  parts.load('items/id');
  return parts;
}

/**
 * Queues replacing a part, or taking it out where the content is null, in a request that is under way: it is committed,
 * or refused, together with the rest. The new one comes first, so that no failure can leave the workbook without any.
 */
export function queuePart(
  context: Excel.RequestContext,
  name: PartName,
  existing: Excel.CustomXmlPartScopedCollection,
  content: unknown,
): void {
  if (content !== null) context.workbook.customXmlParts.add(printPart(name, content));
  for (const part of existing.items) context.workbook.customXmlParts.getItem(part.id).delete();
}

/** The XML of a part: one element, its JSON escaped. */
export function printPart(name: PartName, content: unknown): string {
  const escaped = JSON.stringify(content).replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return `<gyobu xmlns="${namespace(name)}">${escaped}</gyobu>`;
}

/** The JSON of a part; null where it is not readable. */
function parsePart(xml: string): unknown {
  const text = /<gyobu[^>]*>([\s\S]*)<\/gyobu>/.exec(xml)?.[1];
  if (text === undefined) return null;
  const json = text
    .replace(/&#(\d{1,6});/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => entities[name] ?? '');
  if (isTooDeep(json)) return null;
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return null;
  }
}

/** Nothing of ours is nested deeper; what is would end in a stack that overflows wherever it is walked through. */
const deepest = 50;

function isTooDeep(json: string): boolean {
  let depth = 0;
  for (const [sign] of json.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/gu)) {
    if (sign === '[' || sign === '{') depth += 1;
    else if (sign === ']' || sign === '}') depth -= 1;
    if (depth > deepest) return true;
  }
  return false;
}

/** Another program may have saved the part with named entities. */
const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
