import { chartNamed } from '../../src/excel/charts';
import { areaAddress, localAddress, parseArea } from '../../src/sheets/model/address';
import type { Area } from '../../src/sheets/model/grid';
import { quoteSheetName } from '../host/areaReference';
import type { Chart, LegendPlace } from '../workbook/chart';
import type { Sheet } from '../workbook/sheet';
import { relationshipAttribute } from './comments';
import type { Parts } from './readPackage';
import {
  addRelationship,
  folderOf,
  partFrom,
  relationshipsFrom,
  resolveTarget,
  setRelationships,
  unusedPath,
} from './relationships';
import { worksheetOrder } from './sheetPatch';
import type { XmlElement } from './xml';
import {
  childOf,
  escapeXml,
  numberOf,
  parseXml,
  partBytes,
  partText,
  relationshipOf,
  within,
  XmlPatch,
} from './xml';

const noDrawing =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>';

/**
 * The charts of a worksheet that the add-in drew, known by their names. Charts of other hands are kept as they are and
 * not answered: the workbench has no model of them.
 */
export function chartsOfSheet(parts: Parts, sheetPath: string): Omit<Chart, 'id'>[] {
  const drawing = partFrom(parts, sheetPath, 'drawing');
  if (drawing === null) return [];
  return ownAnchors(parseXml(partText(parts, drawing))).flatMap(({ name, place, relationship }) => {
    const path = chartPath(parts, drawing, relationship);
    const read = path === null ? null : readChart(parseXml(partText(parts, path)));
    return read ? [{ name, place, ...read }] : [];
  });
}

/**
 * Writes the charts that a sheet now has into its drawing, in the package that is being saved. What the drawing held of
 * the add-in's charts is taken out first; pictures, shapes and other charts stay.
 */
export function patchCharts(
  parts: Map<string, Uint8Array>,
  sheetPath: string,
  sheetPatch: XmlPatch,
  sheet: Sheet,
): void {
  const before = partFrom(parts, sheetPath, 'drawing');
  const drawing = before ?? unusedPath(parts, 'xl/drawings/drawing');
  const patch = new XmlPatch(before === null ? noDrawing : partText(parts, before));
  const gone = ownAnchors(patch.root);
  for (const { element } of gone) patch.remove(element);
  const left = relationshipsFrom(parts, drawing).filter(
    ({ id }) => !gone.some(({ relationship }) => relationship === id),
  );
  if (gone.length > 0) setRelationships(parts, drawing, left);
  for (const [index, chart] of sheet.charts.entries()) {
    const path = unusedPath(parts, 'xl/charts/chart');
    parts.set(path, partBytes(printChart(chart, sheet.name)));
    patch.append(
      patch.root,
      printAnchor(chart, addRelationship(parts, drawing, 'chart', path), 1001 + index),
    );
  }
  parts.set(drawing, partBytes(patch.result()));
  if (before !== null) return;
  const id = addRelationship(parts, sheetPath, 'drawing', drawing);
  sheetPatch.put('drawing', `<drawing ${relationshipAttribute(id)}/>`, worksheetOrder);
}

function ownAnchors(drawing: XmlPatch['root']): ChartAnchor[] {
  return chartAnchors(drawing).filter(({ name }) => chartNamed(name) !== null);
}

function chartPath(parts: Parts, drawing: string, relationship: string): string | null {
  const found = relationshipsFrom(parts, drawing).find(({ id }) => id === relationship);
  const path = found && !found.external ? resolveTarget(folderOf(drawing), found.target) : null;
  return path !== null && parts.has(path) ? path : null;
}

const legendCodes: Readonly<Record<LegendPlace, string>> = { top: 't', bottom: 'b', left: 'l', right: 'r' };

