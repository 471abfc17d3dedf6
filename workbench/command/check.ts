import type { Issue } from '../../src/domain/issues/issue';
import { isClear } from '../../src/domain/issues/issue';
import { examine } from '../../src/runs/examination';
import { startHost } from '../node/startHost';
import type { ExitCode } from './exitCode';
import { exitCode } from './exitCode';
import { openFile } from './files';
import { blockedJson, issueLine } from './issueJson';
import type { Command } from './parseCommand';
import type { Printer } from './printer';
import { withFormulas } from './unknownFormulas';

/** `gyobu check`: what the add-in finds in a file, and nothing else. Writes nothing. */
export async function check({ input, json, fixes }: Command, print: Printer): Promise<ExitCode> {
  const { host, close } = await startHost(await openFile(input));
  const examined = await examine();
  await close();
  const examination = { ...examined, issues: withFormulas(examined.issues, host) };
  if (json)
    print(
      JSON.stringify({ ...blockedJson(examination), ...(fixes && { fixes: fixesJson(examination.issues) }) }),
    );
  else if (examination.issues.length === 0) print('발견된 사항이 없습니다.');
  else for (const issue of examination.issues) print(issueLine(issue));
  if (fixes && !json) for (const line of fixLines(examination.issues)) print(line);
  return isClear(examination.issues) ? exitCode.done : exitCode.blocked;
}

/** The proposed repairs (수정 제안), each with its cell before and after. Nothing is repaired here. */
function fixesJson(issues: readonly Issue[]) {
  return issues.flatMap(({ code, fix }) =>
    fix ? [{ code, ...fix.at, before: fix.before, after: fix.after }] : [],
  );
}

function fixLines(issues: readonly Issue[]): readonly string[] {
  const fixes = fixesJson(issues);
  if (fixes.length === 0) return ['수정 제안이 없습니다.'];
  return fixes.map(
    ({ sheet, cell, before, after }) => `수정 제안 ${sheet}!${cell ?? ''}  '${before}' → '${after}'`,
  );
}
