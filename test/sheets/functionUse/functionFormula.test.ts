import { worksheetFunctions } from '../../../src/functions/catalogue';
import { functionFormulas } from '../../../src/sheets/functionUse/functionFormula';
import { functionNames, nearestFunctionName } from '../../../src/sheets/functionUse/functionNames';
import { gridOf } from '../../../src/sheets/model/grid';

/** What is found in one cell, B3 of 메모, that holds a formula and shows a value. */
function found(formula: string, value: string | number = 1) {
  return functionFormulas([
    gridOf('메모', [['', value]], { top: 2, left: 0, formulas: [['', formula]] }),
  ]).map(({ at, isMixed, nameError }) => ({ at, isMixed, nameError }));
}

const at = { sheet: '메모', cell: 'B3' };

test('knows the functions that there are', () => {
  expect([...functionNames]).toEqual(Object.keys(worksheetFunctions));
});

describe('a formula with a function of Gyobu', () => {
  it.each([
    ['=GYOBU.WON("74억원","천원")', false],
    ['=gyobu.won(A1)', false],
    ['=@GYOBU.WON(A1)', false],
    ['= GYOBU.WON( SUM(A1,"(") )', false],
    ['=_xldudf_GYOBU_WON(A1)', false],
    ['=_xlfn._xldudf_GYOBU_WON(A1)', false],
    ["=GYOBU.WON('둘 (째)'!A1)", false],
    ['=SUM(GYOBU.APPORTION(A1:A9,100))', true],
    ['=GYOBU.WON(A1)+GYOBU.WON(B1)', true],
    ['=GYOBU.WON(GYOBU.DELTA(A1))', true],
    ['=IFERROR(@GYOBU.WON(A1),0)', true],
  ])('%s', (formula, isMixed) => {
    expect(found(formula)).toEqual([{ at, isMixed, nameError: null }]);
  });

  it.each([
    '=SUM(A1:A9)',
    '="GYOBU.WON(1)"',
    "='GYOBU.WON(1)'!A1",
    '=GYOBU.WON',
    '=NOTGYOBU.WON(A1)',
    'GYOBU.WON(A1)',
    '=XGYOBU_WON(A1)',
  ])('%s is none', (formula) => {
    expect(found(formula)).toEqual([]);
  });

  it('is none where a text only begins like one', () => {
    expect(found('=GYOBU.WON(A1)', '=GYOBU.WON(A1)')).toEqual([]);
  });
});

describe('#NAME? in a formula with a function of Gyobu', () => {
  it.each([
    ['=GYOBU.WON(A1)', 'notLoaded', 'GYOBU.WON', null],
    ['=SUM(GYOBU.GRANT(A1:A9,B1,C1))', 'notLoaded', 'GYOBU.GRANT', null],
    ['=GYOBU.APPORTON(A1:A9,100)', 'misspelt', 'GYOBU.APPORTON', '=GYOBU.APPORTION(A1:A9,100)'],
    ['=GYOBU.WONN(A1)+GYOBU.DELTA(B1)', 'misspelt', 'GYOBU.WONN', '=GYOBU.WON(A1)+GYOBU.DELTA(B1)'],
    ['=GYOBU.배분(A1)', 'misspelt', 'GYOBU.배분', null],
    ['=_xldudf_GYOBU_WON(A1)', 'stored', '_xldudf_GYOBU_WON', '=GYOBU.WON(A1)'],
    ['=SUM(_xldudf_GYOBU_WON(A1))', 'stored', '_xldudf_GYOBU_WON', '=SUM(GYOBU.WON(A1))'],
    ['=GYOBU_HANGUL(A1)', 'stored', 'GYOBU_HANGUL', '=GYOBU.HANGUL(A1)'],
    ['=교부.HANGUL(A1)', 'otherNamespace', '교부.HANGUL', '=GYOBU.HANGUL(A1)'],
    ['=GYOB.WON("GYOB.WON(")', 'otherNamespace', 'GYOB.WON', '=GYOBU.WON("GYOB.WON(")'],
  ])('%s: %s', (formula, cause, written, mended) => {
    expect(found(formula, '#NAME?')).toMatchObject([{ nameError: { cause, written, mended } }]);
  });

  it('proposes no name that could as well be another', () => {
    expect(
      ['APORTION', 'BALANSE', 'CHANGERAT', 'WAN', 'UNITS', 'XYZ', 'CHANGED'].map(nearestFunctionName),
    ).toEqual(['APPORTION', 'BALANCE', 'CHANGERATE', 'WON', 'UNIT', null, 'CHANGE']);
  });
});
