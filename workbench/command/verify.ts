import { verifyWorkbook } from '../../src/runs/verification';
import { startHost } from '../node/startHost';
import type { ExitCode } from './exitCode';
import { exitCode } from './exitCode';
import { openFile } from './files';
import type { Command } from './parseCommand';
import type { Printer } from './printer';

const sentences = {
  same: '입력·산출·기록이 모두 같습니다.',
  inputsChanged: '기록한 뒤 입력이 바뀌었습니다.',
  outputsEdited: '산출 시트가 손으로 고쳐졌습니다.',
  noRecord: '배분 기록이 없습니다.',
  otherVersion: '다른 판의 교부가 남겼거나 손상된 기록입니다.',
} as const;

/** `gyobu verify`: recomputes a recorded file and says what differs. Done only for `same`. */
export async function verify({ input, json }: Command, print: Printer): Promise<ExitCode> {
  const { close } = await startHost(await openFile(input));
  const verification = await verifyWorkbook();
  await close();
  if (json) {
    print(JSON.stringify(verification));
  } else {
    print(sentences[verification.status]);
    for (const { sheet, cell } of verification.cells) print(cell === null ? sheet : `${sheet}!${cell}`);
  }
  return verification.status === 'same' ? exitCode.done : exitCode.blocked;
}
