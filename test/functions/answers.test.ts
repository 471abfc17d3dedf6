import type { Call, RunningFunctions } from './runningFunctions';
import { startFunctions } from './runningFunctions';

let functions: RunningFunctions;
beforeAll(async () => {
  functions = await startFunctions();
});
afterAll(() => functions.close());

/** Asks for all calls in one batch and compares the whole table. */
async function expectAnswers(table: readonly (readonly [call: Call, shown: unknown])[]): Promise<void> {
  const shown = await functions.answers(table.map(([call]) => call));
  expect(table.map(([[id, ...args]], i) => ({ id, args, shown: shown[i] }))).toEqual(
    table.map(([[id, ...args], answer]) => ({ id, args, shown: answer })),
  );
}

test('the vectors of docs/programme.md §7.1', () =>
  expectAnswers([
    [['WON', '△4,403,100'], -4403100],
    [['WON', '3억 3,402만원', '천원'], 334020],
    [['WON', '(x-) 0'], 0],
    [['UNIT', 3_000_000_000, '원', '천원'], 3_000_000],
    [['HANGUL', 113_560], '금113,560원(금일십일만삼천오백육십원)'],
    [['CHANGE', 7_403_100, 3_000_000], -4_403_100],
    [['CHANGERATE', 7_403_100, 3_000_000], -59],
    [['CHANGERATE', 7_403_100, 3_000_000, '절사'], -59],
    [['DISTRICT', '서울특별시 중구'], '중구'],
    [['ACHIEVED', 80, 80], true],
    [
      ['GRANT', Array.from({ length: 13 }, () => [80]), 80, 600_000],
      Array.from({ length: 13 }, () => [46_153]),
    ],
    [
      ['APPORTION', [[21878], [9713], [4167], [3252], [1065]], 44],
      [[24], [11], [5], [3], [1]],
    ],
    [['AVAILABLE', 8_002_200, 0, 0], 8_002_200],
    [['BALANCE', 8_002_200, 8_002_111, 0], 89],
  ]));

test('the amounts of docs/programme.md §5 in figures and Hangul', () =>
  expectAnswers([
    [['HANGUL', 27_200], '금27,200원(금이만칠천이백원)'],
    [['HANGUL', 118_000], '금118,000원(금일십일만팔천원)'],
    [['HANGUL', 120_000], '금120,000원(금일십이만원)'],
    [['HANGUL', 10_000], '금10,000원(금일만원)'],
    [['HANGUL', 1, '억원'], '금100,000,000원(금일억원)'],
    [['HANGUL', 1_200_000, '천원'], '금1,200,000,000원(금일십이억원)'],
    [['HANGUL', '30억원'], '금3,000,000,000원(금삼십억원)'],
    [['HANGUL', 334_020, '천원'], '금334,020,000원(금삼억삼천사백이만원)'],
    [['HANGUL', 7_403_100, '천원'], '금7,403,100,000원(금칠십사억삼백일십만원)'],
    [['HANGUL', 8_002_111, '천원'], '금8,002,111,000원(금팔십억이백일십일만일천원)'],
    [['HANGUL', 0], '금0원(금영원)'],
  ]));

