import type { Issue } from '../../src/domain/issues/issue';
import { issue } from '../../src/domain/issues/issue';
import type { Workbook } from '../workbook/workbook';
import { lostTables } from './tables';

/** What cannot be kept in the file that is about to be written, by sheet. */
export function savingLosses(workbook: Workbook): readonly Issue[] {
  const signatures = [...(workbook.file?.parts.keys() ?? [])].filter((name) =>
    name.startsWith('_xmlsignatures/'),
  );
  return [
    ...lostTables(workbook).map(({ sheet, table }) => issue('tableLost', { sheet, cell: null }, { table })),
    ...(signatures.length > 0
      ? [issue('signatureVoid', { sheet: workbook.activeSheet().name, cell: null })]
      : []),
  ];
}
