import { WorkbookCalculator, shownFormula } from '../../../workbench/calculation/calculator';
import { ExcelHost } from '../../../workbench/host/excelHost';
import { Workbook } from '../../../workbench/workbook/workbook';
import { startTestEngine } from '../calculation/testEngine';

beforeAll(startTestEngine);

describe('the formulas that stand against saving', () => {
  it('are those at fault, once a cell that they depend on has changed, and not those that only depend on them', () => {
    const workbook = new Workbook();
    const sheet = workbook.addSheet('시트');
    sheet.put(0, 0, { value: 1, formula: null, style: {} });
    sheet.put(0, 1, { value: 7, formula: '=CUBEVALUE(A1)', style: {} });
    sheet.put(0, 2, { value: 8, formula: '=B1+1', style: {} });
    const host = new ExcelHost(workbook, new WorkbookCalculator(workbook), {});
    expect(host.outdatedFormulas()).toEqual([]);
    sheet.put(0, 0, { value: 2, formula: null, style: {} });
    expect(
      host.outdatedFormulas().map(({ sheet, row, column, formula }) => [sheet, row, column, formula]),
    ).toEqual([['시트', 0, 1, '=CUBEVALUE(A1)']]);
    expect(host.unknownResults()).toHaveLength(2);
  });

  it.each([
    ['=A1', '=A1'],
    [`=${'1'.repeat(79)}`, `=${'1'.repeat(79)}`],
    [`=${'1'.repeat(80)}`, `=${'1'.repeat(79)}…`],
  ])('are told up to 80 characters, and that they go on is said: %s', (formula, shown) => {
    expect(shownFormula(formula)).toBe(shown);
  });
});
