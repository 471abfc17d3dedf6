import { WorkbookCalculator } from '../../../workbench/calculation/calculator';
import { trustedFunctions } from '../../../workbench/calculation/notComputed';
import type { CellValue } from '../../../workbench/workbook/cell';
import { Workbook } from '../../../workbench/workbook/workbook';
import { startTestEngine } from './testEngine';

beforeAll(startTestEngine);

/** Rows 1 to 6 of the sheet that the formulas read: names, amounts, scores, an error, a text, an empty cell. */
const data: readonly (readonly CellValue[])[] = [
  ['종로구', 24000, 93, { error: '#N/A' }, '가나다'],
  ['중구', 46153, 80.5, null, ' 라  마 '],
  ['용산구', 0, 70, null, 'abcABC'],
  ['성동구', 85714, 93, null, null],
  ['광진구', -1500, 65.25, null, true],
];

/** What LibreOffice comes to as well (compared once, but for XLOOKUP, which it lacks; it counts TRUE as a number): every function that is trusted. */
const table: readonly (readonly [formula: string, value: CellValue])[] = [
  ['ABS(B5)', 1500],
  ['AND(B1>0,C1>0)', true],
  ['AVERAGE(B1:B5)', 30873.4],
  ['AVERAGEIF(C1:C5,">=80",B1:B5)', 51955.666666667],
  ['AVERAGEIFS(B1:B5,C1:C5,">=80",B1:B5,"<80000")', 35076.5],
  ['CEILING(B2,1000)', 47000],
  ['CHOOSE(2,A1,A2)', '중구'],
  ['COLUMN(C1)', 3],
  ['COLUMNS(A1:C5)', 3],
  ['CONCAT(A1:A2)', '종로구중구'],
  ['CONCATENATE(A1,":",B1)', '종로구:24000'],
  ['COUNT(A1:E5)', 10],
  ['COUNTA(A1:E5)', 20],
  ['COUNTBLANK(D1:E5)', 5],
  ['COUNTIF(A1:A5,"*구")', 5],
  ['COUNTIF(A1:A5,"종로구")', 1],
  ['COUNTIFS(B1:B5,">0",C1:C5,"<93")', 1],
  ['DATE(2020,13,1)', 44197],
  ['DAY(43831)', 1],
  ['DAYS(43840,43831)', 9],
  ['EDATE(43861,1)', 43890],
  ['EOMONTH(43831,1)', 43890],
  ['EXACT(E1,"가나다")', true],
  ['EXP(1)', 2.718281828459],
  ['FALSE()', false],
  ['FIND("나",E1)', 2],
  ['FLOOR(B2,1000)', 46000],
  ['HLOOKUP("종로구",A1:C5,3,FALSE)', '용산구'],
  ['IF(C1>=80,"○","-")', '○'],
  ['IFERROR(D1,0)', 0],
  ['IFNA(D1,"없음")', '없음'],
  ['IFS(C1>95,1,C1>90,2)', 2],
  ['INDEX(A1:C5,2,3)', 80.5],
  ['INDIRECT("B2")', 46153],
  ['INT(B5/1000)', -2],
  ['ISBLANK(D2)', true],
  ['ISERR(D1)', false],
  ['ISERROR(D1)', true],
  ['ISEVEN(B1)', true],
  ['ISLOGICAL(E5)', true],
  ['ISNA(D1)', true],
  ['ISNONTEXT(B1)', true],
  ['ISNUMBER(E1)', false],
  ['ISODD(B2)', true],
  ['ISTEXT(E1)', true],
  ['LARGE(B1:B5,2)', 46153],
  ['LEFT(E1,2)', '가나'],
  ['LEN(E1)', 3],
  ['LN(10)', 2.302585092994],
  ['LOG10(1000)', 3],
  ['LOOKUP(75,C5:C5,A5:A5)', '광진구'],
  ['LOWER(E3)', 'abcabc'],
  ['MATCH("용산구",A1:A5,0)', 3],
  ['MAX(B1:B5)', 85714],
  ['MAXIFS(B1:B5,C1:C5,"<93")', 46153],
  ['MEDIAN(B1:B5)', 24000],
  ['MID(E1,2,1)', '나'],
  ['MIN(B1:B5)', -1500],
  ['MINIFS(B1:B5,C1:C5,"<93")', -1500],
  ['MOD(B5,1000)', 500],
  ['MONTH(43831)', 1],
  ['N(E1)', 0],
  ['NA()', { error: '#N/A' }],
  ['NOT(C1>90)', false],
  ['OFFSET(B1,1,1)', 80.5],
  ['OR(B1<0,B5<0)', true],
  ['PERCENTILE(B1:B5,0.25)', 0],
  ['PERCENTILE.INC(B1:B5,0.75)', 46153],
  ['PI()', 3.14159265359],
  ['POWER(2,10)', 1024],
  ['PRODUCT(C1:C2)', 7486.5],
  ['QUOTIENT(B5,1000)', -1],
  ['RANK(C2,C1:C5)', 3],
  ['RANK.EQ(C4,C1:C5)', 1],
  ['REPLACE(E1,1,1,"하")', '하나다'],
  ['REPT("가",3)', '가가가'],
  ['RIGHT(E1,1)', '다'],
  ['ROUND(B2/3,0)', 15384],
  ['ROUND(-2.5,0)', -3],
  ['ROUNDDOWN(B2/7,-1)', 6590],
  ['ROUNDUP(B2/7,0)', 6594],
  ['ROW(A4)', 4],
  ['ROWS(A1:A5)', 5],
  ['SEARCH("B",E3)', 2],
  ['SIGN(B5)', -1],
  ['SMALL(B1:B5,2)', 0],
  ['SQRT(B1)', 154.919333848297],
  ['STDEV(C1:C5)', 12.798437404621],
  ['STDEV.P(C1:C5)', 11.447270417003],
  ['STDEV.S(C1:C5)', 12.798437404621],
  ['STDEVP(C1:C5)', 11.447270417003],
  ['SUBSTITUTE(E3,"b","x")', 'axcABC'],
  ['SUBTOTAL(9,B1:B5)', 154367],
  ['SUM(B1:B5,1)', 154368],
  ['SUMIF(A1:A5,"중구",B1:B5)', 46153],
  ['SUMIFS(B1:B5,C1:C5,93,A1:A5,"<>종로구")', 85714],
  ['SUMPRODUCT((C1:C5>=80)*B1:B5)', 155867],
  ['SUMSQ(3,4)', 25],
  ['SWITCH(C1,93,"가",80,"나")', '가'],
  ['T(E1)', '가나다'],
  ['TEXTJOIN(", ",TRUE,A1:A2)', '종로구, 중구'],
  ['TRIM(E2)', '라 마'],
  ['TRUE()', true],
  ['TRUNC(-2.7)', -2],
  ['UPPER(E3)', 'ABCABC'],
  ['VALUE("1,234")', 1234],
  ['VAR(C1:C5)', 163.8],
  ['VAR.P(C1:C5)', 131.04],
  ['VAR.S(C1:C5)', 163.8],
  ['VARP(C1:C5)', 131.04],
  ['VLOOKUP("용산구",A1:C5,3,0)', 70],
  ['WEEKDAY(43831)', 4],
  ['XLOOKUP("중구",A1:A5,B1:B5)', 46153],
  ['YEAR(43831)', 2020],
];

