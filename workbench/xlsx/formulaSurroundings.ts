import type { Area } from '../../src/sheets/model/grid';
import { parseArea } from '../../src/sheets/model/address';
import type { Sheet } from '../workbook/sheet';
import type { OpenedFile } from '../workbook/workbook';
import { folderOf, relationshipsFrom, resolveTarget } from './relationships';
import { decodeText } from './sharedStrings';
import { workbookPath } from './workbookPart';
import { childOf, childrenOf, isTrue, numberOf, parseXml, partText } from './xml';

/** A table (표) of a file: what a formula may name instead of cells. */
export interface TableArea {
  readonly name: string;
  readonly sheet: Sheet;
  /** With its header and total rows. */
  readonly area: Area;
  readonly headerRows: number;
  readonly totalRows: number;
  readonly columns: readonly string[];
}

/** The tables of a file, read from its own parts. */
export function tableAreas({ parts, sheets }: OpenedFile): readonly TableArea[] {
  return [...sheets].flatMap(([sheet, { path }]) =>
    relationshipsFrom(parts, path)
      .filter(({ type }) => type.endsWith('/table'))
      .flatMap(({ target }) => {
        const text = partText(parts, resolveTarget(folderOf(path), target));
        if (text === '') return [];
        const table = parseXml(text);
        const { ref = '', displayName, name = '', headerRowCount, totalsRowCount } = table.attributes;
        const area = parseArea(ref);
        if (!area) return [];
        return [
          {
            ...{ name: displayName ?? name, sheet, area },
            headerRows: numberOf(headerRowCount) ?? 1,
            totalRows: numberOf(totalsRowCount) ?? 0,
            columns: childrenOf(childOf(table, 'tableColumns'), 'tableColumn').map(({ attributes }) =>
              decodeText(attributes['name'] ?? ''),
            ),
          },
        ];
      }),
  );
}

/** Whether a file asks to be calculated as a whole when it is opened: whoever wrote it did not, or not all of it. */
export function isRecalculatedOnLoad({ parts }: OpenedFile): boolean {
  const calculation = childOf(parseXml(partText(parts, workbookPath)), 'calcPr');
  return isTrue(calculation?.attributes['fullCalcOnLoad']);
}
