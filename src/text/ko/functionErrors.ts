/**
 * What a worksheet function says when it cannot answer: which argument, why, what to do. Excel shows it at the
 * cell's error mark, after #VALUE! or #N/A. Korean only: a function has no language of its own to ask for.
 */
export const functionErrorsKo = {
  text: "'{argument}'의 '{value}'[을/를] 금액으로 읽을 수 없습니다. 1,234, △1,234, 3억 3,402만원 같은 꼴로 적어 주시기 바랍니다.",
  grouping:
    "'{argument}'의 '{value}'[은/는] 쉼표 자리가 맞지 않습니다. 쉼표는 세 자리마다 찍어 주시기 바랍니다.",
  brackets:
    "'{argument}'의 '{value}'[은/는] 괄호가 음수인지 알 수 없습니다. 음수이면 △를 붙여 주시기 바랍니다.",
  fraction:
    "'{argument}'의 '{value}'[은/는] 이 단위로 1원 미만이 생깁니다. 값이나 단위를 확인하여 주시기 바랍니다.",
  tooLarge: "'{argument}'의 '{value}'[은/는] 정확히 계산할 수 있는 크기(2^53-1)를 넘습니다.",
  tooManyDigits:
    '결과가 15자리를 넘어 셀에 정확히 담을 수 없습니다. 더 큰 단위를 쓰거나 자릿수를 줄여 주시기 바랍니다.',
  ownUnit:
    "'{argument}'의 '{value}'에는 단위가 적혀 있어 다른 값과 계산할 수 없습니다. 먼저 WON으로 바꾸어 주시기 바랍니다.",
  unit: "'{argument}'의 '{value}'[은/는] 알 수 없는 단위입니다. 원, 천원, 만원, 백만원, 억원 중에서 적어 주시기 바랍니다.",
  indivisible:
    "'{value}'[은/는] {to}[으로/로] 나누어떨어지지 않습니다. 끝자리에 '반올림' 또는 '절사'를 적어 주시기 바랍니다.",
  negative: "'{argument}'의 '{value}'[은/는] 음수여서 쓸 수 없습니다.",
  choice: "'{argument}'의 '{value}'[은/는] 쓸 수 없습니다. {choices} 중에서 적어 주시기 바랍니다.",
  digits: "'{argument}'의 '{value}'[은/는] 쓸 수 없습니다. 0부터 9까지의 정수를 적어 주시기 바랍니다.",
  score: "'{argument}'의 '{value}'[은/는] 점수가 아닙니다. 숫자 또는 '미참여'를 적어 주시기 바랍니다.",
  scoreMissing:
    "'{argument}'에 빈칸이 있습니다. 빈칸은 미제출로 보므로 점수 또는 '미참여'를 적어 주시기 바랍니다.",
  district: "'{value}'[은/는] 25개 자치구에 없습니다. 가장 가까운 이름은 {nearest}입니다.",
  shapes: '범위의 크기가 서로 달라 짝을 지을 수 없습니다. 행과 열의 수를 맞추어 주시기 바랍니다.',
  tooManyCells:
    '한 번에 {limit:count}칸까지만 계산합니다. 범위가 {count:count}칸이니 나누어 써 주시기 바랍니다.',
  step: "'{argument}'의 '{value}'[은/는] 0보다 커야 합니다.",
  totalBelowStep: "총액 '{value}'[이/가] 배분단위 '{step}'의 배수가 아니어서 합계를 맞출 수 없습니다.",
  noWeight: '가중치의 합이 0이어서 나눌 수 없습니다.',
  perProject:
    "'{argument}'의 수({count})가 점수표의 사업 수({projects})와 다릅니다. 사업마다 하나씩 적어 주시기 바랍니다.",
  policyElsewhere:
    "'{value}'[은/는] 점수만으로 정할 수 없어 이 함수로 계산하지 않습니다. 작업창의 산정을 이용하여 주시기 바랍니다.",
  computationTooLong: '산식이 500자를 넘습니다. 나누어 적어 주시기 바랍니다.',
  computationSyntax:
    "산식 '{value}'의 {place}번째 글자부터 읽을 수 없습니다. 50,000원*10명*3회 같은 꼴로 적어 주시기 바랍니다.",
  computationBracket: "산식 '{value}'의 {place}번째 괄호가 닫히지 않았습니다.",
  computationNoMoney:
    "산식 '{value}'의 {place}번째 글자부터에 금액 단위가 없습니다. 원, 천원 등을 붙여 주시기 바랍니다.",
  computationMoney: "산식 '{value}'의 {place}번째 글자에서 금액끼리 곱하거나 금액과 수를 더하고 있습니다.",
  computationZeroDivision: "산식 '{value}'의 {place}번째 글자에서 0으로 나누고 있습니다.",
  computationDisagrees: "산식 '{value}'의 등호 뒤 금액({place}번째 글자)이 계산한 금액과 다릅니다.",
} as const;

export type FunctionErrorKind = keyof typeof functionErrorsKo;
