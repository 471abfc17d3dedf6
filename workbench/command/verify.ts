import type { CellRef } from '../../src/domain/issues/issue';
import { olderText } from '../../src/runs/record/olderText';
import { verifyWorkbook } from '../../src/runs/record/verification';
import { screenKo } from '../../src/text/ko/screen';
import { fillText } from '../../src/text/template';
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
    const printCells = (cells: readonly CellRef[]) => {
      for (const { sheet, cell } of cells) print(cell === null ? sheet : `${sheet}!${cell}`);
    };
    print(sentences[verification.status]);
    if (verification.status === 'inputsChanged') {
      for (const part of verification.older) {
        print(olderText(part, (key, params = {}) => fillText(screenKo[key], params, 'ko')));
      }
    }
    printCells(verification.cells);
    if (verification.status === 'inputsChanged' && verification.edited.length > 0) {
      print(sentences.outputsEdited);
      printCells(verification.edited);
    }
  }
  return verification.status === 'same' ? exitCode.done : exitCode.blocked;
}
