import { annualRun } from '../../src/annualRun';
import { partFingerprint } from '../../src/domain/record/yearInputs';
import { isRunnable } from '../../src/runs/examination';
import { version } from '../../src/version';
import { startHost } from '../node/startHost';
import { checkOutput, openFile, saveFile } from './files';
import { savingLosses } from '../xlsx/savingLosses';
import { checkOutputKind } from './savedKind';
import type { ExitCode } from './exitCode';
import { exitCode } from './exitCode';
import { blockedJson, issueJson, issueLine } from './issueJson';
import type { Command } from './parseCommand';
import { resultJson } from './resultJson';
import { resultTables } from './resultTables';
import type { Printer } from './printer';
import { outdatedFormulas, withFormulas } from './unknownFormulas';

/** `gyobu annual`: the add-in's own annual run on a file, and the file with its outputs where one is asked for. */
export async function annual({ input, output, json }: Command, print: Printer): Promise<ExitCode> {
  const workbook = await openFile(input);
  if (output !== null) {
    checkOutputKind(output, workbook);
    await checkOutput(output, input);
  }
  const { host, close } = await startHost(workbook);
  const { examination, outcome } = await annualRun(new Date());
  await close();
  const found = outcome.status === 'blocked' ? outcome.issues : examination.issues;
  const outdated = output === null ? [] : outdatedFormulas(host);
  const losses = output === null ? [] : savingLosses(workbook);
  const issues = [...withFormulas(found, host), ...outdated, ...losses];
  if (outcome.status === 'blocked' || !isRunnable(examination) || outdated.length > 0) {
    if (json) print(JSON.stringify(blockedJson({ ...examination, issues })));
    else for (const issue of issues) print(issueLine(issue));
    return exitCode.blocked;
  }
  const { year, result, fiscalYear } = examination;
  // Told before anything is written.
  if (!json) for (const issue of issues) print(issueLine(issue));
  if (output !== null) await saveFile(workbook, output);
  if (json) {
    const provenance = { inputs: partFingerprint('grants', year, result.corrections), version };
    print(
      JSON.stringify({
        fiscalYear,
        status: result.status,
        issues: issues.map(issueJson),
        ...resultJson(result, provenance),
      }),
    );
  } else {
    for (const line of resultTables(result, year.settings)) print(line);
    if (output !== null) print(`저장: ${output}`);
  }
  return exitCode.done;
}
