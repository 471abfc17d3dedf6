import fc from 'fast-check';
import { expandFormula, nameKey } from '../../../workbench/calculation/expandFormula';
import { formulaTokens, renamedSheet } from '../../../workbench/calculation/formulaTokens';
import { notComputed } from '../../../workbench/calculation/notComputed';
import { precedents } from '../../../workbench/calculation/precedents';
import { areaAddress } from '../../../src/sheets/model/address';

const scope = {
  names: new Map([
    [nameKey(null, '교부재원'), { name: '교부재원', range: "'예산 내역'!$B$2" }],
    [nameKey(null, '단가'), { name: '단가', range: '1000*2' }],
    [nameKey(null, '왼쪽'), { name: '왼쪽', range: '시트!A1' }],
    [nameKey('시트', '교부재원'), { name: '교부재원', range: '시트!$C$3:$C$4', scope: '시트' }],
  ]),
  tables: new Map([
    [
      '예산표',
      {
        sheet: '예산 내역',
        area: { top: 0, left: 1, bottom: 5, right: 3 },
        headerRows: 1,
        totalRows: 1,
        columns: ['과목', '예산액', "비'고"],
      },
    ],
  ]),
};
const sheets = ['시트', '예산 내역', '1월', '2월', '12월'];

/** What a formula in B3 of 시트 depends on, as a person would write it. */
function dependsOn(formula: string, sheet = '시트'): string[] {
  const tokens = expandFormula(formulaTokens(formula), { sheet, row: 2, column: 1 }, scope);
  const { areas, everything } = precedents(tokens, sheet, sheets);
  const shown = areas.map(({ sheet: name, area }) => `${name}!${area ? areaAddress(area) : '*'}`);
  return everything ? ['*', ...shown] : shown;
}

describe('what a formula depends on', () => {
  it.each<[formula: string, areas: string[]]>([
    ['=A1+$B$2', ['시트!A1', '시트!B2']],
    ['=SUM(A1:B2,C:C,4:5)', ['시트!A1:B2', '시트!C1:C1048576', '시트!A4:XFD5']],
    ["=VLOOKUP(A1,'예산 내역'!$A:$B,2,0)", ['시트!A1', '예산 내역!A1:B1048576']],
    ["=\"A1\"&'it''s A1'!B1", ["it's A1!B1"]],
    ['=LOG10(5)+ABC12345678+ROUND(1,2)', []],
    ['=교부재원*2', ['시트!C3:C4']],
    ['=단가*A1', ['시트!A1']],
    ['=왼쪽*2', ['시트!*']],
    ['=없는이름+A1', ['시트!A1']],
    ['=SUM(예산표[예산액])', ['예산 내역!C2:C5']],
    ['=예산표[[#Totals],[예산액]]', ['예산 내역!C6']],
    ['=예산표[[#Headers],[과목]:[예산액]]', ['예산 내역!B1:C1']],
    ['=예산표[@예산액]', ['예산 내역!C3']],
    ["=예산표[비''고]", ['예산 내역!D2:D5']],
    ['=SUM(예산표)', []],
    ['=SUM(다른표[예산액])', ['*']],
    ['=[@예산액]', ['시트!*']],
    ["=SUM('1월:12월'!B5)", ['1월!B5', '2월!B5', '12월!B5']],
    ['=SUM(1월:12월!B5)', ['1월!B5', '2월!B5', '12월!B5']],
    ["='[1]예산 내역'!$A$1+[1]시트!A1+[2]!이름", []],
    ['=SUM(OFFSET(A1,1,0,5,1))', ['시트!*']],
    ["=SUM(A1:INDEX('예산 내역'!A:A,5))", ['시트!*', '예산 내역!*']],
    ['=INDIRECT("A"&B1)', ['*', '시트!B1']],
    ['=ROW(A5)+ROWS(A1:A9)', []],
    ['=TODAY()-A1', ['시트!A1']],
    ['=#REF!+A1', ['시트!A1']],
  ])('%s', (formula, areas) => {
    expect(dependsOn(formula)).toEqual(areas);
  });

  it('a name of the workbook is another in another sheet', () => {
    expect(dependsOn('=교부재원', '1월')).toEqual(['예산 내역!B2']);
  });

  it('loses no sign of any formula', () => {
    const piece = fc.constantFrom(
      ...[
        "'a''b'!",
        'A1',
        '$B$2:C3',
        '"a""b"',
        '[1]',
        '예산표[',
        ']',
        '(',
        ')',
        ',',
        '#REF!',
        '😀',
        "'",
        ' ',
      ],
      ...['1E5', 'SUM(', 'x', '1월:12월!B5', ':', '{', '@', '"', '['],
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const formula = pieces.join('');
        expect(
          formulaTokens(`=${formula}`)
            .map(({ text }) => text)
            .join(''),
        ).toBe(formula);
      }),
    );
  });
});

