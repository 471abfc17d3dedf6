import fc from 'fast-check';
import type { CellValue, Grid } from '../../../src/sheets/model/grid';
import { gridOf } from '../../../src/sheets/model/grid';
import type { Entry, EntryPart } from '../../../src/sheets/year/enterRows';
import { enterRows, heldRows } from '../../../src/sheets/year/enterRows';
import { planYear } from '../../../src/sheets/year/planYear';
import { readYear } from '../../../src/sheets/year/readYear';
import { isNamed } from '../../../src/sheets/reading/sheetSource';
import { sheetsOfYear, yearParts } from '../../../src/sheets/year/yearSheets';
import { wholeYear } from '../../wholeYear';
import { told } from '../../domain/checks/told';
import { anyYear } from '../arbitraryYear';
import { gridOfPlan } from '../gridOfPlan';
import { plainModel } from '../plainModel';
import { anyPadding, anyRearrangement, padded, rearranged } from '../rearranged';

/** 자치구 apart, without whose rows nothing that names a district is read: no form writes it row by row. */
const parts = yearParts.filter(
  (part): part is EntryPart => part !== 'settings' && part !== 'scores' && part !== 'districts',
);

function enter(grids: readonly Grid[], ...entries: Entry[]) {
  const edit = enterRows(grids, entries, readYear(grids), 2020);
  if (!edit.ok) throw new Error(edit.issues.map(told).join('\n'));
  return edit.value;
}

function refusal(grids: readonly Grid[], entry: Entry): readonly string[] {
  const edit = enterRows(grids, [entry], readYear(grids), 2020);
  return edit.ok ? [] : edit.issues.map(told);
}

/** What a sheet holds cell by cell, for looking at what an entry changed. */
function cellsOf({ top, left, values }: Grid): Map<string, CellValue> {
  return new Map(
    values.flatMap((row, y) => row.map((value, x) => [`${y + top}:${x + left}`, value] as const)),
  );
}

const valuesOf = (grids: readonly Grid[], name: string) => grids.find((grid) => grid.name === name)?.values;

const seoul = () => planYear(wholeYear()).map(gridOfPlan);
const meetings = (rows: readonly (readonly CellValue[])[]): Grid[] => [
  ...seoul().filter(({ name }) => name !== '위원회'),
  gridOf('위원회', rows),
];
const header = ['구분', '일자', '안건', '의결'];
const row = ['실무', '2020. 2. 10.', '지표', '원안가결'];
const typed = { committee: '심의', heldOn: '2020-03-20', agenda: '사업선정', decision: '원안가결' };
const entered = ['심의', '2020. 3. 20.', '사업선정', '원안가결'];
const meeting: Entry = { part: 'meetings', rows: [{ row: null, typed }] };

