import { joinedAreas, joinedBlocks, joinedDown } from '../../../src/sheets/writing/joinedRanges';

describe('ranges that continue each other', () => {
  it('become one where columns and look are the same, in their order', () => {
    expect(
      joinedDown([
        { range: 'A1:P1', style: 'title' },
        { range: 'A2:P2', style: 'paragraph' },
        { range: 'A3:P3', style: 'paragraph' },
        { range: 'A4:P5', style: 'paragraph' },
        { range: 'A7:P7', style: 'paragraph' },
        { range: 'A8:D8', style: 'paragraph' },
      ]),
    ).toEqual([
      { range: 'A1:P1', style: 'title' },
      { range: 'A2:P5', style: 'paragraph' },
      { range: 'A7:P7', style: 'paragraph' },
      { range: 'A8:D8', style: 'paragraph' },
    ]);
  });

  it('become one area in whatever order they come', () => {
    expect(joinedAreas(['A1:C1', 'D1:P1', 'A2:C2', 'D2:P2', 'D4:P4'])).toEqual(['A1:C2', 'D1:P2', 'D4:P4']);
  });

  it('become one block where their rows are of one length', () => {
    expect(
      joinedBlocks([
        { at: 'A1', rows: [['가']] },
        { at: 'A2', rows: [['나']] },
        { at: 'A3', rows: [['다', 1]] },
        { at: 'A5', rows: [['라', 2]] },
      ]),
    ).toEqual([
      { at: 'A1', rows: [['가'], ['나']] },
      { at: 'A3', rows: [['다', 1]] },
      { at: 'A5', rows: [['라', 2]] },
    ]);
  });
});
