import { correctionPlaces } from '../../src/domain/corrections/settlementWay';
import { settledText } from '../../src/notation/settledText';
import { rollRun } from '../../src/runs/rollRun';
import { startHost } from '../node/startHost';
import { CommandError } from './commandError';
import type { ExitCode } from './exitCode';
import { exitCode } from './exitCode';
import { checkOutput, openFile, saveFile } from './files';
import { savingLosses } from '../xlsx/savingLosses';
import { checkOutputKind } from './savedKind';
import { blockedJson, issueJson, issueLine } from './issueJson';
import type { Command } from './parseCommand';
import { inThousands } from './resultTables';
import type { Printer } from './printer';
import { outdatedFormulas, withFormulas } from './unknownFormulas';

/** `gyobu roll`: next year's workbook as a new file. The closed year's file is not touched. */
export async function roll({ input, output, json }: Command, print: Printer): Promise<ExitCode> {
  if (output === null) throw new CommandError('쓸 파일이 있어야 합니다.');
  const workbook = await openFile(input);
  checkOutputKind(output, workbook);
  await checkOutput(output, input);
  const { host, close } = await startHost(workbook);
  const rolled = await rollRun();
  await close();
  const outdated = outdatedFormulas(host);
  const run = { ...rolled, issues: [...withFormulas(rolled.issues, host), ...outdated] };
  const losses = savingLosses(workbook);
  if (!run.rolled || outdated.length > 0) {
    if (json) print(JSON.stringify(blockedJson(run)));
    else for (const issue of run.issues) print(issueLine(issue));
    return exitCode.blocked;
  }
  // Told before anything is written.
  if (!json) for (const issue of losses) print(issueLine(issue));
  await saveFile(workbook, output);
  const { year, openSettlements, unpaid, closedAs } = run.rolled;
  const { fiscalYear } = year.settings;
  if (json) {
    print(
      JSON.stringify({
        fiscalYear,
        issues: [...run.issues, ...losses].map(issueJson),
        sheets: run.sheets,
        emptied: run.emptied,
      }),
    );
    return exitCode.done;
  }
  if (closedAs === 'trial') print('주의: 평가결과 의결이 없는 시산 상태에서 넘겼습니다.');
  print(`비운 시트: ${run.emptied.map((sheet) => `「${sheet}」`).join('·')}`);
  for (const open of openSettlements) print(`「결산」 ${open.year}년은 결산 확정 후 입력합니다.`);
  const total = unpaid.reduce((sum, { unpaid: left }) => sum + left, 0);
  if (total > 0)
    print(
      `미교부 ${inThousands(total)}천원(${unpaid.length}개 구): 차년이월과 이월구분을 확인하여 주시기 바랍니다.`,
    );
  const { priorSettlements } = year;
  if (priorSettlements.length > 0)
    print(
      `다음 해에 정산할 금액 ${priorSettlements.length}건(${settledText(priorSettlements)})을 「전년도정산」으로 옮겼습니다.`,
    );
  const none = run.rolled.nothingLeftOf;
  if (none.length > 0)
    print(
      `차년도 반영 정정 ${none.length}건(${correctionPlaces(none)})은 올해 교부액이 이미 반영하였거나 달라지는 금액이 없어 옮길 금액이 없습니다.`,
    );
  const { supplementary } = run.rolled;
  print(
    supplementary
      ? `전년도예산액은 본예산 ${inThousands(supplementary.original)}천원으로 적었습니다. 추가경정예산까지의 최종예산 ${inThousands(supplementary.final)}천원으로 쓰시려면 「예산내역」에서 고쳐 주시기 바랍니다.`
      : '추가경정예산이 있었으면 「예산내역」의 전년도예산액을 최종예산으로 고쳐 주시기 바랍니다.',
  );
  print(`${fiscalYear}년 통합 문서를 저장하였습니다: ${output}`);
  return exitCode.done;
}
