import fc from 'fast-check';
import { cellAddress, parseArea } from '../../../src/sheets/model/address';
import { WorkbookCalculator } from '../../../workbench/calculation/calculator';
import { Workbook } from '../../../workbench/workbook/workbook';
import type { CellValue } from '../../../workbench/workbook/cell';
import { resultOf } from '../../../workbench/workbook/cell';
import { cellKey } from '../../../workbench/workbook/sheet';
import { startTestEngine } from './testEngine';

beforeAll(startTestEngine);

function calculated(cells: Readonly<Record<string, CellValue>>, formulas: readonly string[]): CellValue[] {
  const workbook = new Workbook();
  const inputs = workbook.addSheet('입력 시트');
  for (const [address, value] of Object.entries(cells)) {
    inputs.put(Number(address.slice(1)) - 1, address.charCodeAt(0) - 65, { value, formula: null, style: {} });
  }
  const outputs = workbook.addSheet('결과');
  formulas.forEach((formula, row) => {
    outputs.put(row, 0, { value: null, formula, style: {} });
  });
  new WorkbookCalculator(workbook).calculate();
  return formulas.map((_, row) => resultOf(outputs.cell(row, 0)));
}

describe('the results of formulas', () => {
  const table: [formula: string, value: CellValue][] = [
    ["='입력 시트'!B1-'입력 시트'!A1", -4403100],
    ["=ROUND(('입력 시트'!B1-'입력 시트'!A1)*100/'입력 시트'!A1,0)", -59],
    ['=ROUNDDOWN(-59.9,0)', -59],
    ['=1/3', 0.33333333333333],
    ['=2^53-1', 2 ** 53 - 1],
    ['=-(2^53-1)', -(2 ** 53 - 1)],
    ['=1234567890.12', 1234567890.12],
    ['=\'입력 시트\'!C1&"!"', '글!'],
    ["='입력 시트'!A1>0", true],
    ['=1/0', { error: '#DIV/0!' }],
    ['=NOSUCH(1)', { error: '#NAME?' }],
    ["='입력 시트'!Z99", 0],
    ['="00123"', '00123'],
    ['=IFERROR(\'입력 시트\'!D1,"없음")', '없음'],
    ["=SUM('입력 시트'!A1:B1)", 10403100],
    ["=SUMPRODUCT(('입력 시트'!A1:B1>5000000)*1)", 1],
    ['=IF(\'입력 시트\'!E1="","빈칸",0)', '빈칸'],
    ['=\'입력 시트\'!F1&""', "'따옴표"],
  ];

  it('are exact, of the right kind, and find sheets by their Korean names', () => {
    const cells = { A1: 7403100, B1: 3000000, C1: '글', D1: { error: '#REF!' }, F1: "'따옴표" };
    expect(
      calculated(
        cells,
        table.map(([formula]) => formula),
      ),
    ).toEqual(table.map(([, value]) => value));
  });

  it('follow what is written afterwards', () => {
    const workbook = new Workbook();
    const sheet = workbook.addSheet('시트');
    const calculator = new WorkbookCalculator(workbook);
    sheet.put(0, 0, { value: 2, formula: null, style: {} });
    sheet.put(0, 1, { value: null, formula: '=A1*10', style: {} });
    calculator.calculate();
    const first = sheet.cell(0, 1)?.value;
    sheet.put(0, 0, { value: 3, formula: null, style: {} });
    sheet.put(0, 1, { value: null, formula: '=A1*100', style: {} });
    sheet.put(0, 2, { value: null, formula: '=B1+1', style: {} });
    calculator.calculate();
    expect([first, sheet.cell(0, 1)?.value, sheet.cell(0, 2)?.value]).toEqual([20, 300, 301]);
    sheet.put(0, 1, { value: '글', formula: null, style: {} });
    calculator.calculate();
    expect(sheet.cell(0, 2)?.value).toEqual({ error: '#VALUE!' });
  });

  it('follow sheets that come, are renamed and go', () => {
    const workbook = new Workbook();
    const sheet = workbook.addSheet('시트');
    sheet.put(0, 0, { value: null, formula: '=자료!A1', style: {} });
    const calculator = new WorkbookCalculator(workbook);
    calculator.calculate();
    expect(sheet.cell(0, 0)?.value).toEqual({ error: '#REF!' });
    const data = workbook.addSheet('자료');
    data.put(0, 0, { value: 7, formula: null, style: {} });
    sheet.put(1, 0, { value: null, formula: '=자료!A1+1', style: {} });
    calculator.calculate();
    expect(sheet.cell(1, 0)?.value).toBe(8);
    data.name = '새 자료';
    calculator.renamed(data);
    expect(sheet.cell(1, 0)).toMatchObject({ formula: "='새 자료'!A1+1", value: 8 });
    workbook.removeSheet(data);
    calculator.calculate();
    expect(sheet.cell(1, 0)).toMatchObject({ value: { error: '#REF!' } });
  });

  it('keep what the file stored where the calculator does not know the function', () => {
    const workbook = new Workbook();
    const sheet = workbook.addSheet('시트');
    sheet.put(0, 0, { value: '2026-11-24', formula: '=FANCYNEWFUNCTION(1)', style: {} });
    new WorkbookCalculator(workbook).calculate();
    expect(sheet.cell(0, 0)?.value).toBe('2026-11-24');
  });

  it('know the defined names of the workbook', () => {
    const workbook = new Workbook();
    const sheet = workbook.addSheet('시트');
    sheet.put(0, 0, { value: 3000000, formula: null, style: {} });
    sheet.put(0, 1, { value: null, formula: '=GrantPool*2', style: {} });
    workbook.names = [{ name: 'GrantPool', range: '시트!$A$1' }];
    new WorkbookCalculator(workbook).calculate();
    expect(sheet.cell(0, 1)?.value).toBe(6000000);
  });
});

