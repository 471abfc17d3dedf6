import { partText } from './partText';
import type { Parts } from './readPackage';
import { attribute, parseRelationships, resolveTarget } from './relationships';

/** The paths of a file's worksheets in the order of their tabs (`xl/worksheets/sheet1.xml`). */
export function worksheetPaths(parts: Parts): readonly string[] {
  const workbook = partText(parts, 'xl/workbook.xml');
  const relationships = parseRelationships(partText(parts, 'xl/_rels/workbook.xml.rels'));
  return [...workbook.matchAll(/<(?:\w+:)?sheet\s([^>]*?)\/?>/g)].flatMap(([, tag = '']) => {
    const id = attribute(tag, '(?:\\w+:)?id');
    const found = relationships.find((relationship) => relationship.id === id);
    return found?.type.endsWith('/worksheet') ? [resolveTarget('xl', found.target)] : [];
  });
}
