import type { Area } from '../../src/sheets/grid';
import { parseArea } from '../../src/sheets/address';
import { partText } from './partText';
import type { Parts } from './readPackage';
import { attribute, folderOf, parseRelationships, relationshipsPath, resolveTarget } from './relationships';
import { worksheetPaths } from './worksheetPaths';

/** A table (표) of a file: what a formula may name instead of cells. */
export interface TableArea {
  readonly name: string;
  /** The sheet's place in the file. */
  readonly fileIndex: number;
  /** With its header and total rows. */
  readonly area: Area;
  readonly headerRows: number;
  readonly totalRows: number;
  readonly columns: readonly string[];
}

/** The tables of a file, read from its own parts. */
export function tableAreas(parts: Parts): readonly TableArea[] {
  return worksheetPaths(parts).flatMap((path, fileIndex) =>
    parseRelationships(partText(parts, relationshipsPath(path)))
      .filter(({ type }) => type.endsWith('/table'))
      .flatMap(({ target }) => {
        const xml = partText(parts, resolveTarget(folderOf(path), target));
        const tag = /<(?:\w+:)?table\s[^>]*>/.exec(xml)?.[0] ?? '';
        const area = parseArea(attribute(tag, 'ref').toUpperCase());
        const name = attribute(tag, 'displayName') || attribute(tag, 'name');
        if (!area || name === '') return [];
        return [
          {
            name,
            fileIndex,
            area,
            headerRows: Number(attribute(tag, 'headerRowCount') || '1'),
            totalRows: Number(attribute(tag, 'totalsRowCount') || '0'),
            columns: [...xml.matchAll(/<(?:\w+:)?tableColumn\s[^>]*>/g)].map(([column]) =>
              attribute(column, 'name').replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
                String.fromCharCode(parseInt(code, 16)),
              ),
            ),
          },
        ];
      }),
  );
}

/** Whether a file asks to be calculated as a whole when it is opened: whoever wrote it did not, or not all of it. */
export function isRecalculatedOnLoad(parts: Parts): boolean {
  const tag = /<(?:\w+:)?calcPr\b[^>]*>/.exec(partText(parts, 'xl/workbook.xml'))?.[0] ?? '';
  return ['1', 'true'].includes(attribute(tag, 'fullCalcOnLoad'));
}
