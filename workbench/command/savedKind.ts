import type { Issue } from '../../src/domain/issue';
import { issue } from '../../src/domain/issue';
import type { Workbook } from '../workbook/workbook';
import { hasMacros } from '../xlsx/contentTypes';
import { lostTables } from '../xlsx/tables';
import { CommandError } from './commandError';

/**
 * Refuses an output whose name says another kind of file than it would be: Excel does not open one with macros that is
 * called .xlsx, nor a workbook that is called anything else.
 *
 * @throws CommandError
 */
export function checkOutputKind(output: string, workbook: Workbook): void {
  const isMacro = workbook.file !== null && hasMacros(workbook.file.parts);
  if (output.toLowerCase().endsWith(isMacro ? '.xlsm' : '.xlsx')) return;
  throw new CommandError(
    isMacro
      ? `${output}: 매크로가 든 통합 문서이므로 저장할 파일의 이름은 .xlsm으로 끝나야 합니다.`
      : `${output}: 저장할 파일의 이름은 .xlsx로 끝나야 합니다.`,
  );
}

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
