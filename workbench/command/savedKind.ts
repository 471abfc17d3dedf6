import type { Workbook } from '../workbook/workbook';
import { hasMacros } from '../xlsx/contentTypes';
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
