import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cellAddress, parseArea } from '../../src/sheets/model/address';
import type { CellValue, Grid } from '../../src/sheets/model/grid';
import { gridOf } from '../../src/sheets/model/grid';

/**
 * A case of test/fixtures/reading: worksheets as tables of text. Syntax of `sheets.txt`, a line at a time:
 *
 *     [예산내역]                         a worksheet begins; it replaces the one of _base
 *     과목 | 2019예산액 | 2020예산액      its rows, from row 1; digits are numbers, everything else and "80" is text
 *     병합 A3:A4                         merged cells
 *     숨김 4                             a hidden row
 *     보임 C4 80.00                      what a person sees in a cell
 *     서식 C4 yyyy-mm-dd                 its number format
 *     자치구점수 C4 = 80점               one cell of a sheet of _base is changed; nothing after = empties it
 *     자치구점수 서식 C4 0%               … or its number format, or with 보임 what a person sees in it
 *     없음 결산                          a sheet of _base is taken away
 *
 * `\n`, `\u00a0` and so on stand for what cannot be seen; `# …` is a remark.
 */
export function readingCase(name: string): Grid[] {
  const sheets = new Map<string, Sheet>();
  for (const file of ['_base', name]) {
    let current: Sheet | null = null;
    const lines = readFileSync(join(casesFolder, file, 'sheets.txt'), 'utf8').split('\n');
    for (const line of lines) current = take(line, current, sheets);
  }
  return [...sheets].map(([sheet, content]) => gridFrom(sheet, content));
}

export const casesFolder = join(__dirname, '..', 'fixtures', 'reading');

interface Sheet {
  readonly rows: CellValue[][];
  readonly merges: string[];
  readonly hidden: number[];
  readonly shown: Map<string, string>;
  readonly formats: Map<string, string>;
}

function take(line: string, current: Sheet | null, sheets: Map<string, Sheet>): Sheet | null {
  const text = line.trim();
  if (text === '' || text.startsWith('#')) return current;
  const opened = /^\[(.+)\]$/.exec(text)?.[1];
  if (opened !== undefined) {
    const sheet: Sheet = { rows: [], merges: [], hidden: [], shown: new Map(), formats: new Map() };
    sheets.set(unescaped(opened), sheet);
    return sheet;
  }
  const [, sheetName = '', address = '', value = ''] = /^(\S+) ([A-Z]+\d+) =\s?(.*)$/.exec(text) ?? [];
  if (sheetName !== '') {
    const sheet = sheets.get(sheetName);
    if (!sheet) throw new Error(`no sheet for: ${line}`);
    setCell(sheet, address, cellValue(value));
    return current;
  }
  const [, dressed = '', what = '', place = '', look = ''] =
    /^(\S+) (서식|보임) ([A-Z]+\d+) (.+)$/.exec(text) ?? [];
  if (dressed !== '') {
    const sheet = sheets.get(dressed);
    if (!sheet) throw new Error(`no sheet for: ${line}`);
    (what === '서식' ? sheet.formats : sheet.shown).set(place, look);
    return current;
  }
  const [, gone] = /^없음 (.+)$/.exec(text) ?? [];
  if (gone !== undefined) {
    sheets.delete(gone);
    return current;
  }
  if (!current) throw new Error(`no sheet yet: ${line}`);
  const [, order = '', cell = '', rest = ''] = /^(병합|숨김|보임|서식) (\S+) ?(.*)$/.exec(text) ?? [];
  if (order === '병합') current.merges.push(cell);
  else if (order === '숨김') current.hidden.push(Number(cell) - 1);
  else if (order === '보임') current.shown.set(cell, rest);
  else if (order === '서식') current.formats.set(cell, rest);
  else current.rows.push(line.split('|').map(cellValue));
  return current;
}

function cellValue(written: string): CellValue {
  const text = written.trim();
  if (/^".*"$/s.test(text)) return unescaped(text.slice(1, -1));
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : unescaped(text);
}

function unescaped(text: string): string {
  return text
    .replace(/\\n/g, '\n')
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

function setCell({ rows }: Sheet, address: string, value: CellValue): void {
  const { top = 0, left = 0 } = parseArea(address) ?? {};
  while (rows.length <= top) rows.push([]);
  const row = rows[top] ?? [];
  while (row.length <= left) row.push('');
  row[left] = value;
}

function gridFrom(name: string, { rows, merges, hidden, shown, formats }: Sheet): Grid {
  const width = Math.max(...rows.map((row) => row.length));
  const values = rows.map((row) => Array.from({ length: width }, (_, x) => row[x] ?? ''));
  const byCell = (said: Map<string, string>, other: (value: CellValue) => string) =>
    values.map((row, y) => row.map((value, x) => said.get(cellAddress(y, x)) ?? other(value)));
  return gridOf(name, values, {
    texts: byCell(shown, String),
    formats: byCell(formats, () => 'General'),
    merges: merges.flatMap((merge) => parseArea(merge) ?? []),
    hiddenRows: hidden,
  });
}
