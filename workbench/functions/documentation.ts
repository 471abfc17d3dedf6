import { functionArgumentsKo } from '../../src/text/ko/functionArguments';
import { functionsEn } from '../../src/text/en/functions';
import type { FunctionDeclaration } from './declarations';
import type { FunctionMetadata, FunctionsFiles } from './metadata';

const opening = `# 워크시트 함수 · Worksheet functions

<!-- 이 문서는 함수의 JSDoc에서 만들어집니다. 고치려면 src/functions를 고친 뒤 npx tsx workbench/functions/writeDocumentation.ts를 실행하십시오. -->

셀에 \`=GYOBU.\`로 시작하는 식을 적어 씁니다. 작업창을 열지 않아도 되고, 인수만으로 정확히 계산합니다(부동소수점 오차 없음).
Type \`=GYOBU.…\` in a cell. The pane need not be open; the answer depends on the arguments alone and is exact.

## 모든 함수에 통하는 것 · What holds for all of them

- **범위**: 셀 하나 대신 범위를 주면 같은 모양의 답이 펼쳐집니다. 한 행이나 한 열, 값 하나는 다른 인수의 모든 셀과 짝이 됩니다. 표 하나에 식 하나를 쓰는 것이 행마다 쓰는 것보다 빠릅니다.
  **Ranges**: a range gives answers in its own shape; a single value, row or column goes with every cell of the others. One formula a table is faster than one a row.
- **빈칸**: 금액의 빈칸과 \`-\`는 0, 점수의 빈칸은 미제출(#N/A), 글자의 빈칸은 빈 글자입니다. 병합한 셀은 첫 칸에만 값이 있고 나머지는 빈칸입니다.
  **Empty cells** (and \`-\`) are 0 as amounts, not handed in (#N/A) as scores, empty as text. Of merged cells only the first has the value.
- **오류**: 읽을 수 없는 값은 #VALUE!, 답이 아직 없는 값은 #N/A이며, 오류 표시에 까닭과 고칠 방법이 나옵니다. 범위 안의 오류는 그 칸에만 나타납니다. 다만 나누는 함수(APPORTION, GRANT)는 한 칸만 잘못되어도 전체를 계산하지 않습니다.
  **Errors**: #VALUE! for what cannot be read, #N/A for what is not there yet, with the reason at the error mark. In a range only the cell concerned fails; but APPORTION and GRANT split nothing while one value is wrong.
- **단위**: 단위를 적지 않으면 원입니다. 셀에 \`74억원\`처럼 단위가 적혀 있으면 그 단위로 읽습니다.
  **Units**: 원 unless said; a unit written in the cell wins.
- **크기**: 한 식은 10,000칸까지 답합니다. 금액은 2^53-1원까지, 셀에 담기는 숫자는 15자리까지이며 넘으면 틀린 값 대신 오류를 냅니다.
  **Size**: up to 10,000 cells a formula, 2^53-1 won, and 15 digits in a cell; beyond that an error, never a wrong figure.
- **계산 시점**: 인수가 바뀔 때만 다시 계산합니다. 애드인이 없는 컴퓨터에서는 #NAME?이 나오므로, 나눠 줄 파일은 '값으로 고정'을 쓰십시오.
  **Recalculation** happens only when an argument changes. Where the add-in is missing, Excel shows #NAME?: turn formulas into values before a file is passed on.
- **#NAME?과 값으로 고정**: 작업창의 점검 화면 아래 '교부 함수'가 모든 시트에서 이 함수들을 찾아, #NAME?이면 까닭(이름 오기, 교부 없이 저장된 이름, 다른 앞말, 아직 계산되지 않음)과 다시 입력할 식을 보이고, 고른 수식을 지금의 값으로 바꿉니다. 펼쳐진 배열은 통째로, 다른 계산이 함께 든 식은 식 전체가 값이 됩니다. 오류는 값으로 남기지 않습니다. 식은 「수정기록」에 남고 되돌리기로 되살릴 수 있습니다.
  **#NAME? and values**: below the findings of the pane, 교부 함수 lists these functions on every sheet. For #NAME? it says why and what to enter instead; chosen formulas are turned into what they show: spilled ranges and longer formulas as a whole, errors never. The formulas are kept in 「수정기록」, and Undo puts them back.
`;

/** `docs/functions.md`: Korean and English side by side, an example and its result for every function. */
export function functionsDocument(
  files: FunctionsFiles,
  declarations: readonly FunctionDeclaration[],
): string {
  const names = files.en.functions.map(({ id }) => `[${id}](#${id.toLowerCase()})`).join(' · ');
  const sections = files.ko.functions.map((korean, i) => {
    const english = files.en.functions[i];
    const declaration = declarations.find(({ id }) => id === korean.id);
    if (!english || !declaration) throw new Error(`no declaration of ${korean.id}`);
    return section(korean, english, declaration);
  });
  return [opening, names, ...sections].join('\n\n').replace(/\n{3,}/gu, '\n\n') + '\n';
}

function section(
  korean: FunctionMetadata,
  english: FunctionMetadata,
  { returns, examples }: FunctionDeclaration,
): string {
  return [
    `## ${korean.id}`,
    `\`${signature(korean)}\``,
    `${korean.description ?? ''}\n${english.description ?? ''}`,
    table(
      ['인수', '설명', 'Argument'],
      korean.parameters.map(({ name, description = '', optional }, i) => [
        optional ? `[${name}]` : name,
        description,
        english.parameters[i]?.description ?? '',
      ]),
    ),
    `**결과**: ${returns} · ${functionsEn[korean.id]?.returns ?? ''}`,
    table(
      ['예', '결과'],
      examples.map(({ formula, resultText }) => [code(formula), code(resultText)]),
    ),
  ].join('\n\n');
}

function signature({ id, parameters }: FunctionMetadata): string {
  return `=GYOBU.${id}(${parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(', ')})`;
}

/** Every argument has its Korean name; a name that no function uses is a leftover. */
export function unusedArgumentNames(files: FunctionsFiles): string[] {
  const used = new Set(files.en.functions.flatMap(({ parameters }) => parameters.map(({ name }) => name)));
  return Object.keys(functionArgumentsKo).filter((name) => !used.has(name));
}

function code(text: string): string {
  return `\`${text}\``;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
