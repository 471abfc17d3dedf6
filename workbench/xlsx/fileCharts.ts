import { strToU8 } from 'fflate';
import { chartNamed } from '../../src/excel/charts';
import type { Chart } from '../workbook/chart';
import type { Sheet } from '../workbook/sheet';
import type { ChartAnchor } from './chartMarkup';
import { chartAnchors, printAnchor, printChart, readChart } from './chartMarkup';
import { partText } from './partText';
import type { Parts } from './readPackage';
import type { Relationship } from './relationships';
import {
  folderOf,
  parseRelationships,
  printRelationships,
  relationshipsPath,
  resolveTarget,
  unusedId,
} from './relationships';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const noDrawing =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"></xdr:wsDr>';

/**
 * The charts of a worksheet that the add-in drew, known by their names. Charts of other hands are kept as they are and
 * not answered: the workbench has no model of them.
 */
export function chartsOfSheet(parts: Parts, sheetPath: string): Omit<Chart, 'id'>[] {
  const drawing = drawingOf(parts, sheetPath);
  if (!drawing) return [];
  return ownAnchors(partText(parts, drawing)).flatMap(({ name, place, relationship }) => {
    const path = chartPath(parts, drawing, relationship);
    const read = path === null ? null : readChart(partText(parts, path));
    return read ? [{ name, place, ...read }] : [];
  });
}

/**
 * Writes a sheet's charts into its drawing, in the package that is being saved. What the file's drawing held of the
 * add-in's charts is taken out first; pictures, shapes and other charts stay. Gives the sheet's XML.
 */
export function withCharts(
  xml: string,
  { parts, original, path, sheet }: ChartSaving,
  insertDrawing: (xml: string, id: string) => string,
): string {
  const before = drawingOf(parts, path);
  if (before) removeOwn(parts, before);
  if (sheet.charts.length === 0) return xml;
  const drawing = before ?? unusedPath([parts, original], 'xl/drawings/drawing');
  const relationships = [...relationshipsOf(parts, drawing)];
  const anchors = sheet.charts.map((chart, index) => {
    const chartFile = unusedPath([parts, original], 'xl/charts/chart');
    parts.set(chartFile, strToU8(printChart(chart, sheet.name)));
    const id = unusedId(relationships);
    relationships.push({ id, type: `${office}/chart`, target: `/${chartFile}`, external: false });
    return printAnchor(chart, id, 1001 + index);
  });
  const held = before ? partText(parts, drawing) : noDrawing;
  const filled = held.replace(/<\/((?:\w+:)?)wsDr>\s*$|<((?:\w+:)?wsDr)(\s[^>]*)\/>\s*$/, (end, ...found) => {
    const [, empty, attributes] = found as (string | undefined)[];
    return empty === undefined
      ? `${anchors.join('')}${end}`
      : `<${empty}${attributes ?? ''}>${anchors.join('')}</${empty}>`;
  });
  parts.set(drawing, strToU8(filled));
  parts.set(relationshipsPath(drawing), strToU8(printRelationships(relationships)));
  if (before) return xml;
  const ofSheet = [...relationshipsOf(parts, path)];
  const id = unusedId(ofSheet);
  ofSheet.push({ id, type: `${office}/drawing`, target: `/${drawing}`, external: false });
  parts.set(relationshipsPath(path), strToU8(printRelationships(ofSheet)));
  return insertDrawing(xml, id);
}

interface ChartSaving {
  readonly parts: Map<string, Uint8Array>;
  readonly original: Parts;
  readonly path: string;
  readonly sheet: Sheet;
}

function removeOwn(parts: Map<string, Uint8Array>, drawing: string): void {
  const xml = partText(parts, drawing);
  const own = ownAnchors(xml);
  if (own.length === 0) return;
  const gone = own.map(({ relationship }) => relationship);
  for (const relationship of gone) {
    const path = chartPath(parts, drawing, relationship);
    if (path === null) continue;
    for (const { target } of relationshipsOf(parts, path))
      parts.delete(resolveTarget(folderOf(path), target));
    parts.delete(relationshipsPath(path));
    parts.delete(path);
  }
  parts.set(drawing, strToU8(own.reduce((left, anchor) => left.replace(anchor.xml, ''), xml)));
  const kept = relationshipsOf(parts, drawing).filter(({ id }) => !gone.includes(id));
  parts.set(relationshipsPath(drawing), strToU8(printRelationships(kept)));
}

function ownAnchors(drawing: string): ChartAnchor[] {
  return chartAnchors(drawing).filter(({ name }) => chartNamed(name) !== null);
}

function drawingOf(parts: Parts, sheetPath: string): string | null {
  const found = relationshipsOf(parts, sheetPath).find(({ type }) => type.endsWith('/drawing'));
  return found ? resolveTarget(folderOf(sheetPath), found.target) : null;
}

function chartPath(parts: Parts, drawing: string, relationship: string): string | null {
  const found = relationshipsOf(parts, drawing).find(({ id }) => id === relationship);
  return found && !found.external ? resolveTarget(folderOf(drawing), found.target) : null;
}

function relationshipsOf(parts: Parts, path: string): readonly Relationship[] {
  return parseRelationships(partText(parts, relationshipsPath(path)));
}

/** A path that neither the file as it was nor the one that is being written has. */
function unusedPath(packages: readonly Parts[], stem: string): string {
  let number = 1;
  while (packages.some((parts) => parts.has(`${stem}${number}.xml`))) number += 1;
  return `${stem}${number}.xml`;
}
