import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { addRelationship } from '../../../workbench/xlsx/relationships';
import { readWorkbookPart } from '../../../workbench/xlsx/workbookPart';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const type = 'application/vnd.openxmlformats-officedocument';
const ns = `xmlns="${main}" xmlns:r="${office}"`;

/** The stored score that a formula looks up in another file: `IFERROR(VLOOKUP(…'[1]예산 내역'…))`. */
const externalScore = 93;

/** A sheet of others in the file, with what stands between `<worksheet>` and its end. */
interface Extra {
  readonly name: string;
  readonly xml: string;
  readonly prefix?: string;
}

const pivotName = '피벗';
const extras: readonly Extra[] = [
  {
    // Everything that a cell can be, in a sheet whose writer prefixed its elements and left places out.
    name: "칸, '여러' 가지",
    prefix: 'x:',
    xml:
      '<x:sheetPr codeName="Sheet칸"><x:tabColor theme="4" tint="0.5"/></x:sheetPr><x:sheetData>' +
      '<x:row><x:c><x:v>1</x:v></x:c><x:c t="inlineStr"><x:is><x:r><x:t>서식 </x:t></x:r><x:r><x:rPr><x:b/></x:rPr><x:t>있는 글</x:t></x:r></x:is></x:c><x:c t="b"><x:v>1</x:v></x:c><x:c t="e"><x:v>#N/A</x:v></x:c></x:row>' +
      '<x:row r="3"><x:c r="A3"><x:f t="shared" ref="A3:A5" si="0">A1+$A$1</x:f><x:v>2</x:v></x:c></x:row>' +
      '<x:row r="4"><x:c r="A4"><x:f t="shared" si="0"/><x:v>1</x:v></x:c></x:row>' +
      '<x:row r="5"><x:c r="A5"><x:f t="shared" si="0"/><x:v>3</x:v></x:c></x:row>' +
      '<x:row r="6"><x:c r="A6"><x:f t="array" ref="A6:B6">A1:B1*2</x:f><x:v>2</x:v></x:c><x:c r="B6"><x:v>4</x:v></x:c></x:row>' +
      `<x:row r="7"><x:c r="A7" vm="1" t="e"><x:f ca="1">IFERROR(VLOOKUP("종로구",'[1]예산 내역'!$A:$B,2,0),0)</x:f><x:v>#VALUE!</x:v></x:c><x:c r="B7"><x:f>IFERROR(VLOOKUP("종로구",'[1]예산 내역'!$A:$B,2,0),0)</x:f><x:v>${externalScore}</x:v></x:c></x:row>` +
      '<x:row r="8"><x:c r="A8" t="inlineStr"><x:is><x:t>끝_xFFFF_글_x000D_ _x005F_x0041_</x:t></x:is></x:c><x:c r="B8" t="str"><x:f>A8&amp;""</x:f><x:v>끝_xFFFF_글_x000D_ _x005F_x0041_</x:v></x:c></x:row>' +
      '<x:row r="9" ht="33" customHeight="1" thickBot="1"><x:c r="A9"><x:v>43861.5</x:v></x:c></x:row>' +
      '</x:sheetData><x:autoFilter ref="A1:D9"><x:filterColumn colId="0"><x:customFilters and="1"><x:customFilter operator="greaterThan" val="1"/><x:customFilter operator="lessThan" val="9"/></x:customFilters></x:filterColumn><x:filterColumn colId="1"><x:dynamicFilter type="aboveAverage"/></x:filterColumn></x:autoFilter>' +
      '<x:conditionalFormatting sqref="A1:A9"><x:cfRule type="aboveAverage" priority="1" aboveAverage="0" stdDev="1"/></x:conditionalFormatting>' +
      '<x:pageMargins left="0.1" right="0.2" top="0.3" bottom="0.4" header="0.5" footer="0.6"/><x:pageSetup paperSize="70" scale="55" fitToHeight="3" pageOrder="overThenDown" cellComments="atEnd"/>' +
      '<x:extLst><x:ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:dataValidations count="1" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:dataValidation type="list" allowBlank="1" showErrorMessage="1"><x14:formula1><xm:f>자치구!$A$2:$A$26</xm:f></x14:formula1><xm:sqref>F1:F9</xm:sqref></x14:dataValidation></x14:dataValidations></x:ext></x:extLst>',
  },
  {
    name: pivotName,
    xml: '<sheetData><row r="3"><c r="A3" t="inlineStr"><is><t>자치구</t></is></c><c r="B3"><v>5</v></c></row></sheetData><drawing r:id="rIdPicture"/><legacyDrawing r:id="rIdNotes"/>',
  },
];

