import fc from 'fast-check';
import { DrawnSheets } from '../../../../workbench/page/grid/drawnSheets';
import { gestureOf } from '../../../../workbench/page/grid/gesture';
import { orderMoves } from '../../../../workbench/page/grid/orderMoves';
import { workbookOf } from '../../../excel/workbookOf';

/** A change as a line: `set-range-values 0,1=7 1,0=∅`. */
function lineOf({ id, params }: { id: string; params: Readonly<Record<string, unknown>> }): string {
  const name = id.split('.').at(-1)!;
  const cells = Object.entries(
    (params['cellValue'] ?? {}) as Record<
      string,
      Record<string, { v: string | number | boolean | null } | null>
    >,
  );
  const places = cells.flatMap(([row, columns]) =>
    Object.entries(columns).map(([column, cell]) => `${row},${column}=${cell ? String(cell.v) : '∅'}`),
  );
  return [name, ...places].join(' ');
}

describe('what is still to be drawn of a workbook', () => {
  it('is nothing of one that has not changed, and only the cells of one that has', () => {
    const workbook = workbookOf({ 가: [[1, 2], ['셋']], 나: [['']] });
    const [first] = workbook.sheets;
    const drawn = new DrawnSheets(workbook);
    expect(drawn.bringUpToDate()).toEqual([]);
    first!.put(0, 1, { value: 7, formula: null, style: first!.cell(0, 1)!.style });
    first!.put(1, 0, { value: null, formula: null, style: {} });
    expect(drawn.bringUpToDate().map(lineOf)).toEqual(['set-range-values 1,0=∅', 'set-range-values 0,1=7']);
    expect(drawn.bringUpToDate()).toEqual([]);
  });

  it('is a formula no more when it gave the same again', () => {
    const workbook = workbookOf({ 가: [[1]] });
    const [sheet] = workbook.sheets;
    sheet!.put(0, 1, { value: 2, formula: '=A1*2', style: {} });
    const drawn = new DrawnSheets(workbook);
    sheet!.putResult(0, 1, 2);
    expect(drawn.bringUpToDate()).toEqual([]);
    sheet!.putResult(0, 1, 4);
    expect(drawn.bringUpToDate().map(lineOf)).toEqual(['set-range-values 0,1=4']);
  });

  it('is a cell that the grid shows in its own way, although the workbook is as before', () => {
    const workbook = workbookOf({ 가: [[1]] });
    const drawn = new DrawnSheets(workbook);
    drawn.forget(workbook.sheets[0]!, 0, 0);
    expect(drawn.bringUpToDate().map(lineOf)).toEqual(['set-range-values 0,0=∅', 'set-range-values 0,0=1']);
  });

  it('is a shape that changed: name, merges, frozen rows, widths, hidden rows', () => {
    const workbook = workbookOf({ 가: [[1]] });
    const drawn = new DrawnSheets(workbook);
    const [sheet] = workbook.sheets;
    sheet!.name = '다';
    sheet!.merges.push({ top: 0, left: 0, bottom: 0, right: 1 });
    sheet!.frozenRows = 1;
    sheet!.columns.set(0, { width: 20 });
    sheet!.rows.set(3, { hidden: true });
    expect(drawn.bringUpToDate().map(lineOf)).toEqual([
      'set-worksheet-name',
      'add-worksheet-merge',
      'set-frozen',
      'set-row-hidden',
      'set-worksheet-col-width',
    ]);
    expect(drawn.bringUpToDate()).toEqual([]);
  });

  it('is sheets that came, went and moved', () => {
    const workbook = workbookOf({ 가: [[1]], 나: [[2]], 다: [[3]] });
    const drawn = new DrawnSheets(workbook);
    workbook.addSheet('라');
    workbook.removeSheet(workbook.sheets[0]!);
    workbook.sheets.reverse();
    expect(drawn.bringUpToDate().map(lineOf)).toEqual([
      'insert-sheet',
      'set-worksheet-active',
      'remove-sheet',
      'set-worksheet-order',
    ]);
    expect(drawn.bringUpToDate()).toEqual([]);
  });
});

describe('moves of sheets among the tabs', () => {
  it('bring any order into any other', () => {
    const orders = fc
      .uniqueArray(fc.string({ minLength: 1 }), { maxLength: 8 })
      .chain((ids) => fc.tuple(fc.constant(ids), fc.shuffledSubarray(ids, { minLength: ids.length })));
    fc.assert(
      fc.property(orders, ([before, after]) => {
        const order = [...before];
        for (const { id, fromOrder, toOrder } of orderMoves(before, after)) {
          expect(order[fromOrder]).toBe(id);
          order.splice(toOrder, 0, ...order.splice(fromOrder, 1));
        }
        expect(order).toEqual(after);
      }),
    );
  });
});

describe('what a person does in the grid', () => {
  const values = 'sheet.mutation.set-range-values';

  it.each([
    [{ v: 93 }, 93],
    [{ v: '△1,234' }, '△1,234'],
    [{ f: '=SUM(A1)', v: null }, '=SUM(A1)'],
    [{ v: '001', t: 4 }, "'001"],
    [{ p: { id: 'd', documentStyle: {}, body: { dataStream: '첫 줄\r둘째 줄\r\n' } } }, '첫 줄\n둘째 줄'],
    [null, ''],
    [{ v: null }, ''],
  ])('reads the edit %j as the entry %j', (edited, entry) => {
    expect(gestureOf({ id: values, params: { subUnitId: 's', cellValue: { 2: { 1: edited } } } })).toEqual({
      kind: 'filled',
      sheetId: 's',
      touched: [{ row: 2, column: 1 }],
      entries: [{ row: 2, column: 1, entry }],
    });
  });

  it('takes looks for no entry', () => {
    const params = { subUnitId: 's', cellValue: { 0: { 0: { s: { bl: 1 } } } } };
    expect(gestureOf({ id: values, params })).toEqual({
      kind: 'filled',
      sheetId: 's',
      touched: [{ row: 0, column: 0 }],
      entries: [],
    });
  });
});
