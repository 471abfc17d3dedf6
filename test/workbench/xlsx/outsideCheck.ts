import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { isCellError } from '../../../workbench/workbook/cell';
import type { Workbook } from '../../../workbench/workbook/workbook';
import { relationshipsFrom, resolveTarget, folderOf } from '../../../workbench/xlsx/relationships';
import { addressOf, isExcelValue, parseWorksheet } from '../../../workbench/xlsx/worksheet';
import { readWorkbookPart } from '../../../workbench/xlsx/workbookPart';
import { cellKey } from '../../../workbench/workbook/sheet';
import type { XmlElement } from '../../../workbench/xlsx/xml';
import { childOf, parseXml, partText, relationshipOf, within } from '../../../workbench/xlsx/xml';

/** ECMA-376's own schemas, where somebody put them beside the project: see CONTRIBUTING.md. */
const schemaFolder = path.join(__dirname, '../../../../shared/ooxml-schema');

/** A Python that has openpyxl, the second reader. */
export const python = ['/usr/bin/python3', 'python3'].find(
  (command) => spawnSync(command, ['-c', 'import openpyxl']).status === 0,
);

function inFolder<T>(files: Readonly<Record<string, Uint8Array>>, ask: (folder: string) => T): T {
  const folder = mkdtempSync(path.join(tmpdir(), 'gyobu-xlsx-'));
  try {
    for (const [name, bytes] of Object.entries(files)) writeFileSync(path.join(folder, name), bytes);
    return ask(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What the schemas say against each file; the XML library does not load in jest, so that this runs beside it. */
export function schemaFaults(
  files: Readonly<Record<string, Uint8Array>>,
): Readonly<Record<string, string[]>> {
  return inFolder(files, (folder) => {
    const script = path.join(__dirname, 'schemaFaults.ts');
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [require.resolve('tsx/cli'), script, schemaFolder, ...Object.keys(files)],
      { cwd: folder, encoding: 'utf8', maxBuffer: 100_000_000 },
    );
    if (stdout === '') throw new Error(stderr);
    return JSON.parse(stdout) as Record<string, string[]>;
  });
}

type Cells = Readonly<Record<string, string | number | boolean>>;

/** What openpyxl reads in each file: by sheet and cell. */
export function secondReading(
  files: Readonly<Record<string, Uint8Array>>,
): Readonly<Record<string, Readonly<Record<string, Cells>>>> {
  return inFolder(files, (folder) => {
    const script = path.join(__dirname, 'secondReader.py');
    const json = execFileSync(python ?? 'python3', [script, ...Object.keys(files)], {
      ...{ cwd: folder, encoding: 'utf8', maxBuffer: 100_000_000 },
    });
    return JSON.parse(json) as Record<string, Record<string, Cells>>;
  });
}

/** The same of a workbook in memory, but for results that no file can hold. */
export function ownReading(workbook: Workbook): Readonly<Record<string, Cells>> {
  return Object.fromEntries(
    workbook.sheets.map((sheet) => [
      sheet.name,
      Object.fromEntries(
        [...sheet.cells()].flatMap(({ row, column, cell: { value } }) => {
          const shown = isCellError(value) ? value.error : value;
          return shown === null || shown === '' || !isExcelValue(value)
            ? []
            : [[addressOf(cellKey(row, column)), shown]];
        }),
      ),
    ]),
  );
}

/** Says once in the output that a check is left out for want of a program; CI installs it (.ci/run). */
export function isAvailable(found: boolean, words: string): boolean {
  if (!found && process.env['CI'] !== 'true') console.warn(words);
  return found || process.env['CI'] === 'true';
}

export const hasSchemas = existsSync(schemaFolder);

const knownErrors = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#GETTING_DATA'];

/** What Excel calls damage and no schema does: arrows to nothing, names twice, errors that it does not have. */
export function excelFaults(bytes: Uint8Array): string[] {
  const parts = new Map(Object.entries(unzipSync(bytes)));
  const faults: string[] = [];
  const types = parseXml(partText(parts, '[Content_Types].xml')).children;
  const overrides = types.map(({ attributes }) => attributes['PartName']).filter(Boolean);
  const extensions = types.map(({ attributes }) => attributes['Extension']?.toLowerCase());
  if (new Set(overrides).size < overrides.length) faults.push('a part has two types');
  for (const name of overrides) if (!parts.has(name?.slice(1) ?? '')) faults.push(`a type for ${name ?? ''}`);
  for (const name of parts.keys()) {
    const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
    if (!overrides.includes(`/${name}`) && !extensions.includes(extension))
      faults.push(`${name} has no type`);
  }
  for (const name of [...parts.keys(), ''].filter((one) => !one.endsWith('.rels'))) {
    const relationships = relationshipsFrom(parts, name);
    for (const { target, external } of relationships) {
      if (!external && !parts.has(resolveTarget(folderOf(name), target))) faults.push(`${name} → ${target}`);
    }
    const ids = relationships.map(({ id }) => id);
    if (new Set(ids).size < ids.length) faults.push(`${name}: an id twice`);
    if (/^xl\/.*\.xml$/.test(name)) {
      for (const id of namedIds(parseXml(partText(parts, name)))) {
        if (!ids.includes(id)) faults.push(`${name}: ${id} leads nowhere`);
      }
    }
  }
  const { root, tabs, names } = readWorkbookPart(parts);
  const keys = names.map(({ name, tab }) => `${name.toLowerCase()} ${tab ?? ''}`);
  for (const key of keys.filter((one, index) => keys.indexOf(one) < index)) faults.push(`name twice: ${key}`);
  for (const { name, tab } of names) if (tab !== null && tab >= tabs.length) faults.push(`${name} of no tab`);
  const caches = within(root, 'pivotCache').map(({ attributes }) => attributes['cacheId']);
  for (const name of [...parts.keys()].filter((one) => /^xl\/pivotTables\/[^/]+\.xml$/.test(one))) {
    const cache = parseXml(partText(parts, name)).attributes['cacheId'];
    if (!caches.includes(cache)) faults.push(`${name}: cache ${cache ?? ''} is not listed`);
  }
  for (const { path: sheet } of tabs) if (sheet !== null) faults.push(...sheetFaults(parts, sheet));
  return faults;
}

function namedIds(element: XmlElement): string[] {
  const own = relationshipOf(element);
  return [...(own === '' ? [] : [own]), ...element.children.flatMap(namedIds)];
}

function sheetFaults(parts: ReadonlyMap<string, Uint8Array>, path: string): string[] {
  const faults: string[] = [];
  const { rows, root } = parseWorksheet(partText(parts, path));
  const texts = new Map<string, string>();
  const strings = [...parts.keys()].includes('xl/sharedStrings.xml')
    ? parseXml(partText(parts, 'xl/sharedStrings.xml')).children.map((item) =>
        within(item, 't')
          .map(({ text }) => text)
          .join(''),
      )
    : [];
  let last = -1;
  for (const { row, cells } of rows) {
    if (row <= last) faults.push(`${path}: row ${row + 1} out of order`);
    last = row;
    let column = -1;
    for (const cell of cells) {
      const value = childOf(cell.element, 'v')?.text ?? '';
      const at = addressOf(cellKey(row, cell.column));
      if (cell.column <= column) faults.push(`${path}: ${at} out of order`);
      column = cell.column;
      const type = cell.element.attributes['t'];
      if (type === 'e' && !knownErrors.includes(value)) faults.push(`${path}: ${at} holds ${value}`);
      if (type === 's' && Number(value) >= strings.length) faults.push(`${path}: ${at} has no string`);
      const inline = childOf(cell.element, 'is');
      texts.set(
        at,
        type === 's' ? (strings[Number(value)] ?? '') : inline ? (within(inline, 't')[0]?.text ?? '') : value,
      );
    }
  }
  const merges = within(root, 'mergeCell').map(({ attributes }) => attributes['ref'] ?? '');
  if (new Set(merges).size < merges.length) faults.push(`${path}: merged twice`);
  for (const { type, target } of relationshipsFrom(parts, path)) {
    if (!type.endsWith('/table')) continue;
    const table = parseXml(partText(parts, resolveTarget(folderOf(path), target)));
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)/.exec(table.attributes['ref'] ?? '') ?? [];
    if (table.attributes['headerRowCount'] === '0') continue;
    for (const [index, column] of within(table, 'tableColumn').entries()) {
      const first = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      const at = addressOf(cellKey(Number(row) - 1, first + index));
      const name = column.attributes['name'] ?? '';
      if (texts.get(at) !== name) faults.push(`${path}: ${at} is not the table's heading ${name}`);
    }
  }
  return faults;
}
