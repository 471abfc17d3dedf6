import { functionCall } from '../../../workbench/calculation/functionCall';

describe('a formula that is one call of the add-in', () => {
  it.each([
    ['=GYOBU.WON(A1)', 'WON', ['A1']],
    ['= gyobu.won ( A1 , "천원" ) ', 'WON', ['A1', '"천원"']],
    ['=GYOBU.GRANT(A1:B2,{1,2;3,4},)', 'GRANT', ['A1:B2', '{1,2;3,4}', '']],
    ['=GYOBU.WON(SUM(A1,B1),"a,(b")', 'WON', ['SUM(A1,B1)', '"a,(b"']],
    ["=GYOBU.WON('둘, 째'!A1)", 'WON', ["'둘, 째'!A1"]],
    ['=GYOBU.NOW()', 'NOW', []],
  ])('%s', (formula, name, args) => {
    expect(functionCall(formula)).toEqual({ name, args });
  });

  it.each([
    '=SUM(A1)',
    '=GYOBU.WON(A1)+GYOBU.WON(B1)',
    '=GYOBU.WON(A1',
    '=GYOBU.WON("a)',
    'GYOBU.WON(A1)',
    '=1+GYOBU.WON(A1)',
  ])('is not %s', (formula) => {
    expect(functionCall(formula)).toBeNull();
  });

  it('is not a cell without a formula', () => {
    expect(functionCall(null)).toBeNull();
  });
});
