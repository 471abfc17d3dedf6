import { shiftFormula } from '../../../workbench/xlsx/sharedFormula';

describe('a shared formula spelled out', () => {
  it.each([
    ['A1+B2', 'B3+C4'],
    ['$A1+A$1+$A$1', '$A3+B$1+$A$1'],
    ['SUM(A1:B9)', 'SUM(B3:C11)'],
    ['LOG10(A1)+ROUND(A1,0)', 'LOG10(B3)+ROUND(B3,0)'],
    ['"A1"&A1', '"A1"&B3'],
    ["'예산 A1'!A1+예산!Z9", "'예산 A1'!B3+예산!AA11"],
    ['AB12C+A1_x+교부2020+TAXES2020', 'AB12C+A1_x+교부2020+TAXES2020'],
    ['"그는 ""A1""이라 했다"&A1', '"그는 ""A1""이라 했다"&B3'],
  ])('two rows down and one column right, %s is %s', (formula, shifted) => {
    expect(shiftFormula(formula, 2, 1)).toBe(shifted);
  });
});
