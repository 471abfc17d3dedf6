import { isClear } from '../../src/domain/issue';
import { examine } from '../../src/runs/examination';
import { startHost } from '../node/startHost';
import { blockedJson } from './annual';
import type { ExitCode } from './exitCode';
import { exitCode } from './exitCode';
import { openFile } from './files';
import { issueLine } from './issueJson';
import type { Command } from './parseCommand';
import type { Printer } from './runCommand';

/** `gyobu check`: what the add-in finds in a file, and nothing else. Writes nothing. */
export async function check({ input, json }: Command, print: Printer): Promise<ExitCode> {
  const { close } = await startHost(await openFile(input));
  const examination = await examine();
  await close();
  if (json) print(JSON.stringify(blockedJson(examination)));
  else if (examination.issues.length === 0) print('발견된 사항이 없습니다.');
  else for (const issue of examination.issues) print(issueLine(issue));
  return isClear(examination.issues) ? exitCode.done : exitCode.blocked;
}
