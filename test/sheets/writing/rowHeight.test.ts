import { fittingWidth, rowPoints, tallRows, wrappedLines } from '../../../src/sheets/writing/rowHeight';

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

describe('the width of a column that shall not wrap its names', () => {
  it.each([
    ['no name at all', [], 22],
    ['a short name', ['P1 복지'], 22],
    ['the longest of several', ['P1 복지', 'P2 복지 사각지대 발굴(가상)'], 29],
    ['a name beyond the most', ['가'.repeat(40)], 36],
  ])('%s', (_, names, width) => {
    const [least, most] = [22, 36];
    expect(fittingWidth(names, least, most)).toBe(width);
    if (width < most) expect(names.every((name) => wrappedLines(name, width) === 1)).toBe(true);
  });
});
