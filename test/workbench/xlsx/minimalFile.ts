import { strToU8, zipSync } from 'fflate';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships';

export interface MinimalSheet {
  readonly name: string;
  /** What stands between `<worksheet>` and its end. */
  readonly xml: string;
  /** Relationships of the sheet: id, kind (`drawing`), target. */
  readonly relationships?: readonly (readonly [id: string, kind: string, target: string])[];
}

/** The parts of an .xlsx as a small writer by another hand makes it: inline strings, no styles, no results. */
export function minimalParts(
  sheets: readonly MinimalSheet[],
  more: Readonly<Record<string, string>> = {},
): Record<string, Uint8Array> {
  const numbered = sheets.map((sheet, index) => ({ ...sheet, number: index + 1 }));
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${numbered
      .map(
        ({ number }) =>
          `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`,
      )
      .join('')}</Types>`,
    '_rels/.rels': rels([['rId1', `${relationships}/officeDocument`, 'xl/workbook.xml']]),
    'xl/workbook.xml': `${declaration}<workbook xmlns="${spreadsheet}" xmlns:r="${relationships}"><sheets>${numbered
      .map(({ name, number }) => `<sheet name="${name}" sheetId="${number}" r:id="rId${number}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': rels(
      numbered.map(({ number }) => [
        `rId${number}`,
        `${relationships}/worksheet`,
        `worksheets/sheet${number}.xml`,
      ]),
    ),
    ...more,
  };
  for (const { number, xml, relationships: own } of numbered) {
    parts[`xl/worksheets/sheet${number}.xml`] =
      `${declaration}<worksheet xmlns="${spreadsheet}" xmlns:r="${relationships}">${xml}</worksheet>`;
    if (own) {
      parts[`xl/worksheets/_rels/sheet${number}.xml.rels`] = rels(
        own.map(([id, kind, target]) => [id, `${relationships}/${kind}`, target]),
      );
    }
  }
  return Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]));
}

export function minimalFile(
  sheets: readonly MinimalSheet[],
  more: Readonly<Record<string, string>> = {},
): Uint8Array {
  return zipSync(minimalParts(sheets, more));
}

export function rels(lines: readonly (readonly [id: string, type: string, target: string])[]): string {
  return `${declaration}<Relationships xmlns="${packageRelationships}">${lines
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;
}
