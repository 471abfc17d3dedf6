import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { gyobu, sample, temporaryFolder } from './commandFolder';

const folder = temporaryFolder();

const scores = 'xl/worksheets/sheet5.xml';
const settings = 'xl/worksheets/sheet1.xml';

/**
 * The sample as Excel would have saved it: 종로구's score of 93 in B3 of 자치구점수 is a formula with its result, and
 * beside the table stand cells of the officer's own (from H40 on).
 */
function saved(formula: string, own: Readonly<Record<string, string>> = {}, stored = '93'): string {
  const parts = unzipSync(readFileSync(sample));
  const sheet = strFromU8(parts[scores] ?? new Uint8Array());
  const value = stored === '' ? '' : `<v>${stored}</v>`;
  const rows = Object.entries(own).map(
    ([address, cell]) => `<row r="${address.replace(/\D/g, '')}"><c r="${address}" ${cell}</c></row>`,
  );
  const changed = sheet
    .replace('<c r="B3" s="3"><v>93</v></c>', `<c r="B3" s="3"><f>${escaped(formula)}</f>${value}</c>`)
    .replace('</sheetData>', `${rows.join('')}</sheetData>`);
  expect(changed).not.toBe(sheet);
  parts[scores] = strToU8(changed);
  writeFileSync(folder.file('in.xlsx'), zipSync(parts));
  return folder.file('in.xlsx');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** What every district gets, worked out without writing; null where the year is refused. */
async function amounts(input: string): Promise<string | null> {
  const { code, out } = await gyobu('compare', input, '--policies', 'equal', '--json');
  return code === 0 ? out : null;
}

/** 52 formulas over what the calculator does not know or knows otherwise than Excel. Each stored 93, or leads to it. */
const unknown: readonly string[] = [
  `IFERROR(VLOOKUP("종로구",'[1]예산 내역'!$A:$B,2,0),0)`,
  `VLOOKUP("종로구",'[1]예산 내역'!$A:$B,2,0)`,
  `IFERROR([1]점수!$B$2,0)`,
  `[1]점수!$B$2`,
  `SUM([1]점수!$B$2:$B$4)`,
  `IFERROR(AGGREGATE(9,6,H40:H41),0)`,
  `AGGREGATE(9,6,H40:H41)`,
  `AGGREGATE(14,6,B4:B27,1)-7`,
  `IFERROR(GETPIVOTDATA("점수",$H$40,"자치구","종로구"),0)`,
  `GETPIVOTDATA("점수",$H$40,"자치구","종로구")`,
  `LENB("종로구")*15.5`,
  `IF(LENB("종로구")=6,93,0)`,
  `IF(NUMBERSTRING(93,1)="구십삼",93,0)`,
  `IFERROR(LEN(NUMBERSTRING(93,1))*31,0)`,
  `IF(TEXT(43831,"yyyy년")="2020년",93,0)`,
  `IFERROR(VALUE(LEFT(TEXT(43831,"yyyy년"),4))-1927,0)`,
  `IF(TEXT(-5,"#,##0;△#,##0")="△5",93,0)`,
  `IF(TEXT(1234.5,"#,##0")="1,235",93,0)`,
  `IF(ISERROR(H42),0,93)`,
  `IF(ISNUMBER(H42),93,0)`,
  `COUNTIF(H42,">0")*93`,
  `IF(ISERR(H42),0,93)`,
  `IF(ISTEXT(H43),93,0)`,
  `IF(ISNA(H42),0,93)`,
  `IFERROR(H42,0)`,
  `IFNA(H42,0)`,
  `H42`,
  `SUM(H42)`,
  `MAX(H42,0)`,
  `AVERAGE(H42)`,
  `SUMIF(H42,">0")`,
  `COUNT(H42)*93`,
  `SUMPRODUCT((H42>0)*93)`,
  `IF(H43="구십삼",93,0)`,
  `IF(H43&""="",0,93)`,
  `IF(COUNTA(H42:H43)=2,93,0)`,
  `IF(AND(ISNUMBER(H42),H43<>""),93,0)`,
  `INDEX(H42:H43,1)`,
  `VLOOKUP(93,H42:I43,1,FALSE)`,
  `IFERROR(MATCH(93,H42:H43,0),0)*93`,
  `점수표[종로구]`,
  `IFERROR(점수표[[#This Row],[종로구]],0)`,
  `IFERROR(SUM(없는이름),93)`,
  `IFERROR(SUM(1월:12월!B3),0)`,
  `PHONETIC(H43)&""`,
  `IFERROR(HYPERLINK("#A1",93),0)`,
  `IFERROR(CELL("width",B3)*0+93,0)`,
  `IFERROR(INFO("numfile")*0+93,0)`,
  `IFERROR(FORECAST.ETS(1,H40:H41,H40:H41)*0+93,93)`,
  `IF(ISERROR(_xlfn.WEBSERVICE("x")),93,0)`,
  `IFERROR(RTD("a",,"b"),93)`,
  `IFERROR(CUBEVALUE("a","b"),93)`,
];

const own = {
  H40: '><v>50</v>',
  H41: '><v>43</v>',
  H42: '><f>AGGREGATE(9,6,H40:H41)</f><v>93</v>',
  H43: ' t="str"><f>NUMBERSTRING(93,1)</f><v>구십삼</v>',
};

describe('a score that Excel has calculated', () => {
  it('is read as Excel stored it, whatever the calculator makes of its formula: 52 formulas', async () => {
    expect(unknown).toHaveLength(52);
    const right = await amounts(sample);
    const misread: string[] = [];
    const refused: string[] = [];
    for (const formula of unknown) {
      const told = await amounts(saved(formula, own));
      if (told === null) refused.push(formula);
      else if (told !== right) misread.push(formula);
    }
    expect({ misread, refused }).toEqual({ misread: [], refused: [] });
  }, 120_000);

  it('stands although the calculator would come to another figure, as long as nothing that it depends on changed', async () => {
    expect(await amounts(saved('SUM(H40:H41)*0+12', own))).toEqual(await amounts(sample));
  });

  it('is in the output as it was, with its formula', async () => {
    const input = saved(unknown[0] ?? '', own);
    const { code } = await gyobu('annual', input, '--out', folder.file('out.xlsx'));
    expect(code).toBe(0);
    const xml = strFromU8(unzipSync(readFileSync(folder.file('out.xlsx')))[scores] ?? new Uint8Array());
    expect(xml).toMatch(/<c r="B3"[^>]*><f>IFERROR\(VLOOKUP\([^<]*<\/f><v>93<\/v><\/c>/);
    expect(xml).toMatch(/<c r="H42"[^>]*><f>AGGREGATE\(9,6,H40:H41\)<\/f><v>93<\/v><\/c>/);
    expect(xml).not.toMatch(/#(ERROR!|N\/IMPL!|CIRC!)/);
  });
});

describe('a formula whose result nobody knows', () => {
  it('is named where the year needs it and the file has none, and nothing is written', async () => {
    const input = saved('AGGREGATE(9,6,H40:H41)', own, '');
    const { code, out } = await gyobu('annual', input, '--out', folder.file('out.xlsx'));
    expect(code).toBe(2);
    expect(out).toContain(
      "오류 H31 자치구점수!B3  「자치구점수」 B3의 수식 '=AGGREGATE(9,6,H40:H41)'은 파일에 계산 결과가 없고 여기서는 계산할 수 없습니다. 엑셀에서 열어 저장하신 뒤 다시 실행하여 주시기 바랍니다.",
    );
    expect(readdirSync(folder.file('.'))).toEqual(['in.xlsx']);
  });

  it('is named where it only leads to what the year needs', async () => {
    const input = saved('IFERROR(H44,93)', { ...own, H44: '><f>AGGREGATE(9,6,H40:H41)</f>' }, '');
    const { code, out } = await gyobu('check', input);
    expect(code).toBe(2);
    expect(out).toContain("오류 H31 자치구점수!B3  「자치구점수」 B3의 수식 '=IFERROR(H44,93)'은 파일에");
  });

  it.each([
    ['an error of other programs', '><f>AGGREGATE(9,6,H40:H41)</f><v>#N/IMPL!</v>'],
    ['nothing', '><f>AGGREGATE(9,6,H40:H41)</f>'],
  ])('does not matter where nothing needs it: stored was %s', async (_, cell) => {
    const type = cell.includes('#') ? ' t="e"' : '';
    const input = saved('H40+H41', { ...own, H44: type + cell });
    const { code } = await gyobu('annual', input, '--out', folder.file('out.xlsx'));
    expect(code).toBe(0);
    const xml = strFromU8(unzipSync(readFileSync(folder.file('out.xlsx')))[scores] ?? new Uint8Array());
    expect(xml).not.toMatch(/#(ERROR!|N\/IMPL!|CIRC!)/);
  });
});

describe('a formula of the officer over what Gyobu writes', () => {
  /** The output of a run, with a cell of the officer's own in a sheet of his own, run again with another score. */
  async function again(formula: string): Promise<{ code: number; out: string; xml: string }> {
    const first = folder.file('first.xlsx');
    expect((await gyobu('annual', sample, '--out', first)).code).toBe(0);
    const parts = unzipSync(readFileSync(first));
    const scoreSheet = strFromU8(parts[scores] ?? new Uint8Array());
    // 종로구 no longer reaches the target of P1.
    parts[scores] = strToU8(scoreSheet.replace(/(<c r="B3"[^>]*>)<v>93<\/v>/, '$1<v>12</v>'));
    const sheet = strFromU8(parts[settings] ?? new Uint8Array());
    parts[settings] = strToU8(
      sheet.replace(
        '</sheetData>',
        `<row r="60"><c r="D60"><f>${escaped(formula)}</f><v>777</v></c></row></sheetData>`,
      ),
    );
    writeFileSync(folder.file('second.xlsx'), zipSync(parts));
    const { code, out } = await gyobu(
      'annual',
      folder.file('second.xlsx'),
      '--out',
      folder.file('third.xlsx'),
    );
    const made = readdirSync(folder.file('.')).includes('third.xlsx');
    const saved = made ? unzipSync(readFileSync(folder.file('third.xlsx')))[settings] : undefined;
    return { code, out, xml: strFromU8(saved ?? new Uint8Array()) };
  }

  it('is calculated again', async () => {
    const { code, xml } = await again('COUNTIF(교부내역!B:B,"종로구")+SUM(교부내역!A1:B2)');
    expect(code).toBe(0);
    expect(xml).toMatch(/<c r="D60"[^>]*><f>COUNTIF[^<]*<\/f><v>\d<\/v><\/c>/);
    expect(xml).not.toContain('777');
  });

  it.each([
    ['a function that is not known', 'IFERROR(AGGREGATE(9,6,교부내역!C5:C40),0)'],
    ['another file', `IFERROR('[1]예산 내역'!$A$1,0)+SUM(교부내역!C5:C40)`],
    ['a text in the way of Korean dates', 'TEXT(MAX(교부내역!C5:C40),"#,##0원")'],
    ['a matrix over other lines', 'SUM(교부내역!C5:C6*교부내역!D5:D6)'],
  ])('is named where it cannot be, and nothing is written: %s', async (_, formula) => {
    const { code, out } = await again(formula);
    expect(code).toBe(2);
    expect(out).toContain(
      `오류 H30 설정!D60  「설정」 D60의 수식 '=${formula}'은 바뀐 셀을 따라 다시 계산하여야 하나 여기서는 계산할 수 없어 아무것도 저장하지 않았습니다. 엑셀에서 교부를 실행하시거나 그 수식을 값으로 바꾼 뒤 다시 실행하여 주시기 바랍니다.`,
    );
    expect(readdirSync(folder.file('.')).sort()).toEqual(['first.xlsx', 'second.xlsx']);
  });
});