test('a refusal says which argument, why, and what to do', () =>
  expectAnswers([
    [
      ['WON', '1,23'],
      "#VALUE! '값'의 '1,23'은 쉼표 자리가 맞지 않습니다. 쉼표는 세 자리마다 찍어 주시기 바랍니다.",
    ],
    [
      ['WON', '미정'],
      "#VALUE! '값'의 '미정'을 금액으로 읽을 수 없습니다. 1,234, △1,234, 3억 3,402만원 같은 꼴로 적어 주시기 바랍니다.",
    ],
    [
      ['WON', '(1,234)'],
      "#VALUE! '값'의 '(1,234)'는 괄호가 음수인지 알 수 없습니다. 음수이면 △를 붙여 주시기 바랍니다.",
    ],
    [
      ['WON', '1,234.5'],
      "#VALUE! '값'의 '1,234.5'는 이 단위로 1원 미만이 생깁니다. 값이나 단위를 확인하여 주시기 바랍니다.",
    ],
    [
      ['WON', '9,007,199,254,740,992'],
      "#VALUE! '값'의 '9,007,199,254,740,992'는 정확히 계산할 수 있는 크기(2^53-1)를 넘습니다.",
    ],
    [
      ['WON', '9,007,199,254,740,991원', '천원'],
      '#VALUE! 결과가 15자리를 넘어 셀에 정확히 담을 수 없습니다. 더 큰 단위를 쓰거나 자릿수를 줄여 주시기 바랍니다.',
    ],
    [
      ['WON', 1, '달러'],
      "#VALUE! '단위'의 '달러'는 알 수 없는 단위입니다. 원, 천원, 만원, 백만원, 억원 중에서 적어 주시기 바랍니다.",
    ],
    [
      ['UNIT', 89_500, '원', '천원'],
      "#VALUE! '89500'은 천원으로 나누어떨어지지 않습니다. 끝자리에 '반올림' 또는 '절사'를 적어 주시기 바랍니다.",
    ],
    [['HANGUL', -1], "#VALUE! '금액'의 '-1'은 음수여서 쓸 수 없습니다."],
    [
      ['CHANGERATE', 1, 2, '올림'],
      "#VALUE! '끝자리'의 '올림'은 쓸 수 없습니다. 반올림, 절사, 버림 중에서 적어 주시기 바랍니다.",
    ],
    [
      ['DELTA', 1, 2.5],
      "#VALUE! '자릿수'의 '2.5'는 쓸 수 없습니다. 0부터 9까지의 정수를 적어 주시기 바랍니다.",
    ],
    [
      ['CHANGE', '74억원', 3_000_000],
      "#VALUE! '전년도'의 '74억원'에는 단위가 적혀 있어 다른 값과 계산할 수 없습니다. 먼저 WON으로 바꾸어 주시기 바랍니다.",
    ],
    [['DISTRICT', '강도구'], "#N/A '강도구'는 25개 자치구에 없습니다. 가장 가까운 이름은 강동구입니다."],
    [
      ['ACHIEVED', '85점', 80],
      "#VALUE! '점수'의 '85점'은 점수가 아닙니다. 숫자 또는 '미참여'를 적어 주시기 바랍니다.",
    ],
    [
      ['ACHIEVED', null, 80],
      "#N/A '점수'에 빈칸이 있습니다. 빈칸은 미제출로 보므로 점수 또는 '미참여'를 적어 주시기 바랍니다.",
    ],
    [['APPORTION', [[1], [-2]], 10], "#VALUE! '가중치'의 '-2'는 음수여서 쓸 수 없습니다."],
    [['APPORTION', [[0], [null]], 10], '#N/A 가중치의 합이 0이어서 나눌 수 없습니다.'],
    [
      ['APPORTION', [[1], [2]], 105, 10],
      "#VALUE! 총액 '105'가 배분단위 '10'의 배수가 아니어서 합계를 맞출 수 없습니다.",
    ],
    [['APPORTION', [[1], [2]], 100, 0], "#VALUE! '배분단위'의 '0'은 0보다 커야 합니다."],
    [
      ['GRANT', [[80, 90]], [[70], [80], [90]], 100],
      "#VALUE! '목표점수들'의 수(3)가 점수표의 사업 수(2)와 다릅니다. 사업마다 하나씩 적어 주시기 바랍니다.",
    ],
    [
      ['GRANT', [[80]], 70, 100, '등급정액'],
      "#VALUE! '등급정액'은 점수만으로 정할 수 없어 이 함수로 계산하지 않습니다. 작업창의 산정을 이용하여 주시기 바랍니다.",
    ],
    [
      ['BASIS', '50,000*10*3'],
      "#VALUE! 산식 '50,000*10*3'의 1번째 글자부터에 금액 단위가 없습니다. 원, 천원 등을 붙여 주시기 바랍니다.",
    ],
    [
      ['BASIS', '50,000원*10명 3회'],
      "#VALUE! 산식 '50,000원*10명 3회'의 13번째 글자부터 읽을 수 없습니다. 50,000원*10명*3회 같은 꼴로 적어 주시기 바랍니다.",
    ],
    [
      ['BASIS', '50,000원*3회=100천원'],
      "#VALUE! 산식 '50,000원*3회=100천원'의 등호 뒤 금액(12번째 글자)이 계산한 금액과 다릅니다.",
    ],
  ]));

