import { rowPoints, tallRows, wrappedLines } from '../../../src/sheets/writing/rowHeight';

describe('the height of a row', () => {
  it.each([
    ['an empty text', '', 10, 1],
    ['ten ASCII signs in ten', '123456789', 10, 1],
    ['Hangul counts two', '가나다라마', 10, 2],
    ['line breaks', '복지 강화\n(P1)', 20, 2],
    ['a long sentence', '가'.repeat(100), 50, 5],
    ['an empty line between two', 'a\n\nb', 10, 3],
  ])('%s', (_, text, width, lines) => {
    expect(wrappedLines(text, width)).toBe(lines);
  });

  it('is told only for rows of several lines, neighbours of one height together', () => {
    const rows = [
      ['이름', 1],
      ['두\n줄', 2],
      ['또\n두 줄', null],
      ['한 줄', { formula: 'A1', expect: 'x\ny\nz' }],
      ['하나\n둘\n셋', null],
    ];
    expect(tallRows(rows, [20, 20], 4)).toEqual([
      { rows: '6:7', points: rowPoints(2) },
      { rows: '9:9', points: rowPoints(3) },
    ]);
  });
});
