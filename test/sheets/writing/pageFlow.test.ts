import { allHeights, pageBreaks } from '../../../src/sheets/writing/pageFlow';

/** A page of 40 usual rows (600 points and the slack), its first row repeated. */
const page = { pageHeight: 610, repeated: 15, heights: [] };

describe('where pages end', () => {
  it.each([
    ['all on one page', [0, 10, 20], 40, []],
    ['a block that would be cut begins a page', [0, 30, 41], 50, [30]],
    ['blocks fill a page before the next begins', [0, 30, 50, 60, 80], 90, [30, 60]],
    ['a block longer than a page is cut where it comes', [0, 60], 75, []],
    ['nothing is left of an exact page', [0, 40], 60, [40]],
  ] as const)('%s', (_, starts, end, expected) => {
    expect(pageBreaks({ ...page, starts, end })).toEqual(expected);
  });

  it('counts rows that are higher', () => {
    const heights = [{ rows: '5:6', points: 100 }];
    expect(pageBreaks({ ...page, heights, starts: [0, 20], end: 30 })).toEqual([20]);
  });
});

test('every row gets a height, neighbours of one height together', () => {
  expect(
    allHeights(
      [
        { rows: '1:1', points: 30 },
        { rows: '4:5', points: 28 },
      ],
      6,
    ),
  ).toEqual([
    { rows: '1:1', points: 30 },
    { rows: '2:3', points: 15 },
    { rows: '4:5', points: 28 },
    { rows: '6:6', points: 15 },
  ]);
});
