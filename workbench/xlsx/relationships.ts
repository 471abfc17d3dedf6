import { escapeXml, unescapeXml } from './customXml';

/** One arrow between parts of the package (`xl/_rels/workbook.xml.rels`). */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** As written: relative to the part that the arrow starts from, or absolute. */
  readonly target: string;
  readonly external: boolean;
}

export function parseRelationships(xml: string): readonly Relationship[] {
  return [...xml.matchAll(/<(?:\w+:)?Relationship\s([^>]*?)\/?>/g)].map(([, attributes = '']) => ({
    id: attribute(attributes, 'Id'),
    type: attribute(attributes, 'Type'),
    target: attribute(attributes, 'Target'),
    external: attribute(attributes, 'TargetMode') === 'External',
  }));
}

export function printRelationships(relationships: readonly Relationship[]): string {
  const lines = relationships.map(
    ({ id, type, target, external }) =>
      `<Relationship Id="${id}" Type="${escapeXml(type)}" Target="${escapeXml(target)}"${external ? ' TargetMode="External"' : ''}/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join('')}</Relationships>`;
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

/** An id that none of the relationships has. */
export function unusedId(relationships: readonly Relationship[]): string {
  let number = relationships.length + 1;
  while (relationships.some(({ id }) => id === `rId${number}`)) number += 1;
  return `rId${number}`;
}

/** The value of an attribute in the text of a tag; '' where it is absent. */
export function attribute(tag: string, name: string): string {
  const match = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return unescapeXml(match?.[1] ?? match?.[2] ?? '');
}

/** The folder of a part: `xl/worksheets`. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}

/** Where the arrows that start from a part are kept. */
export function relationshipsPath(path: string): string {
  return `${folderOf(path)}/_rels/${path.slice(path.lastIndexOf('/') + 1)}.rels`;
}