/**
 * A year's workbook with what no other program here makes: a pivot table whose cache has a number of its own (as
 * LibreOffice gives it), a tab that is a chart, a link to another file, a conversation, a picture, and more.
 */
export function handMadeFile(sample: Uint8Array): Uint8Array {
  const parts = new Map(Object.entries(unzipSync(sample)));
  const put = (name: string, xml: string, contentType?: string): void => {
    parts.set(name, strToU8(`${declaration}${xml}`));
    if (contentType !== undefined) override(parts, name, contentType);
  };
  const tabs = extras.map(({ name, xml, prefix = '' }, index) => {
    const path = `xl/worksheets/other${index + 1}.xml`;
    const space = prefix === '' ? ns : `xmlns:x="${main}" xmlns:r="${office}"`;
    put(
      path,
      `<${prefix}worksheet ${space}>${xml}</${prefix}worksheet>`,
      `${type}.spreadsheetml.worksheet+xml`,
    );
    return { name, id: addRelationship(parts, 'xl/workbook.xml', 'worksheet', path) };
  });
  const chartTab = 'xl/chartsheets/sheet1.xml';
  put(
    chartTab,
    `<chartsheet ${ns}><sheetViews><sheetView workbookViewId="0"/></sheetViews><drawing r:id="rId1"/></chartsheet>`,
  );
  addRelationship(parts, chartTab, 'drawing', 'xl/drawings/drawing9.xml');
  override(parts, chartTab, `${type}.spreadsheetml.chartsheet+xml`);
  tabs.splice(1, 0, {
    name: '그림 탭',
    id: addRelationship(parts, 'xl/workbook.xml', 'chartsheet', chartTab),
  });
  pivot(parts, put);
  conversation(parts, put);
  picture(parts, put);
  const link = 'xl/externalLinks/externalLink1.xml';
  put(
    link,
    `<externalLink ${ns}><externalBook r:id="rId1"><sheetNames><sheetName val="예산 내역"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1" t="str"><v>종로구</v></cell><cell r="B1"><v>${externalScore}</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`,
    `${type}.spreadsheetml.externalLink+xml`,
  );
  put(
    'xl/externalLinks/_rels/externalLink1.xml.rels',
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/externalLinkPath" Target="file:///C:/%EC%98%88%EC%82%B0.xlsx" TargetMode="External"/></Relationships>`,
  );
  const linkId = addRelationship(parts, 'xl/workbook.xml', 'externalLink', link);
  const cacheId = addRelationship(
    parts,
    'xl/workbook.xml',
    'pivotCacheDefinition',
    'xl/pivotCache/pivotCacheDefinition1.xml',
  );
  const { text } = readWorkbookPart(parts);
  const count = (text.match(/<sheet /g) ?? []).length;
  const more = tabs.map(
    ({ name, id }, index) => `<sheet name="${name}" sheetId="${900 + index}" r:id="${id}"/>`,
  );
  const quoted = "'칸, ''여러'' 가지'";
  const names = [
    `<definedName name="_xlnm._FilterDatabase" localSheetId="${count}" hidden="1">${quoted}!$A$1:$D$9</definedName>`,
    `<definedName name="_xlnm.Print_Area" localSheetId="${count}">${quoted}!$A$1:$B$4,${quoted}!$D$1:$E$9</definedName>`,
    `<definedName name="_xlnm.Print_Area" localSheetId="${count + 2}">OFFSET(${pivotName}!$A$1,0,0,9,2)</definedName>`,
    `<definedName name="밖" function="0">'[1]예산 내역'!$A$1</definedName>`,
  ].join('');
  const after = `<calcPr calcId="191029" calcMode="manual" fullPrecision="0" iterate="1" iterateCount="5"/><pivotCaches><pivotCache cacheId="48" r:id="${cacheId}"/></pivotCaches>`;
  const workbook = text
    .replace(
      '</sheets>',
      `${more.join('')}</sheets><externalReferences><externalReference r:id="${linkId}"/></externalReferences>`,
    )
    .replace(/<calcPr[^>]*\/>/, '')
    .replace('</definedNames>', `${names}</definedNames>${after}`);
  parts.set('xl/workbook.xml', strToU8(workbook));
  return zipSync(Object.fromEntries(parts));
}

type Put = (name: string, xml: string, contentType?: string) => void;

