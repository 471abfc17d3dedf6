import { WorkbookCalculator } from '../../../workbench/calculation/calculator';
import { Workbook } from '../../../workbench/workbook/workbook';
import type { CellValue } from '../../../workbench/workbook/cell';
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
  return formulas.map((_, row) => outputs.cell(row, 0)?.value ?? null);
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
