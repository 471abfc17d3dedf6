import { formRun } from '../../src/runs/formRun';
import { startHost } from '../node/startHost';
import { budgetJson, settlementJson } from './resultJson';
import type { ExitCode } from './exitCode';
import { exitCode } from './exitCode';
import { checkOutput, openFile, saveFile } from './files';
import { savingLosses } from '../xlsx/savingLosses';
import { checkOutputKind } from './savedKind';
import { blockedJson, issueJson, issueLine } from './issueJson';
import type { Command } from './parseCommand';
import type { Printer } from './printer';
import { outdatedFormulas, withFormulas } from './unknownFormulas';

/** `gyobu form`: the budget papers of January (예산총괄, 결산현황, 사업설명서), and the file with them. */
export async function form({ input, output, json }: Command, print: Printer): Promise<ExitCode> {
  const workbook = await openFile(input);
  if (output !== null) {
    checkOutputKind(output, workbook);
    await checkOutput(output, input);
  }
  const { host, close } = await startHost(workbook);
  const formed = await formRun(new Date());
  await close();
  const outdated = outdatedFormulas(host);
  const losses = output === null ? [] : savingLosses(workbook);
  const run = { ...formed, issues: [...withFormulas(formed.issues, host), ...outdated, ...losses] };
  const { fiscalYear, issues, result, sheets } = run;
  if (!result || outdated.length > 0) {
    if (json) print(JSON.stringify(blockedJson(run)));
    else for (const issue of issues) print(issueLine(issue));
    return exitCode.blocked;
  }
  // Told before anything is written.
  if (!json) for (const issue of issues) print(issueLine(issue));
  if (output !== null) await saveFile(workbook, output);
  if (json) {
    const { status } = result;
    print(
      JSON.stringify({
        fiscalYear,
        status,
        issues: issues.map(issueJson),
        budget: budgetJson(result),
        settlement: settlementJson(result),
      }),
    );
  } else {
    print(`작성: ${sheets.join(', ')}`);
    if (output !== null) print(`저장: ${output}`);
  }
  return exitCode.done;
}
