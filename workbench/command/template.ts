import { templateRun } from '../../src/runs/templateRun';
import { startHost } from '../node/startHost';
import { Workbook } from '../workbook/workbook';
import { CommandError } from './commandError';
import type { ExitCode } from './exitCode';
import { exitCode } from './exitCode';
import { isTaken, saveFile } from './files';
import { checkOutputKind } from './savedKind';
import { issueLine } from './issueJson';
import type { Command } from './parseCommand';
import type { Printer } from './printer';

/** `gyobu template`: the empty input sheets of a fiscal year in a new file. A file that is there is not overwritten. */
export async function template({ output, year, json }: Command, print: Printer): Promise<ExitCode> {
  if (output === null || year === null) throw new CommandError('쓸 파일과 회계연도가 있어야 합니다.');
  if (await isTaken(output)) throw new CommandError(`${output}: 이미 있는 파일에 덮어쓰지 않습니다.`);
  const workbook = new Workbook();
  checkOutputKind(output, workbook);
  const { close } = await startHost(workbook);
  const { sheets, issues } = await templateRun(year);
  await close();
  if (issues.length > 0) {
    for (const issue of issues) print(issueLine(issue));
    return exitCode.blocked;
  }
  await saveFile(workbook, output);
  if (json) print(JSON.stringify({ fiscalYear: year, sheets }));
  else print(`${year}년 서식 ${sheets.length}개 시트를 저장하였습니다: ${output}`);
  return exitCode.done;
}