describe('what the engine is not trusted with', () => {
  const pieceOf = (formula: string): string | null =>
    notComputed(expandFormula(formulaTokens(formula), { sheet: '시트', row: 2, column: 1 }, scope));

  it.each([
    '=SUM(A1:B2)*2',
    '=IF(A1="",0,ROUND(A1/3,0))',
    '=SUMPRODUCT((A1:A3>1)*(B1:B3))',
    "=VLOOKUP(A1,'예산 내역'!$A:$B,2,FALSE)",
    '=SUM(교부재원)',
    '=단가*2',
    '=SUM(예산표[예산액])',
    '=_xlfn.XLOOKUP(A1,B1:B3,C1:C3)',
    '=-A1%+TRUE',
    '=IFERROR(1/0,"SUM(A1:A2*2)")',
  ])('not: %s', (formula) => {
    expect(pieceOf(formula)).toBeNull();
  });

  it.each([
    ['=IFERROR(AGGREGATE(9,6,A1:A3),0)', 'AGGREGATE'],
    ['=TEXT(A1,"#,##0")', 'TEXT'],
    ["=IFERROR('[1]예산 내역'!$A$1,0)", "'[1]예산 내역'!$A$1"],
    ['=SUM(1월:12월!B5)', '1월:12월!B5'],
    ['=A1:A3*2', 'A1:A3'],
    ['=SUM(A1:A3*B1:B3)', 'A1:A3'],
    ['=VLOOKUP(A:A,B1:C3,2,0)', 'A:A'],
    ['=SUM(A1:A3 B1:B3)', 'A1:A3'],
    ['=SUM((A1,B1))', 'SUM((A1,B1))'],
    ['=@A1', '@'],
    ['=A1#', '#'],
    ['=왼쪽', '왼쪽'],
    ['=없는이름', '없는이름'],
    ['=SUM(다른표[예산액])', '다른표[예산액]'],
    ['=SUM({1,2})', '{'],
  ])('%s: %s', (formula, piece) => {
    expect(pieceOf(formula)).toContain(piece);
  });

  it('brackets deeper than Excel has them, and longer texts', () => {
    expect(pieceOf(`=${'('.repeat(70)}1${')'.repeat(70)}`)).not.toBeNull();
    expect(pieceOf(`=${'1+'.repeat(5_000)}1`)).not.toBeNull();
  });
});

describe('a sheet with another name in a formula', () => {
  it.each([
    ['=자료!A1+"자료!A1"', '=\'새 자료\'!A1+"자료!A1"'],
    ["=SUM('자료'!A1:B2,기타!A1)", "=SUM('새 자료'!A1:B2,기타!A1)"],
    ['=SUM(자료:기타!A1)', "=SUM('새 자료:기타'!A1)"],
    ['=자료!이름 + [1]자료!A1', "='새 자료'!이름 + [1]자료!A1"],
    ['=자료표[금액]', '=자료표[금액]'],
  ])('%s', (before, after) => {
    expect(renamedSheet(before, '자료', '새 자료')).toBe(after);
  });
});
