import type { Trial } from '../../src/domain/allocation/compare';
import type { Decimal } from '../../src/domain/money/decimal';
import { decimalText, parseDecimal } from '../../src/domain/money/decimal';
import { isClear } from '../../src/domain/issues/issue';
import type { PolicyKind } from '../../src/domain/allocation/policies';
import { policyKinds } from '../../src/domain/allocation/policies';
import { policyNames } from '../../src/notation/policyName';
import { compareYear, simulationNotice } from '../../src/runs/comparison';
import { examine } from '../../src/runs/examination';
import { startHost } from '../node/startHost';
import { CommandError } from './commandError';
import type { ExitCode } from './exitCode';
import { exitCode } from './exitCode';
import { openFile } from './files';
import { blockedJson, issueLine } from './issueJson';
import type { Command } from './parseCommand';
import { inThousands } from './resultTables';
import type { Printer } from './printer';
import { textTable } from './textTable';
import { withFormulas } from './unknownFormulas';

/** `gyobu compare`: policies and targets side by side. A simulation: it writes no file and no sheet. */
export async function compare(command: Command, print: Printer): Promise<ExitCode> {
  const policies = command.policies?.map(policyOf) ?? policyKinds;
  const targets = new Map(command.targets.map(targetOf));
  const { host, close } = await startHost(await openFile(command.input));
  const examined = await examine();
  await close();
  const examination = { ...examined, issues: withFormulas(examined.issues, host) };
  const run = compareYear(examination, { policies, targets });
  const unknown = [...targets.keys()].find(
    (code) => !examination.year?.projects.some((one) => one.code === code),
  );
  if (run.ok && unknown !== undefined) throw new CommandError(`--target: '${unknown}' 사업이 없습니다.`);
  if (!run.ok || (!isClear(examination.issues) && run.comparison.trials.length === 0)) {
    if (command.json) print(JSON.stringify(blockedJson(examination)));
    else for (const issue of examination.issues) print(issueLine(issue));
    return exitCode.blocked;
  }
  const { trials, failed, nearMisses } = run.comparison;
  if (command.json) {
    print(JSON.stringify({ policies: trials.map(trialJson) }));
    return exitCode.done;
  }
  print(simulationNotice);
  for (const line of trialTable(trials)) print(line);
  for (const { policy, issues } of failed) {
    print('');
    print(`${policyNames[policy]}: 비교할 수 없습니다.`);
    for (const issue of issues) print(`  ${issueLine(issue)}`);
  }
  if (nearMisses.length > 0) {
    print('');
    print('목표점수와 0.5점 이내 (대외비)');
    for (const { district, project, score, target } of nearMisses) {
      print(`  ${district} ${project}: ${decimalText(score)}점 (목표 ${decimalText(target)}점)`);
    }
  }
  if (run.isFixed)
    print('목표점수가 확정되어 참고용입니다. 바꾸려면 「변경이력」에 의결문서번호가 있어야 합니다.');
  return exitCode.done;
}

function trialJson({ policy, granted, leftover, perDistrict }: Trial) {
  return {
    policy,
    granted,
    leftover,
    districts: perDistrict.map(({ district, achieved, amount }) => ({ district, achieved, amount })),
  };
}

/** A row a district, a column a policy, in 천원; then what is left, the extremes, and who gains or loses. */
function trialTable(trials: readonly Trial[]): readonly string[] {
  const [first] = trials;
  if (!first) return ['비교할 수 있는 배분방식이 없습니다.'];
  const row = (name: string, of: (trial: Trial) => string) => [name, ...trials.map(of)];
  return textTable([
    row('(단위 : 천원)', ({ policy }) => policyNames[policy]),
    row('계', ({ granted }) => inThousands(granted)),
    ...first.perDistrict.map(({ district }, i) =>
      row(district, ({ perDistrict }) => {
        const outcome = perDistrict[i];
        return outcome ? inThousands(outcome.amount) : '';
      }),
    ),
    row('집행잔액', ({ leftover }) => inThousands(leftover)),
    row('최고', ({ highest }) => inThousands(highest.amount)),
    row('최저', ({ lowest }) => inThousands(lowest.amount)),
    row('늘어나는 구', ({ gains }) => `${gains.length}개`),
    row('줄어드는 구', ({ losses }) => `${losses.length}개`),
    row('못 받는 구', ({ nothing }) => `${nothing.length}개`),
  ]);
}

/** A policy by its id (`equal`) or its name (균등). */
function policyOf(text: string): PolicyKind {
  const kind = policyKinds.find((one) => one === text || policyNames[one] === text);
  if (!kind) throw new CommandError(`--policies: '${text}'은(는) 모르는 배분방식입니다.`);
  return kind;
}

function targetOf(text: string): [code: string, target: Decimal] {
  const [code = '', figure = ''] = text.split('=');
  const target = parseDecimal(figure);
  if (code === '' || !target) throw new CommandError(`--target: '${text}'은(는) P3=78처럼 주셔야 합니다.`);
  return [code, target];
}
