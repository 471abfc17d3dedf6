import fc from 'fast-check';
import { escapeText } from '../../../workbench/xlsx/xml';
import { encodeText } from '../../../workbench/xlsx/sharedStrings';
import { addressOf } from '../../../workbench/xlsx/worksheet';
import { cellKey } from '../../../workbench/workbook/sheet';
import { minimalParts } from './minimalFile';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Number formats of every kind: dates, durations, money, text, percent. */
const formats = [
  ...[
    'General',
    'yyyy-mm-dd',
    '[h]:mm',
    '[mm]:ss.0',
    'm/d/yyyy h:mm',
    '#,##0;△#,##0;0',
    '@',
    '0.0%',
    'yyyy"년" m"월"',
  ],
  ...['[$-412]AM/PM h:mm', 'h:mm', '[Red]0;[Blue]-0', '# ?/?'],
];

const number = fc.oneof(
  fc.integer({ min: -5, max: 70 }),
  fc.integer({ min: 36_000, max: 60_000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0, 0.5, 59, 60, 61, 60.999, 2_958_466, 100_000, 1e15, -1462, 0.1 + 0.2),
);
const text = fc.oneof(
  fc.constantFrom(
    '종로구',
    '=1+1',
    '+82',
    '-',
    '@이름',
    ' 앞뒤 ',
    '줄\n바꿈',
    '_x0041_',
    '\uFFFF\u0007',
    '<&">',
    '',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const error = fc.constantFrom(
  '#N/A',
  '#DIV/0!',
  '#REF!',
  '#VALUE!',
  '#NAME?',
  '#NUM!',
  '#NULL!',
  '#GETTING_DATA',
);
const formula = fc.constantFrom(
  'A1+1',
  'SUM(A1:B9)',
  `IF(A1="가","<","&")`,
  "'[1]예산 내역'!$A$1",
  '_xlfn.XLOOKUP(1,A:A,B:B)',
);

/** What a cell holds, as its element's type and content. */
const content = fc.oneof(
  number.map((value) => ['', `<v>${value}</v>`]),
  text.map((value) => [' t="inlineStr"', `<is><t xml:space="preserve">${encodeText(value)}</t></is>`]),
  fc.nat(2).map((index) => [' t="s"', `<v>${index}</v>`]),
  fc.boolean().map((value) => [' t="b"', `<v>${Number(value)}</v>`]),
  error.map((value) => [' t="e"', `<v>${value}</v>`]),
  fc.tuple(formula, number).map(([code, value]) => ['', `<f>${escapeText(code)}</f><v>${value}</v>`]),
  fc
    .tuple(formula, text)
    .map(([code, value]) => [' t="str"', `<f ca="1">${escapeText(code)}</f><v>${encodeText(value)}</v>`]),
  formula.map((code) => ['', `<f>${escapeText(code)}</f>`]),
  fc.constant([' cm="1"', '<f t="array" ref="A1:B2">TRANSPOSE(A1:B2)</f><v>1</v>']),
  fc.constant(['', '']),
);

const flag = fc.boolean();
const some = (...choices: string[]): fc.Arbitrary<string> => fc.constantFrom('', ...choices);

/** The elements around a sheet's cells, in the schema's order. */
const around = fc.record({
  before: fc
    .tuple(
      some(
        '<sheetPr codeName="시트A"><tabColor rgb="FF00FF00"/><pageSetUpPr fitToPage="1"/></sheetPr>',
        '<sheetPr filterMode="1"/>',
      ),
      some(
        '<sheetViews><sheetView showGridLines="0" zoomScale="70" workbookViewId="0"><pane ySplit="2" topLeftCell="A3" state="frozen"/><selection pane="bottomLeft" activeCell="C3" sqref="C3"/></sheetView></sheetViews>',
      ),
      some('<sheetFormatPr defaultRowHeight="13.5" customHeight="1"/>'),
      some(
        '<cols><col min="1" max="3" width="9.5" style="1" customWidth="1"/><col min="5" max="16384" width="3"/></cols>',
      ),
    )
    .map((parts) => parts.join('')),
  after: fc
    .tuple(
      some(
        '<sheetProtection algorithmName="SHA-512" hashValue="AAAA" saltValue="BBBB" spinCount="1000" sheet="1" formatCells="0"/>',
        '<sheetProtection password="CC1A" objects="1"/>',
      ),
      some(
        '<autoFilter ref="A1:C9"><filterColumn colId="1"><top10 top="0" val="3"/></filterColumn></autoFilter>',
      ),
      some('<mergeCells count="1"><mergeCell ref="J1:K2"/></mergeCells>'),
      some(
        '<conditionalFormatting sqref="A1:A9 C1"><cfRule type="timePeriod" dxfId="0" priority="2" timePeriod="lastWeek"/><cfRule type="top10" dxfId="0" priority="1" percent="1" bottom="1" rank="5"/></conditionalFormatting>',
        '<conditionalFormatting sqref="B1"><cfRule type="containsErrors" priority="1"><formula>ISERROR(B1)</formula></cfRule></conditionalFormatting>',
      ),
      some(
        '<dataValidations count="1" disablePrompts="1"><dataValidation type="list" showDropDown="1" errorStyle="information" sqref="A1 B2:C3"><formula1>"가,나"</formula1></dataValidation></dataValidations>',
      ),
      some('<printOptions headings="1"/>'),
      some('<pageMargins left="1" right="0.25" top="0.333333333333333" bottom="0" header="0" footer="0"/>'),
      some(
        '<pageSetup paperSize="70" scale="45" firstPageNumber="3" useFirstPageNumber="1"/>',
        '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
      ),
      some(
        '<headerFooter differentFirst="1"><oddHeader>&amp;L가&amp;R&amp;D</oddHeader><firstFooter>&amp;P</firstFooter></headerFooter>',
      ),
      some('<rowBreaks count="1" manualBreakCount="1"><brk id="4" min="1" max="9" man="1"/></rowBreaks>'),
      some('<ignoredErrors><ignoredError sqref="A1" numberStoredAsText="1"/></ignoredErrors>'),
    )
    .map((parts) => parts.join('')),
});

const sheet = fc
  .tuple(
    fc.uniqueArray(fc.tuple(fc.nat(12), fc.nat(6), fc.nat(formats.length), content), {
      ...{ selector: ([row, column]) => cellKey(row, column), maxLength: 25 },
    }),
    around,
    fc.record({ ht: flag, hidden: flag, prefixed: flag }),
  )
  .map(([cells, { before, after }, { ht, hidden }]) => {
    const rows = new Map<number, string[]>();
    for (const [row, column, look, [attributes = '', inner = '']] of cells.sort(
      ([a, b], [c, d]) => a - c || b - d,
    )) {
      const address = addressOf(cellKey(row, column));
      const tag = `c r="${address}"${look === 0 ? '' : ` s="${look}"`}${attributes}`;
      rows.set(row, [...(rows.get(row) ?? []), inner === '' ? `<${tag}/>` : `<${tag}>${inner}</c>`]);
    }
    const attributes = `${ht ? ' ht="20.25" customHeight="1"' : ''}${hidden ? ' hidden="1" outlineLevel="2"' : ''}`;
    const lines = [...rows].map(
      ([row, inner]) => `<row r="${row + 1}" spans="1:7"${attributes}>${inner.join('')}</row>`,
    );
    return `${before}<sheetData>${lines.join('')}</sheetData>${after}`;
  });

const styles = `<styleSheet xmlns="${main}"><numFmts count="${formats.length}">${formats
  .map(
    (code, index) =>
      `<numFmt numFmtId="${170 + index}" formatCode="${escapeText(code).replaceAll('"', '&quot;')}"/>`,
  )
  .join(
    '',
  )}</numFmts><fonts count="2"><font><sz val="11"/><name val="맑은 고딕"/></font><font><vertAlign val="superscript"/><sz val="9"/><color theme="1" tint="-0.2"/><name val="돋움"/><family val="3"/><charset val="129"/><scheme val="minor"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><gradientFill degree="90"><stop position="0"><color rgb="FFFFFFFF"/></stop><stop position="1"><color theme="4"/></stop></gradientFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border diagonalUp="1"><left style="hair"><color auto="1"/></left><right/><top/><bottom/><diagonal style="thin"><color indexed="64"/></diagonal></border></borders><cellStyleXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="9" fontId="1" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${formats.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${formats
  .map(
    (_, index) =>
      `<xf numFmtId="${170 + index}" fontId="${index % 2}" fillId="${index % 3 === 2 ? 2 : 0}" borderId="${index % 2}" xfId="${index % 2}" quotePrefix="${index % 2}" applyNumberFormat="1"><alignment indent="${index}" textRotation="45"/><protection locked="0"/></xf>`,
  )
  .join(
    '',
  )}</cellXfs><cellStyles count="2"><cellStyle name="표준" xfId="0" builtinId="0"/><cellStyle name="우리" xfId="1"/></cellStyles><dxfs count="1"><dxf><font><b/></font></dxf></dxfs><colors><indexedColors><rgbColor rgb="00112233"/></indexedColors></colors></styleSheet>`;

const strings = `<sst xmlns="${main}" count="99" uniqueCount="3"><si><t>교부</t></si><si><r><rPr><b/></rPr><t>굵은</t></r><r><t xml:space="preserve"> 글</t></r></si><si><t>=2+2</t><rPh sb="0" eb="1"><t>이</t></rPh></si></sst>`;

/** The names that files give to their own things, or Excel to its own. */
const names = fc.subarray([
  '<definedName name="예산">시트1!$A$1</definedName>',
  '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">시트1!$A$1:$C$9</definedName>',
  '<definedName name="_xlnm.Print_Area" localSheetId="0">시트1!$A$1:$B$2,시트1!$D$1:$E$5</definedName>',
  `<definedName name="_xlnm.Print_Area" localSheetId="1">OFFSET('둘, ''째'''!$A$1,0,0,5,2)</definedName>`,
  `<definedName name="_xlnm.Print_Titles" localSheetId="1">'둘, ''째'''!$A:$B,'둘, ''째'''!$1:$2</definedName>`,
  '<definedName name="상수" hidden="1" comment="설명">43831.5</definedName>',
]);

/** The parts of a workbook of two sheets that some program may have written. */
export const arbitraryParts: fc.Arbitrary<Record<string, Uint8Array>> = fc
  .record({
    sheets: fc.tuple(sheet, sheet),
    names,
    date1904: flag,
    protection: some('<workbookProtection workbookPassword="ABCD" lockStructure="1"/>'),
    calculation: some(
      '<calcPr calcMode="manual" iterate="1" iterateCount="3" iterateDelta="0.01" fullPrecision="0"/>',
      '<calcPr calcId="191029" refMode="R1C1"/>',
    ),
    view: some('<bookViews><workbookView xWindow="1" activeTab="1"/></bookViews>'),
  })
  .map(({ sheets: [first, second], names: defined, date1904, protection, calculation, view }) => {
    const minimal = minimalParts([
      { name: '시트1', xml: first },
      { name: "둘, '째'", xml: second },
    ]);
    const list = defined.length === 0 ? '' : `<definedNames>${defined.join('')}</definedNames>`;
    const rels = ['styles', 'sharedStrings']
      .map(
        (kind, index) =>
          `<Relationship Id="rId${90 + index}" Type="${office}/${kind}" Target="${kind}.xml"/>`,
      )
      .join('');
    const types = ['styles', 'sharedStrings']
      .map((kind) => `<Override PartName="/xl/${kind}.xml" ContentType="${type}.${kind}+xml"/>`)
      .join('');
    const edit = (name: string, change: (xml: string) => string): [string, Uint8Array] => [
      name,
      new TextEncoder().encode(change(new TextDecoder().decode(minimal[name]))),
    ];
    return {
      ...minimal,
      ...Object.fromEntries([
        edit('xl/workbook.xml', (xml) =>
          xml
            .replace(
              '<sheets>',
              `<workbookPr${date1904 ? ' date1904="1"' : ''} codeName="통합"/>${protection}${view}<sheets>`,
            )
            .replace('</sheets>', `</sheets>${list}${calculation}`),
        ),
        edit('xl/_rels/workbook.xml.rels', (xml) =>
          xml.replace('</Relationships>', `${rels}</Relationships>`),
        ),
        edit('[Content_Types].xml', (xml) => xml.replace('</Types>', `${types}</Types>`)),
        ['xl/styles.xml', new TextEncoder().encode(styles)],
        ['xl/sharedStrings.xml', new TextEncoder().encode(strings)],
      ]),
    };
  });