function override(parts: Map<string, Uint8Array>, name: string, contentType: string): void {
  const path = '[Content_Types].xml';
  const line = `<Override PartName="/${name}" ContentType="${contentType}"/>`;
  parts.set(
    path,
    strToU8(strFromU8(parts.get(path) ?? new Uint8Array()).replace('</Types>', `${line}</Types>`)),
  );
}

function pivot(parts: Map<string, Uint8Array>, put: Put): void {
  const [table, cache] = ['xl/pivotTables/pivotTable1.xml', 'xl/pivotCache/pivotCacheDefinition1.xml'];
  put(
    table,
    `<pivotTableDefinition xmlns="${main}" name="표1" cacheId="48" dataCaption="값"><location ref="A3:B3" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/></pivotTableDefinition>`,
    `${type}.spreadsheetml.pivotTable+xml`,
  );
  put(
    cache,
    `<pivotCacheDefinition xmlns="${main}" recordCount="0" refreshOnLoad="1" saveData="0"><cacheSource type="worksheet"><worksheetSource ref="A1:B26" sheet="자치구"/></cacheSource><cacheFields count="1"><cacheField name="자치구" numFmtId="0"><sharedItems/></cacheField></cacheFields></pivotCacheDefinition>`,
    `${type}.spreadsheetml.pivotCacheDefinition+xml`,
  );
  addRelationship(parts, 'xl/worksheets/other2.xml', 'pivotTable', table);
  addRelationship(parts, table, 'pivotCacheDefinition', cache);
}

function conversation(parts: Map<string, Uint8Array>, put: Put): void {
  const sheet = 'xl/worksheets/other2.xml';
  const [notes, thread, people] = [
    'xl/comments9.xml',
    'xl/threadedComments/threadedComment1.xml',
    'xl/persons/person.xml',
  ];
  const threads = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';
  const id = '{00000000-0001-4000-8000-000000000001}';
  put(
    notes,
    `<comments xmlns="${main}"><authors><author>tc=${id}</author></authors><commentList><comment ref="A3" authorId="0"><text><t>[스레드 댓글] 확인 바랍니다.</t></text></comment></commentList></comments>`,
    `${type}.spreadsheetml.comments+xml`,
  );
  put(
    thread,
    `<ThreadedComments xmlns="${threads}"><threadedComment ref="A3" dT="2020-01-02T00:00:00.00" personId="${id}" id="${id}"><text>확인 바랍니다.</text></threadedComment></ThreadedComments>`,
    'application/vnd.ms-excel.threadedcomments+xml',
  );
  put(
    people,
    `<personList xmlns="${threads}"><person displayName="담당" id="${id}" userId="1" providerId="None"/></personList>`,
    'application/vnd.ms-excel.person+xml',
  );
  const box = 'xl/drawings/vmlDrawing9.vml';
  const shapes =
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="a" style="width:400pt;height:300pt" type="#_x0000_t202"><x:ClientData ObjectType="Note"><x:Row>2</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>';
  parts.set(box, strToU8(shapes));
  override(parts, box, `${type}.vmlDrawing`);
  addRelationship(parts, sheet, 'comments', notes);
  addRelationship(parts, sheet, 'threadedComment', thread);
  addRelationship(parts, 'xl/workbook.xml', 'person', people);
  rename(parts, sheet, addRelationship(parts, sheet, 'vmlDrawing', box), 'rIdNotes');
}

function picture(parts: Map<string, Uint8Array>, put: Put): void {
  const sheet = 'xl/worksheets/other2.xml';
  const drawing = 'xl/drawings/drawing9.xml';
  put(
    drawing,
    '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="9" cy="9"/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="로고"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:embed="rId1"/><a:stretch/></xdr:blipFill><xdr:spPr/></xdr:pic><xdr:clientData/></xdr:absoluteAnchor></xdr:wsDr>',
    `${type}.drawing+xml`,
  );
  parts.set('xl/media/image9.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 255]));
  override(parts, 'xl/media/image9.png', 'image/png');
  addRelationship(parts, drawing, 'image', 'xl/media/image9.png');
  rename(parts, sheet, addRelationship(parts, sheet, 'drawing', drawing), 'rIdPicture');
}

function rename(parts: Map<string, Uint8Array>, sheet: string, from: string, to: string): void {
  const path = sheet.replace('worksheets/', 'worksheets/_rels/') + '.rels';
  parts.set(path, strToU8(strFromU8(parts.get(path) ?? new Uint8Array()).replace(`"${from}"`, `"${to}"`)));
}
