import { seoulDistricts } from '../../src/domain/districts/district';
import { readAmount } from '../../src/notation/amount';
import { evaluateComputation } from '../../src/notation/computation';
import { readDate } from '../../src/notation/date';
import { decideCodeSystem } from '../../src/notation/districtCode';
import { matchDistrict, nearestDistrict } from '../../src/notation/districtName';
import { headerKey } from '../../src/notation/plainText';
import { readScore } from '../../src/notation/score';
import { parseUnit, unitInBrackets } from '../../src/notation/unitName';

/** The same seed on every run (mulberry32), so that a failure can be run again. */
function randomSource(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Pieces that nearly make amounts, dates, scores and bases, and pieces that never should. */
const pieces = [
  ...['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'],
  ...[
    '1,234',
    '12',
    '500',
    '2020',
    '1.5',
    '.',
    ',',
    '-',
    '−',
    '△',
    '▲',
    '(',
    ')',
    '(x-) ',
    '(x5) ',
    ' ',
    '~',
    '. ',
  ],
  ...[
    '원',
    '천',
    '백',
    '십',
    '만',
    '억',
    '조',
    '천원',
    '억원',
    '명',
    '회',
    '점',
    '*',
    '×',
    '÷',
    '/',
    '+',
    '%',
    '=',
  ],
  ...[
    '중구',
    '강',
    '서울',
    '청',
    '미참여',
    '계',
    '#REF!',
    '=HYPERLINK("a")',
    '@',
    '👍',
    '１',
    '，',
    '\n',
    '\u00a0',
  ],
];

function randomText(random: () => number): string {
  const length = 1 + Math.floor(random() * random() * 10);
  return Array.from({ length }, () => pieces[Math.floor(random() * pieces.length)] ?? '').join('');
}

function randomNumber(random: () => number): number {
  const specials = [NaN, Infinity, -Infinity, -0, 1e300, 5e-324, 2 ** 53, Number.MIN_SAFE_INTEGER];
  if (random() < 0.1) return specials[Math.floor(random() * specials.length)] ?? 0;
  return (random() - 0.5) * 10 ** Math.floor(random() * 20);
}

/**
 * The grammars once more, each as one strict pattern over plain text: what a reader accepts must match. They say
 * what is well formed; whether the places of a Korean numeral fall is left to the tables.
 */
const number = String.raw`(?:0|[1-9]\d*|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d+)?`;
const words = String.raw`${number} *[천백십]? *[조억만]?(?: *${number} *[천백십]? *[조억만]?)* *`;
const signed = String.raw`(?:△ ?|[▲\-−–])?(?:${number}|${words}원|${words}(?<=[조억만] *))`;
const amountGrammar = new RegExp(
  String.raw`^(?:\([xX](?:-|[△▲\-−–]?${number})\) ?)?(?:${signed}|\((?:${number}|${words}원)\))$`,
  'u',
);
const scoreGrammar = new RegExp(`^[-−]?(?:0|[1-9][0-9]*)(?:[.][0-9]+)?$`, 'u');
const oneDate = String.raw`(?:\d{4}(?:\. ?\d\d?){0,2}\.?|\d{4}-\d\d?(?:-\d\d?)?)`;
const dateGrammar = new RegExp(String.raw`^${oneDate}(?: ?~ ?(?:${oneDate}|\d\d?(?:\. ?\d\d?)?\.?)?)?$`, 'u');
/** A name without `=` or amounts, then figures with their words joined by operators, then perhaps `= amount`. */
const unitWord = String.raw`(?: ?(?:[가-힣㎡]+|[A-Za-z]+|%))?`;
const figure = String.raw`\(* *(?:${words}) *${unitWord}(?: *\))*${unitWord}(?: ?/ ?[가-힣]+)?`;
const expression = String.raw`${figure}(?: *[-+*×xX÷/−–] *${figure})*`;
const basisGrammar = new RegExp(
  String.raw`^(?=.*원)(?:(?!\d *[조억만천백십]* *원)[^=])*?(?<![\d.,])${expression}(?: *= *${expression})*$`,
  'u',
);

const plain = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[\uff01-\uff5e]/gu, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/\u00a0/gu, ' ')
    .trim();

test('200,000 random cells: nothing throws, nothing outside the grammars is accepted', () => {
  const random = randomSource(20_201_124);
  const accepted = { amount: 0, score: 0, date: 0, basis: 0, district: 0 };
  const wrong: [string, unknown][] = [];
  for (let i = 0; i < 200_000; i += 1) {
    const isText = random() < 0.9;
    const value = isText ? randomText(random) : randomNumber(random);
    const text = plain(String(value));

    const amount = readAmount(value, { unit: 'thousand', isChange: true });
    const isDash = ['', '-', '−', '–'].includes(text) || /^\([xX]-\) ?[-−–]$/u.test(text);
    if (amount.kind === 'amount') accepted.amount += 1;
    if (isText && amount.kind === 'amount' && !amountGrammar.test(text)) wrong.push(['amount', value]);
    if ((amount.kind === 'none') !== (isText && isDash)) wrong.push(['none', value]);

    const score = readScore(value);
    if (score.kind === 'score') accepted.score += 1;
    if (isText && (score.kind === 'score') !== scoreGrammar.test(text)) wrong.push(['score', value]);

    const date = readDate(value, !isText);
    if (date.kind === 'date') accepted.date += 1;
    if (isText && date.kind === 'date' && !dateGrammar.test(text)) wrong.push(['date', value]);

    if (isText) {
      const basis = evaluateComputation(String(value));
      if (basis.kind === 'amount') accepted.basis += 1;
      if (basis.kind === 'amount' && !basisGrammar.test(text.replace(/\s/gu, ' ')))
        wrong.push(['basis', value]);
      if (basis.kind === 'unreadable' && basis.position > text.length) wrong.push(['position', value]);
      const district = matchDistrict(String(value), seoulDistricts);
      if (district !== null) accepted.district += 1;
      if (i % 50 === 0) nearestDistrict(String(value), seoulDistricts);
      if (unitInBrackets(String(value)) !== null && !/단|[([]/u.test(text)) wrong.push(['unit', value]);
      headerKey(String(value));
    }
  }
  expect(wrong).toEqual([]);
  // The pieces must make enough good cells for "nothing bad is accepted" to mean something.
  for (const count of Object.values(accepted)) expect(count).toBeGreaterThan(500);
}, 60_000);

test('a cell of 100,000 characters is refused in a moment, whatever it repeats', () => {
  const repeats = [
    '1',
    '1,',
    '1.',
    '(',
    '(x',
    '()',
    '억',
    '1억',
    '단위',
    '단',
    '[',
    ' ',
    '\u200b',
    '가'.normalize('NFD'),
  ];
  const slow: [string, number][] = [];
  for (const repeat of [...repeats, '△', '~', '○ ', '1원*', '(1', '서울', '👍', '=', '점', "='"]) {
    const text = `단위${repeat.repeat(100_000 / repeat.length)}(`;
    const start = performance.now();
    expect(readAmount(text, { unit: 'won' }).kind).toBe('unreadable');
    expect(readScore(text).kind).toBe('unreadable');
    expect(readDate(text, false).kind).toBe('unreadable');
    expect(evaluateComputation(text).kind).toBe('unreadable');
    expect(matchDistrict(text, seoulDistricts)).toBeNull();
    nearestDistrict(text, seoulDistricts);
    decideCodeSystem([text]);
    parseUnit(text);
    unitInBrackets(text);
    headerKey(text);
    const time = performance.now() - start;
    if (time > 300) slow.push([repeat, time]);
  }
  expect(slow).toEqual([]);
});