describe('the functions that the engine is trusted with', () => {
  const workbook = new Workbook();
  const inputs = workbook.addSheet('자료');
  const formulas = workbook.addSheet('식');

  beforeAll(() => {
    data.forEach((values, row) => {
      values.forEach((value, column) => {
        inputs.put(row, column, { value, formula: null, style: {} });
      });
    });
    table.forEach(([formula], row) => {
      const here = formula.replaceAll(/("[^"]*")|([A-E]\d(?::[A-E]\d)?)/g, (whole, text?: string) =>
        text === undefined || text === '"B2"' ? whole.replace(/^"?/, (quote) => `${quote}자료!`) : whole,
      );
      formulas.put(row, 0, { value: null, formula: `=${here}`, style: {} });
    });
    new WorkbookCalculator(workbook).calculate();
  });

  it.each(table.map(([formula, value], row) => [formula, value, row] as const))('%s', (_, value, row) => {
    const result = formulas.cell(row, 0)?.value;
    if (typeof value === 'number' && !Number.isInteger(value)) expect(result).toBeCloseTo(value, 8);
    else expect(result).toEqual(value);
  });

  it('are all in the table, but for those whose result is of the day', () => {
    const held = new Set(table.map(([formula]) => /^[A-Z0-9.]+/.exec(formula)?.[0]));
    expect(trustedFunctions.filter((name) => !held.has(name))).toEqual(['TODAY', 'NOW']);
  });
});
