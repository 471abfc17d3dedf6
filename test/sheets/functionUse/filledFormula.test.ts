import { filledFormulas } from '../../../src/sheets/functionUse/filledFormula';
import { functionFormulas } from '../../../src/sheets/functionUse/functionFormula';
import type { CellValue, Grid } from '../../../src/sheets/model/grid';
import { gridOf } from '../../../src/sheets/model/grid';

const spilling = '=GYOBU.APPORTION(A1:A3,10)';

/** 나눔: weights in A, what is spilled from them in C; the formula of another cell in E1. */
function sheet(
  shown: readonly CellValue[],
  other: CellValue = '',
  formulas: readonly CellValue[] = shown,
): Grid {
  return gridOf(
    '나눔',
    shown.map((value, i) => [i + 1, '', value, '', i === 0 ? 1 : '']),
    {
      formulas: formulas.map((formula, i) => [
        i + 1,
        '',
        i === 0 ? spilling : formula,
        '',
        i === 0 ? other : '',
      ]),
    },
  );
}

function filled(grids: readonly Grid[], areas: readonly (string | null)[]) {
  return filledFormulas(functionFormulas(grids), areas, grids).map(({ at, area, values, obstacle }) => ({
    cell: at.cell,
    area,
    values,
    obstacle,
  }));
}

describe('the cells that a formula fills', () => {
  it('are its spilled area, or its own cell', () => {
    expect(filled([sheet([2, 3, 5])], ['C1:C3'])).toEqual([
      { cell: 'C1', area: 'C1:C3', values: [[2], [3], [5]], obstacle: null },
    ]);
    expect(filled([sheet([2, '', ''])], [null])).toEqual([
      { cell: 'C1', area: 'C1', values: [[2]], obstacle: null },
    ]);
  });

  it('are told once where Excel gives the formula for every cell that it fills', () => {
    const grid = sheet([2, 3, 5], '', [spilling, spilling, spilling]);
    expect(filled([grid], ['C1:C3', null, null]).map(({ cell, area }) => [cell, area])).toEqual([
      ['C1', 'C1:C3'],
    ]);
  });

  it('stay a formula where one of them shows an error', () => {
    expect(filled([sheet([2, '#N/A', 5])], ['C1:C3'])).toMatchObject([
      { obstacle: { kind: 'error', at: { sheet: '나눔', cell: 'C2' }, shows: '#N/A' } },
    ]);
    expect(filled([sheet(['#BUSY!', '', ''])], [null])).toMatchObject([
      { obstacle: { kind: 'error', shows: '#BUSY!' } },
    ]);
  });

  it.each(['=SUM(C1#)', '=SUM($C$1#)', "=SUM('나눔'!C1#)", '=SUM(나눔!C1#)', '=SUM(_xlfn.ANCHORARRAY(C1))'])(
    'stay a formula where %s refers to all of them',
    (other) => {
      expect(filled([sheet([2, 3, 5], other)], ['C1:C3'])).toMatchObject([
        { obstacle: { kind: 'referred', at: { sheet: '나눔', cell: 'E1' } } },
      ]);
    },
  );

  it.each(['=SUM(C1:C3)', '=SUM(D1#)', '=SUM(CC1#)', '="C1#"', '=SUM(다른!C1#)'])(
    'may become values beside %s',
    (other) => {
      expect(filled([sheet([2, 3, 5], other)], ['C1:C3'])).toMatchObject([{ obstacle: null }]);
    },
  );
});