/** The part of a chart (`xl/charts/chart1.xml`): clustered columns of a table on the sheet of this name. */
function printChart({ title, source, legend, minimum }: Chart, sheet: string): string {
  const reference = (area: Area) => escapeXml(`${quoteSheetName(sheet)}!${absolute(area)}`);
  const { top, left, bottom, right } = source;
  const column = (at: number) => reference({ top: top + 1, left: at, bottom, right: at });
  const series = Array.from({ length: right - left }, (_, index) => {
    const at = left + 1 + index;
    const name = reference({ top, left: at, bottom: top, right: at });
    return (
      `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>` +
      `<c:tx><c:strRef><c:f>${name}</c:f></c:strRef></c:tx><c:invertIfNegative val="0"/>` +
      `<c:cat><c:strRef><c:f>${column(left)}</c:f></c:strRef></c:cat>` +
      `<c:val><c:numRef><c:f>${column(at)}</c:f></c:numRef></c:val></c:ser>`
    );
  });
  const heading =
    title === ''
      ? '<c:autoTitleDeleted val="1"/>'
      : `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr><a:r><a:rPr lang="ko-KR" sz="1200" b="1"/><a:t>${escapeXml(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>`;
  const least = minimum === null ? '' : `<c:min val="${minimum}"/>`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    `<c:roundedCorners val="0"/><c:chart>${heading}<c:plotArea><c:layout/>` +
    `<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series.join('')}<c:gapWidth val="100"/><c:axId val="1001"/><c:axId val="1002"/></c:barChart>` +
    '<c:catAx><c:axId val="1001"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="1002"/><c:crosses val="autoZero"/></c:catAx>' +
    `<c:valAx><c:axId val="1002"/><c:scaling><c:orientation val="minMax"/>${least}</c:scaling><c:delete val="0"/><c:axPos val="l"/><c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="1001"/><c:crosses val="autoZero"/></c:valAx>` +
    `</c:plotArea><c:legend><c:legendPos val="${legendCodes[legend]}"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`
  );
}

/** The place of a chart in a drawing: its corners, its name, and the relationship that leads to its part. */
function printAnchor({ name, place }: Chart, relationship: string, id: number): string {
  const corner = (tag: string, column: number, row: number) =>
    `<xdr:${tag}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;
  return (
    '<xdr:twoCellAnchor xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">' +
    corner('from', place.left, place.top) +
    corner('to', place.right + 1, place.bottom + 1) +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="${escapeXml(name)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">' +
    `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${relationship}"/>` +
    '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
  );
}

/** One anchor of a drawing that holds a chart: where it stands, the chart's name, and the way to its part. */
interface ChartAnchor {
  readonly element: XmlElement;
  readonly name: string;
  readonly relationship: string;
  readonly place: Area;
}

/** The charts of a drawing; pictures and shapes are not among them. */
function chartAnchors(drawing: XmlElement): ChartAnchor[] {
  return drawing.children.flatMap((element) => {
    const corner = (name: string): (number | undefined)[] =>
      ['col', 'row'].map((line) => numberOf(childOf(childOf(element, name), line)?.text));
    const frame = childOf(element, 'graphicFrame');
    const [called] = frame ? within(frame, 'cNvPr') : [];
    const [chart] = frame ? within(frame, 'chart') : [];
    const [[left, top], [right, bottom]] = [corner('from'), corner('to')];
    if (element.name !== 'twoCellAnchor' || !called || !chart) return [];
    if (left === undefined || top === undefined || right === undefined || bottom === undefined) return [];
    const place = { top, left, bottom: Math.max(top, bottom - 1), right: Math.max(left, right - 1) };
    const name = called.attributes['name'] ?? '';
    return [{ element, name, relationship: relationshipOf(chart), place }];
  });
}

/** What a chart's part shows, whoever wrote it: the area around all cells that it refers to; null without any. */
function readChart(root: XmlElement): Pick<Chart, 'title' | 'source' | 'legend' | 'minimum'> | null {
  const areas = within(root, 'f').flatMap(
    ({ text }) => parseArea(localAddress(text).replaceAll('$', '')) ?? [],
  );
  if (areas.length === 0) return null;
  const title = childOf(childOf(root, 'chart'), 'title');
  const code = within(root, 'legendPos')[0]?.attributes['val'];
  const least = within(root, 'min')[0]?.attributes['val'];
  return {
    title: (title ? within(title, 't') : []).map(({ text }) => text).join(''),
    source: {
      top: Math.min(...areas.map(({ top }) => top)),
      left: Math.min(...areas.map(({ left }) => left)),
      bottom: Math.max(...areas.map(({ bottom }) => bottom)),
      right: Math.max(...areas.map(({ right }) => right)),
    },
    legend: (['top', 'bottom', 'left'] as const).find((place) => legendCodes[place] === code) ?? 'right',
    minimum: least === undefined ? null : Number(least),
  };
}

function absolute(area: Area): string {
  return areaAddress(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