describe('a workbook whose formulas Excel has calculated', () => {
  /** A sheet with stored results that no calculator would come to: what is calculated is seen. */
  function opened(cells: Readonly<Record<string, readonly [formula: string | null, value: CellValue]>>) {
    const workbook = new Workbook();
    const sheet = workbook.addSheet('시트');
    for (const [address, [formula, value]] of Object.entries(cells)) {
      const area = parseArea(address);
      if (area) sheet.put(area.top, area.left, { value, formula, style: {} });
    }
    const calculator = new WorkbookCalculator(workbook);
    calculator.calculate();
    const at = (address: string): CellValue => {
      const area = parseArea(address);
      return area ? resultOf(sheet.cell(area.top, area.left)) : null;
    };
    const type = (address: string, value: CellValue, formula: string | null = null): void => {
      const area = parseArea(address);
      if (area) sheet.put(area.top, area.left, { value, formula, style: {} });
      calculator.calculate();
    };
    const unknown = (): string[] =>
      calculator.unknownResults().map(({ row, column, why }) => `${cellAddress(row, column)} ${why}`);
    return { workbook, sheet, calculator, at, type, unknown };
  }

  it('keeps every result until a cell that it depends on changes, and then only what depends on it changes', () => {
    const { sheet, at, type, unknown } = opened({
      A1: [null, 1],
      A2: [null, 2],
      B1: ['=A1*10', 111],
      B2: ['=A2*10', 222],
      C1: ['=B1+B2', 333],
      C2: ['=SUM(A:A)', 444],
      D1: ['=RAND()', 555],
      D2: ['=AGGREGATE(9,6,A2)+D1', 666],
    });
    const untouched = sheet.cell(1, 1);
    type('Z9', 5);
    expect(['B1', 'B2', 'C1', 'C2', 'D1', 'D2'].map(at)).toEqual([111, 222, 333, 444, 555, 666]);
    type('A1', 7);
    // B2 stands as Excel stored it, and C1 is reckoned from it.
    expect(['B1', 'B2', 'C1', 'C2', 'D1', 'D2'].map(at)).toEqual([70, 222, 292, 9, 555, 666]);
    expect(sheet.cell(1, 1)).toBe(untouched);
    expect(unknown()).toEqual([]);
  });

  it('has no result where the calculator cannot follow, nor in what depends on that, however it is wrapped', () => {
    const { at, type, unknown } = opened({
      A1: [null, 1],
      B1: ['=AGGREGATE(9,6,A1)', 1],
      C1: ['=IFERROR(B1,0)', 1],
      D1: ['=A1+1', 2],
    });
    type('A1', 2);
    expect(['B1', 'C1', 'D1'].map(at)).toEqual([{ error: '#NAME?' }, { error: '#NAME?' }, 3]);
    expect(unknown()).toEqual(['B1 outdated', 'C1 outdated']);
    type('B1', 5);
    expect([at('C1'), unknown()]).toEqual([5, []]);
  });

  it('names a circle rather than breaking it somewhere', () => {
    const { at, type, unknown } = opened({
      A1: [null, 1],
      B1: ['=IFERROR(C1+A1,0)', 3],
      C1: ['=IFERROR(B1-1,0)', 2],
      D1: ['=SUM(D1:D9)+A1', 4],
    });
    type('A1', 2);
    expect(['B1', 'C1', 'D1'].map(at)).toEqual(Array(3).fill({ error: '#NAME?' }));
    expect(unknown()).toEqual(['B1 outdated', 'C1 outdated', 'D1 outdated']);
  });

  it('follows names of the workbook, in Hangul too', () => {
    const { workbook, at, type } = opened({ A1: [null, 1], B1: ['=교부재원*2', 9], C1: ['=A1', 9] });
    workbook.names = [{ name: '교부재원', range: '시트!$A$1' }];
    type('A1', 5);
    expect([at('B1'), at('C1')]).toEqual([10, 5]);
  });

  it('names a matrix formula whose cells changed, and leaves it alone otherwise', () => {
    const { sheet, at, type, unknown } = opened({ A1: [null, 1], C1: [null, 10], C2: [null, 20] });
    sheet.matrices.set(cellKey(0, 2), {
      area: { top: 0, left: 2, bottom: 1, right: 2 },
      formula: '=A1:A2*10',
    });
    type('Z1', 1);
    expect([at('C1'), at('C2'), unknown()]).toEqual([10, 20, []]);
    type('A2', 3);
    expect([at('C1'), at('C2'), unknown()]).toEqual([
      { error: '#NAME?' },
      { error: '#NAME?' },
      ['C1 outdated'],
    ]);
  });

  it('takes no subtotal over rows that a filter hides', () => {
    const { sheet, at, type, unknown } = opened({
      A1: [null, 1],
      A2: [null, 2],
      B1: ['=SUBTOTAL(9,A1:A2)', 1],
    });
    sheet.rows.set(1, { hidden: true });
    type('A1', 5);
    expect([at('B1'), unknown()]).toEqual([{ error: '#NAME?' }, ['B1 outdated']]);
  });

  it('never holds an error that Excel does not have', () => {
    const { at, unknown } = opened({
      A1: ['=AGGREGATE(9,6,B1)', { error: '#N/IMPL!' }],
      A2: ['=1+1', { error: '#ERROR!' }],
      A3: ['=B1', { error: '#N/A' }],
    });
    expect(['A1', 'A2', 'A3'].map(at)).toEqual([{ error: '#NAME?' }, 2, { error: '#N/A' }]);
    expect(unknown()).toEqual(['A1 missing']);
  });

  it('comes to the same as calculating everything anew, whatever is typed in whatever order', () => {
    const names = ['가', '나 다'];
    const reference = fc
      .tuple(fc.constantFrom('', '가!', "'나 다'!"), fc.nat(3), fc.nat(5), fc.nat(2))
      .map(([sheet, column, row, more]) => {
        const first = cellAddress(row, column);
        return more === 0
          ? `${sheet}${first}`
          : `SUM(${sheet}${first}:${cellAddress(row + more, column + 1)})`;
      });
    const formula = fc
      .tuple(reference, fc.constantFrom('+', '-', '*'), reference)
      .map((parts) => `=${parts.join('')}`);
    const place = fc.record({ sheet: fc.nat(1), row: fc.nat(5), column: fc.nat(3) });
    const entry = fc.oneof(fc.integer({ min: 0, max: 9 }), formula);
    fc.assert(
      fc.property(fc.array(fc.tuple(place, entry), { maxLength: 25 }), fc.nat(24), (typed, from) => {
        const workbook = new Workbook();
        const sheets = names.map((name) => workbook.addSheet(name));
        const put = (steps: typeof typed): void => {
          for (const [{ sheet, row, column }, value] of steps) {
            const isFormula = typeof value === 'string';
            sheets[sheet]?.put(row, column, {
              value: isFormula ? null : value,
              formula: isFormula ? value : null,
              style: {},
            });
          }
        };
        put(typed.slice(0, from));
        const calculator = new WorkbookCalculator(workbook);
        calculator.calculate();
        for (const step of typed.slice(from)) {
          put([step]);
          calculator.calculate();
        }
        const values = (one: Workbook) =>
          one.sheets.map((sheet) =>
            [...sheet.cells()].map(({ row, column, cell }) => [row, column, resultOf(cell)]),
          );
        const anew = new Workbook();
        for (const sheet of sheets) {
          const copy = anew.addSheet(sheet.name);
          for (const { row, column, cell } of sheet.cells())
            copy.put(row, column, cell.formula === null ? cell : { ...cell, value: null });
        }
        new WorkbookCalculator(anew).calculate();
        calculator.close();
        expect(values(workbook)).toEqual(values(anew));
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