test('a range answers cell by cell: blanks, text, errors and merged cells as the manual says', () =>
  expectAnswers([
    [
      [
        'WON',
        [
          ['1,234', null],
          ['', { error: '#REF!' }],
          ['미정', true],
        ],
        '천원',
      ],
      [
        [1234, 0],
        [0, '#REF!'],
        ['#VALUE!', '#VALUE!'],
      ],
    ],
    [
      ['DELTA', [[-1], [null], ['-'], ['글자'], [{ error: '#DIV/0!' }]]],
      [['△1'], ['-'], ['-'], ['#VALUE!'], ['#DIV/0!']],
    ],
    [
      ['DISTRICT', [['중구청'], [null], ['동']]],
      [['중구'], [''], ['#N/A']],
    ],
    [
      ['HANGUL', [[1000], [null]]],
      [['금1,000원(금일천원)'], ['']],
    ],
    [
      ['BASIS', [['1,000원*2'], [null], ['미정']]],
      [[2000], [''], ['#VALUE!']],
    ],
    [
      [
        'ACHIEVED',
        [
          [80, null],
          ['미참여', 79],
        ],
        [[80, 80]],
      ],
      [
        [true, '#N/A'],
        ['해당없음', false],
      ],
    ],
    // A merged cell hands over its value once, and blanks for the rest.
    [
      ['CHANGE', [[100], [null]], [[150], [30]]],
      [[50], [30]],
    ],
    [['WON', { error: '#NAME?' }], '#NAME?'],
    // What is split as a whole is not split at all while one cell is an error.
    [['APPORTION', [[1], [{ error: '#DIV/0!' }]], 10], '#DIV/0!'],
    [['GRANT', [[80], [{ error: '#N/A' }]], 70, 10], '#N/A'],
  ]));

test('a value, a row or a column goes with every cell of the others; other sizes are refused', () =>
  expectAnswers([
    [
      ['CHANGE', 100, [[110], [120]]],
      [[10], [20]],
    ],
    [
      ['CHANGE', [[1, 2]], [[10], [20]]],
      [
        [9, 8],
        [19, 18],
      ],
    ],
    [
      ['CHANGE', [[1], [2]], [[1], [2], [3]]],
      '#VALUE! 범위의 크기가 서로 달라 짝을 지을 수 없습니다. 행과 열의 수를 맞추어 주시기 바랍니다.',
    ],
  ]));

test('10,000 cells are answered, 10,001 are refused', async () => {
  const column = (count: number) => Array.from({ length: count }, () => [1]);
  const [most, tooMany, apportioned, tooManyWeights] = await functions.answers([
    ['WON', column(10_000)],
    ['WON', column(10_001)],
    ['APPORTION', column(10_000), 20_000],
    ['APPORTION', column(10_001), 20_000],
  ]);
  const refusal = '#VALUE! 한 번에 10,000칸까지만 계산합니다. 범위가 10,001칸이니 나누어 써 주시기 바랍니다.';
  expect(most).toEqual(column(10_000));
  expect(tooMany).toBe(refusal);
  expect(apportioned).toEqual(Array.from({ length: 10_000 }, () => [2]));
  expect(tooManyWeights).toBe(refusal);
});
