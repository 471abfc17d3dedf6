import type { SheetState } from '../workbook/sheet';
import { Sheet } from '../workbook/sheet';
import type { OpenedSheet, Workbook } from '../workbook/workbook';
import { blankPackage, blankSheet, blankStyles } from './blankPackage';
import { patchNotes } from './comments';
import { updateContentTypes } from './contentTypes';
import { patchCustomXml } from './customXml';
import { patchCharts } from './charts';
import { tablesOf } from './openWorkbook';
import type { Parts } from './readPackage';
import {
  addRelationship,
  partFrom,
  relationshipsFrom,
  removeUnreachable,
  resolveTarget,
  setRelationships,
  unusedPath,
} from './relationships';
import type { CellWriting } from './sheetPatch';
import { patchSheet, selectTab } from './sheetPatch';
import { lostTables, patchTables, withoutGoneTables } from './tables';
import type { WrittenTab } from './workbookPart';
import { patchWorkbookPart, readWorkbookPart, workbookPath } from './workbookPart';
import { parseWorksheet } from './worksheet';
import { writePackage } from './writePackage';
import { partBytes, partText, XmlPatch } from './xml';

/**
 * The bytes of a workbook as .xlsx, with the results of its formulas. What came from a file and was not changed is in it
 * as it was, to the byte: of a part that changed only the elements that did are written anew.
 */
export function saveWorkbook(workbook: Workbook): Promise<Uint8Array> {
  const { file } = workbook;
  const original = file?.parts ?? blankPackage();
  const parts = savedParts(workbook, original);
  return Promise.resolve(writePackage(parts, original, file?.bytes ?? null));
}

function savedParts(workbook: Workbook, original: Parts): Map<string, Uint8Array> {
  const { file } = workbook;
  const parts = new Map(original);
  const source = readWorkbookPart(parts);
  const writing: CellWriting = {
    ...tablesOf(parts, file?.looks),
    formulasChanged: false,
    needsCalculation: false,
  };
  removeSheets(parts, workbook, writing);
  const fresh = workbook.sheets
    .filter((sheet) => !file?.sheets.has(sheet))
    .map((sheet): WrittenTab & { readonly path: string } => {
      const path = unusedPath(parts, 'xl/worksheets/sheet');
      parts.set(path, partBytes(blankSheet));
      return { sheet, path, relationship: addRelationship(parts, workbookPath, 'worksheet', path) };
    });
  const gone = lostTables(workbook);
  for (const sheet of workbook.sheets) {
    const opened = file?.sheets.get(sheet) ?? null;
    const path = opened?.path ?? fresh.find((written) => written.sheet === sheet)?.path ?? '';
    saveSheet(parts, path, sheet, withoutGoneTables(sheet.state(), gone), opened, workbook, writing);
  }
  saveTable(parts, 'styles', 'xl/styles', writing.styles.result(), blankStyles);
  saveTable(parts, 'sharedStrings', 'xl/sharedStrings', writing.strings.result(), null);
  patchCustomXml(parts, workbook, file);
  const workbookXml = patchWorkbookPart(source, workbook, file, fresh, writing.needsCalculation);
  if (workbookXml !== null) parts.set(workbookPath, partBytes(workbookXml));
  if (writing.formulasChanged) removeCalculationOrder(parts);
  removeUnreachable(parts, original);
  updateContentTypes(parts, original);
  return parts;
}

/** Takes the parts of sheets that are gone out of the package, with what only they point to. */
function removeSheets(parts: Map<string, Uint8Array>, workbook: Workbook, writing: CellWriting): void {
  const gone = new Set(
    [...(workbook.file?.sheets ?? [])].flatMap(([sheet, { path }]) =>
      workbook.sheets.includes(sheet) ? [] : [path],
    ),
  );
  if (gone.size === 0) return;
  const left = relationshipsFrom(parts, workbookPath).filter(
    ({ target, external }) => external || !gone.has(resolveTarget('xl', target)),
  );
  setRelationships(parts, workbookPath, left);
  writing.strings.changeUses();
  writing.formulasChanged = true;
}

function saveSheet(
  parts: Map<string, Uint8Array>,
  path: string,
  sheet: Sheet,
  now: SheetState,
  opened: OpenedSheet | null,
  workbook: Workbook,
  writing: CellWriting,
): void {
  const before = opened ?? blankState();
  const isActive = workbook.activeSheet() === sheet;
  const wasActive = workbook.file?.activeSheet === sheet;
  const hasNewCharts =
    JSON.stringify(before.charts) !== JSON.stringify(sheet.charts) ||
    (sheet.charts.length > 0 && before.name !== sheet.name);
  if (opened && !hasNewCharts && isActive === wasActive && isSame(opened, now)) return;
  const text = partText(parts, path);
  const worksheet = parseWorksheet(text);
  const patch = new XmlPatch(text, worksheet.root);
  patchSheet(patch, worksheet, before, now, writing);
  if (opened) patchTables(parts, path, patch, now);
  patchNotes(parts, path, patch, before, sheet);
  if (hasNewCharts) patchCharts(parts, path, patch, sheet);
  if (isActive !== wasActive) selectTab(patch, isActive);
  if (patch.isChanged) parts.set(path, partBytes(patch.result()));
}

/** The state of a sheet that was only added. */
function blankState(): Omit<OpenedSheet, 'path'> {
  return new Sheet('', '', () => undefined).state();
}

/** Whether nothing of a sheet was ever touched: most sheets of most workbooks, which are then not read again. */
function isSame(before: OpenedSheet, now: SheetState): boolean {
  const sameMap = <V>(a: ReadonlyMap<number, V>, b: ReadonlyMap<number, V>): boolean =>
    a.size === b.size && [...b].every(([key, value]) => a.get(key) === value);
  return (
    sameMap(before.cells, now.cells) &&
    sameMap(before.rows, now.rows) &&
    sameMap(before.columns, now.columns) &&
    sameMap(before.notes, now.notes) &&
    [...before.merges].every((merge, index) => merge === now.merges[index]) &&
    before.merges.length === now.merges.length &&
    [...before.rowBreaks].join() === [...now.rowBreaks].join() &&
    (['tabColor', 'showGridlines', 'protected', 'frozenRows', 'frozenColumns'] as const).every(
      (name) => before[name] === now[name],
    ) &&
    (['validations', 'page', 'headerFooter'] as const).every((name) => before[name] === now[name]) &&
    now.spills.size === 0
  );
}

/** A table that all sheets refer to; one that the package lacked is made. */
function saveTable(
  parts: Map<string, Uint8Array>,
  kind: string,
  stem: string,
  changed: string | null,
  absent: string | null,
): void {
  const present = partFrom(parts, workbookPath, kind);
  if (changed === null || changed === absent) return;
  const path = present ?? (parts.has(`${stem}.xml`) ? unusedPath(parts, stem) : `${stem}.xml`);
  parts.set(path, partBytes(changed));
  if (present === null) addRelationship(parts, workbookPath, kind, path);
}

/** In which order Excel last calculated (calcChain): it makes the list anew where there is none. */
function removeCalculationOrder(parts: Map<string, Uint8Array>): void {
  const path = partFrom(parts, workbookPath, 'calcChain');
  if (path === null) return;
  parts.delete(path);
  const left = relationshipsFrom(parts, workbookPath).filter(({ type }) => !type.endsWith('/calcChain'));
  setRelationships(parts, workbookPath, left);
}
