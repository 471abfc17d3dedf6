import type { CellValue, Grid } from '../../src/sheets/model/grid';
import { gridOf } from '../../src/sheets/model/grid';
import { inputSheets } from '../../src/sheets/year/yearSheets';

/** The same numbers on every run (mulberry32), so that a failure can be run again. */
export function randomSource(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Source = () => number;

function pick<T>(random: Source, from: readonly T[]): T {
  const item = from[Math.floor(random() * from.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}

/** Pieces of what officers type, of which random text is put together. */
const pieces = [
  ...[
    '0',
    '1',
    '9',
    '12',
    '1,234',
    '2020',
    '.',
    ',',
    '-',
    '△',
    '▲',
    '(',
    ')',
    '(x-) ',
    ' ',
    '~',
    '%',
    '\n',
    '\t',
  ],
  ...[
    '원',
    '천원',
    '억',
    '만',
    '명',
    '회',
    '점',
    '*',
    '÷',
    '=',
    '계',
    '소계',
    '합 계',
    '중',
    '구',
    '강동',
    '서울',
  ],
  ...[
    'P1',
    '미참여',
    '선정',
    '정량',
    '단위',
    '’19',
    '\u00a0',
    '\u200b',
    'é',
    '\ud83d',
    '😀',
    '👨‍👩‍👧',
    '１２',
    'ㅁ',
    '각'.normalize('NFD'),
  ],
];

/** Cells as they come: figures, dates, names and choices that are right, and everything that is not. */
const typical: readonly CellValue[] = [
  ...[0, 1, -1, 3100, 600000, 93, 79.996, 0.1 + 0.2, 1e15, 1e300, -1e-300, 2020, 2018, 43831, 0.0005],
  ...['1,234', '△1,234', '(1,234)', '74억원', '(x500) 1,234', '-', '1234원', '1,23', '0x10', '1e5', '+5'],
  ...[
    '2020. 1. 1.',
    '2020.01',
    '2000.6.~',
    '2020. 2. 30.',
    '종로구',
    '서울특별시 중구청장',
    '강도구',
    '11110',
    '11215',
  ],
  ...[
    'P1',
    'P2',
    '희망 일자리',
    '선정',
    '원안가결',
    '심의',
    '균등',
    '85점',
    '미달',
    '미참여',
    '소계',
    '합계',
    '※ 주',
  ],
  ...[
    '#REF!',
    '#N/A',
    '=HYPERLINK("http://example.invalid","x")',
    '=1+1',
    '+cmd|calc',
    '@SUM(A1)',
    "'quoted",
  ],
  ...['50,000원*10명*3회', '회계연도', '금액단위', '배분방식', '\ufeff', '   ', '😀'.repeat(3), true, false],
];

/** One random cell: often empty or typical, sometimes pieces put together, rarely 10,000 characters. */
export function randomCell(random: Source): CellValue {
  const kind = random();
  if (kind < 0.12) return '';
  if (kind < 0.62) return pick(random, typical);
  if (kind < 0.72) return Math.round((random() - 0.5) * 1e7) / pick(random, [1, 10, 1000]);
  if (kind < 0.995)
    return Array.from({ length: 1 + Math.floor(random() * 6) }, () => pick(random, pieces)).join('');
  return pick(random, ['가', '1', '(', '단위:', '1,', '△', '[', ' ', '구']).repeat(10_000).slice(0, 10_000);
}

/** A random workbook with the real headers over random cells: every input sheet, most of them misused. */
export function randomWorkbook(random: Source, rows: number): Grid[] {
  return inputSheets.map((sheet) => {
    const headers = Object.values(sheet.columns).map(({ headers: [first = ''] }) =>
      first.replace('{Y}', '2020'),
    );
    const width = headers.length + (sheet.hasParts === true ? 2 : 1);
    const header = [...headers, ...(sheet.hasParts === true ? ['P1', 'P2'] : ['비고'])];
    const examples = Object.values(sheet.columns).map(({ example }) => example);
    const cell = (x: number) => (random() < 0.6 && examples[x] ? examples[x] : randomCell(random));
    const body = Array.from({ length: rows }, () => Array.from({ length: width }, (_, x) => cell(x)));
    // Without a year and a project nothing else would be read.
    if (sheet.name === '설정') body[0] = ['회계연도', 2020, ''];
    if (sheet.name === '대상사업') body[0] = header.map((name) => firstProject[name] ?? '');
    const area = () => {
      const [top, left] = [Math.floor(random() * rows), Math.floor(random() * width)];
      return { top, left, bottom: top + Math.floor(random() * 3), right: left + Math.floor(random() * 2) };
    };
    const above = random() < 0.3 ? [[randomCell(random), ...Array<CellValue>(width - 1).fill('')]] : [];
    const values = [...above, header, ...body];
    return gridOf(sheet.name, values, {
      texts:
        random() < 0.5
          ? values.map((row) => row.map((value) => (random() < 0.9 ? String(value) : '####')))
          : [],
      formats: values.map((row) =>
        row.map(() => pick(random, ['General', '@', 'yyyy-mm-dd', '0%', '#,##0'])),
      ),
      merges: Array.from({ length: Math.floor(random() * 4) }, area),
      hiddenRows: random() < 0.3 ? [above.length + 2] : [],
    });
  });
}

const firstProject: Readonly<Record<string, CellValue>> = {
  사업코드: 'P1',
  사업명: '희망 일자리',
  사업비: 600000,
  목표점수: 80,
};