describe('rows that a form enters', () => {
  it.each(parts)('%s: a sheet that is filled row by row reads as the one that was typed', (part) => {
    fc.assert(
      fc.property(anyYear, (year) => {
        const whole = planYear(year).map(gridOfPlan);
        const { sheet } = sheetsOfYear[part];
        const reading = readYear(whole);
        let grids: readonly Grid[] = whole.filter(({ name }) => !isNamed(sheet, name));
        const rows = heldRows(whole, part, reading);
        for (const held of rows) {
          const before = grids;
          const edit = enter(grids, { part, rows: [{ row: null, typed: held.typed }] });
          grids = edit.grids;
          for (const grid of before) {
            const after = cellsOf(grids.find(({ name }) => name === grid.name)!);
            const written = new Set(
              edit.cells.filter(({ at }) => at.sheet === grid.name).map(({ at }) => at.cell),
            );
            if (written.size === 0) expect(after).toEqual(cellsOf(grid));
          }
        }
        expect(plainModel(readYear(grids).parts[part])).toEqual(plainModel(reading.parts[part]));
      }),
      { numRuns: 8 },
    );
  });

  it('stand below the last, wherever rows and columns stand, and change or move no other cell', () => {
    fc.assert(
      fc.property(anyRearrangement, anyPadding, fc.constantFrom(...parts), (moves, padding, part) => {
        const grids = seoul().map((grid) => padded(rearranged(grid, moves), padding));
        const [first] = heldRows(grids, part, readYear(grids));
        if (!first) return;
        const edit = enter(grids, { part, rows: [{ row: null, typed: first.typed }] });
        const written = new Map(edit.cells.map((cell) => [`${cell.at.sheet}!${cell.at.cell}`, cell]));
        expect(edit.made).toEqual([]);
        for (const [i, grid] of grids.entries()) {
          const after = edit.grids[i]!;
          expect(after.name).toBe(grid.name);
          const [was, is] = [cellsOf(grid), cellsOf(after)];
          const changed = [...is].filter(([place, value]) => value !== (was.get(place) ?? ''));
          expect(changed.length).toBe(
            [...written.values()].filter(
              ({ at, before, after: to }) => at.sheet === grid.name && before !== to,
            ).length,
          );
        }
        for (const { before, after } of written.values()) if (before !== after) expect(before).toBe('');
      }),
      { numRuns: 40 },
    );
  });

  it.each<[string, CellValue[][], CellValue[][]]>([
    ['below the last row of data', [header, row], [header, row, entered]],
    [
      'never over a remark',
      [header, row, ['※ 2월까지', '', '', '']],
      [header, row, ['※ 2월까지', '', '', ''], entered],
    ],
    [
      'beside columns of the officer, which are kept',
      [
        ['연번', ...header, '비고'],
        [1, ...row, '끝남'],
        [2, '', '', '', '', ''],
      ],
      [
        ['연번', ...header, '비고'],
        [1, ...row, '끝남'],
        [2, ...entered, ''],
      ],
    ],
  ])('stand %s', (_, before, after) => {
    expect(valuesOf(enter(meetings(before), meeting).grids, '위원회')).toEqual(after);
  });

  const payments = (rows: readonly (readonly CellValue[])[]): Grid[] => [
    ...seoul().filter(({ name }) => name !== '교부집행'),
    gridOf('교부집행', [['자치구', '사업', '교부일', '금액'], ['종로구', '', '2020. 12. 1.', 10], ...rows]),
  ];
  const payment: Entry = {
    part: 'payments',
    rows: [{ row: null, typed: { district: '중구', paidOn: '2020-12-02', amount: '20' } }],
  };

  it('stand above a total row, where there is room', () => {
    const grids = payments([
      ['', '', '', ''],
      ['합계', '', '', 30],
    ]);
    const edit = enter(grids, payment);
    expect(valuesOf(edit.grids, '교부집행')?.slice(2)).toEqual([
      ['중구', '', '2020. 12. 2.', 20],
      ['합계', '', '', 30],
    ]);
  });

  it('add a heading at the right for what the sheet has no column for', () => {
    const edit = enter(meetings([header, row]), {
      part: 'meetings',
      rows: [{ row: null, typed: { ...typed, agendaKind: '사업선정', document: '' } }],
    });
    expect(valuesOf(edit.grids, '위원회')).toEqual([
      [...header, '안건구분'],
      [...row, ''],
      [...entered, '사업선정'],
    ]);
  });

  it('are money in the unit of that sheet', () => {
    const grids = [
      ...seoul().filter(({ name }) => name !== '변경이력'),
      gridOf('교부집행', [
        ['자치구', '사업', '교부일', '금액(원)'],
        ['종로구', '', '2020. 3. 1.', 1000],
      ]),
    ].filter((grid, i, all) => all.findLastIndex(({ name }) => name === grid.name) === i);
    const edit = enter(grids, {
      part: 'payments',
      rows: [{ row: null, typed: { district: '중구', amount: '1,234천원' } }],
    });
    expect(
      edit.cells.filter(({ before, after }) => before !== after).map(({ at, after }) => [at.cell, after]),
    ).toEqual(
      expect.arrayContaining([
        ['A3', '중구'],
        ['D3', 1_234_000],
      ]),
    );
  });

  it('make a sheet that is absent from its template', () => {
    const edit = enter(
      seoul().filter(({ name }) => name !== '위원회'),
      meeting,
    );
    expect(edit.made.map(({ sheet }) => sheet)).toEqual(['위원회']);
    expect(readYear(edit.grids).parts.meetings.map(({ agenda, heldOn }) => [agenda, heldOn])).toEqual([
      ['사업선정', '2020-03-20'],
    ]);
  });

  it('write what no reader can take as it was typed, for reading to tell of', () => {
    const edit = enter(meetings([header, row]), {
      part: 'meetings',
      rows: [{ row: null, typed: { ...typed, heldOn: '다음 주', decision: '찬성' } }],
    });
    const found = readYear(edit.grids).issues.filter(({ at }) => at.sheet === '위원회');
    expect(found.map(({ kind, at }) => [kind, at.cell])).toEqual([
      ['dateUnreadable', 'B3'],
      ['choiceUnknown', 'D3'],
    ]);
  });

  it('change only what was changed in a row that is there', () => {
    const edit = enter(meetings([header, row]), {
      part: 'meetings',
      rows: [{ row: 2, typed: { decision: '수정가결' } }],
    });
    expect(edit.cells.filter(({ before, after }) => before !== after).map(({ at }) => at.cell)).toEqual([
      'D2',
    ]);
  });

  it('put items of 설정 where they stand, or below', () => {
    const grids = [
      ...seoul().filter(({ name }) => name !== '설정'),
      gridOf('설정', [
        ['항목', '값'],
        ['회계연도', 2020],
        ['통지일', ''],
      ]),
    ];
    const edit = enter(grids, {
      part: 'settings',
      items: { noticeOn: '2020-12-01', targetsFixedOn: '2020-04-01' },
    });
    expect(valuesOf(edit.grids, '설정')).toEqual([
      ['항목', '값'],
      ['회계연도', 2020],
      ['통지일', '2020. 12. 1.'],
      ['목표확정일', '2020. 4. 1.'],
    ]);
  });

  it.each<[string, readonly Grid[], Entry, string[]]>([
    [
      'a total row leaves no room',
      payments([['합계', '', '', 10]]),
      payment,
      [
        'error H17 교부집행 「교부집행」의 합계 행 위에 빈 행이 없어 아무것도 쓰지 않았습니다. 합계 행 위에 빈 행을 넣으신 뒤 다시 눌러 주시기 바랍니다.',
      ],
    ],
    [
      'a cell holds a formula',
      meetings([header, row]).map((grid) =>
        grid.name === '위원회'
          ? { ...grid, formulas: [header, ['실무', '2020. 2. 10.', '=A1', '원안가결']] }
          : grid,
      ),
      { part: 'meetings', rows: [{ row: 2, typed: { agenda: '사업선정' } }] },
      [
        'error H18 위원회!C2 「위원회」 C2에 수식이 있어 아무것도 쓰지 않았습니다. 수식을 지우거나 시트에서 직접 고쳐 주시기 바랍니다.',
      ],
    ],
    [
      'a cell is merged with the next row',
      meetings([header, row, row]).map((grid) =>
        grid.name === '위원회' ? { ...grid, merges: [{ top: 1, left: 2, bottom: 2, right: 2 }] } : grid,
      ),
      { part: 'meetings', rows: [{ row: 2, typed: { agenda: '사업선정' } }] },
      [
        'error H19 위원회!C2 「위원회」 C2가 병합된 셀이어서 아무것도 쓰지 않았습니다. 병합을 풀거나 시트에서 직접 고쳐 주시기 바랍니다.',
      ],
    ],
    [
      'the sheet is a download, read through 열연결',
      [
        ...seoul().filter(({ name }) => name !== '위원회'),
        gridOf('회의목록', [['종류', '날짜', '제목', '결과'], row]),
        gridOf('열연결', [
          ['원본시트', '원본제목', '입력시트', '입력제목'],
          ['회의목록', '종류', '위원회', '구분'],
          ['회의목록', '날짜', '위원회', '일자'],
          ['회의목록', '제목', '위원회', '안건'],
          ['회의목록', '결과', '위원회', '의결'],
        ]),
      ],
      meeting,
      [
        'error H21 회의목록 「회의목록」은 열연결로 읽는 내려받은 시트이므로 아무것도 쓰지 않았습니다. 내려받은 원본은 고치지 않습니다. 원본 시스템에서 고쳐 다시 내려받아 주시기 바랍니다.',
      ],
    ],
    [
      'two sheets have the name',
      [...seoul(), gridOf('위원 회', [header, row])],
      meeting,
      [expect.stringContaining('error R01')],
    ],
  ])('are refused where %s', (_, grids, entry, says) => {
    expect(refusal(grids, entry)).toEqual(says);
  });
});
