import type { Parts } from './readPackage';
import { escapeXml, parseXml, partBytes, partText } from './xml';

/** One arrow between parts of the package (`xl/_rels/workbook.xml.rels`). */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** As written: relative to the part that the arrow starts from, or absolute. */
  readonly target: string;
  readonly external: boolean;
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The arrows that start from a part; '' is the package itself. */
export function relationshipsFrom(parts: Parts, path: string): readonly Relationship[] {
  const text = partText(parts, relationshipsPath(path));
  return text === '' ? [] : parseRelationships(text);
}

export function parseRelationships(xml: string): readonly Relationship[] {
  return parseXml(xml)
    .children.filter(({ name }) => name === 'Relationship')
    .map(({ attributes }) => ({
      id: attributes['Id'] ?? '',
      type: attributes['Type'] ?? '',
      target: attributes['Target'] ?? '',
      external: attributes['TargetMode'] === 'External',
    }));
}

/** The part that the first arrow of a kind (`drawing`) leads to, where it is in the package; null without any. */
export function partFrom(parts: Parts, path: string, kind: string): string | null {
  const found = relationshipsFrom(parts, path).find(
    ({ type, external }) => !external && type.endsWith(`/${kind}`),
  );
  const target = found ? resolveTarget(folderOf(path), found.target) : null;
  return target !== null && parts.has(target) ? target : null;
}

/** Draws an arrow of a kind from one part to another and gives its id. */
export function addRelationship(
  parts: Map<string, Uint8Array>,
  from: string,
  kind: string,
  to: string,
): string {
  const before = relationshipsFrom(parts, from);
  let number = before.length + 1;
  while (before.some(({ id }) => id === `rId${number}`)) number += 1;
  const id = `rId${number}`;
  // A strict package has namespaces of its own, and all of a kind.
  const strict = before.find(({ type }) => type.startsWith('http://purl.oclc.org/ooxml/officeDocument/'));
  const namespace = strict ? strict.type.slice(0, strict.type.lastIndexOf('/')) : office;
  setRelationships(parts, from, [
    ...before,
    { id, type: `${namespace}/${kind}`, target: `/${to}`, external: false },
  ]);
  return id;
}

/** Puts the arrows of a part in place of those that it has; without any, their own part goes. */
export function setRelationships(
  parts: Map<string, Uint8Array>,
  from: string,
  relationships: readonly Relationship[],
): void {
  const lines = relationships.map(
    ({ id, type, target, external }) =>
      `<Relationship Id="${escapeXml(id)}" Type="${escapeXml(type)}" Target="${escapeXml(target)}"${external ? ' TargetMode="External"' : ''}/>`,
  );
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join('')}</Relationships>`;
  if (lines.length > 0) parts.set(relationshipsPath(from), partBytes(xml));
  else parts.delete(relationshipsPath(from));
}

/** The path of the part that a target names, seen from the folder of the part the arrow starts from. */
export function resolveTarget(folder: string, target: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/').filter(Boolean);
  for (const step of target.split('/').filter(Boolean)) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** The folder of a part: `xl/worksheets`. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** Where the arrows that start from a part are kept. */
function relationshipsPath(path: string): string {
  const folder = folderOf(path);
  return `${folder === '' ? '' : `${folder}/`}_rels/${path.slice(path.lastIndexOf('/') + 1)}.rels`;
}

/** A path that no part has yet: `xl/charts/chart3.xml`. */
export function unusedPath(parts: Parts, stem: string, extension = 'xml'): string {
  const taken = new Set([...parts.keys()].map((name) => name.toLowerCase()));
  let number = 1;
  while (taken.has(`${stem}${number}.${extension}`.toLowerCase())) number += 1;
  return `${stem}${number}.${extension}`;
}

/** Takes away the parts that no arrow leads to any more, but could be reached in the package as it was. */
export function removeUnreachable(parts: Map<string, Uint8Array>, original: Parts): void {
  const reachable = reachableParts(parts);
  for (const path of reachableParts(original)) {
    if (reachable.has(path)) continue;
    parts.delete(path);
    parts.delete(relationshipsPath(path));
  }
}

function reachableParts(parts: Parts): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [''];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    for (const { target, external } of relationshipsFrom(parts, path)) {
      const part = resolveTarget(folderOf(path), target);
      if (external || reached.has(part) || !parts.has(part)) continue;
      reached.add(part);
      waiting.push(part);
    }
  }
  return reached;
}
