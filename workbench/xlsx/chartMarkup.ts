import { areaAddress, localAddress, parseArea } from '../../src/sheets/address';
import type { Area } from '../../src/sheets/grid';
import { quoteSheetName } from '../host/areaReference';
import type { Chart, LegendPlace } from '../workbook/chart';
import { escapeXml, unescapeXml } from './customXml';
import { attribute } from './relationships';

const legendCodes: Readonly<Record<LegendPlace, string>> = { top: 't', bottom: 'b', left: 'l', right: 'r' };

/** The part of a chart (`xl/charts/chart1.xml`): clustered columns of a table on the sheet of this name. */
export function printChart({ title, source, legend, minimum }: Chart, sheet: string): string {
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
export function printAnchor({ name, place }: Chart, relationship: string, id: number): string {
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

/** One anchor of a drawing that holds a chart: its whole text, the chart's name, and the way to its part. */
export interface ChartAnchor {
  readonly xml: string;
  readonly name: string;
  readonly relationship: string;
  readonly place: Area;
}

/** The charts of a drawing; pictures and shapes are not among them. */
export function chartAnchors(drawing: string): ChartAnchor[] {
  return anchors(drawing).flatMap((xml) => {
    const frame = /<(?:\w+:)?cNvPr\s([^>]*)>/.exec(xml)?.[1];
    const chart = /<(?:\w+:)?chart\s([^>]*)>/.exec(xml)?.[1];
    const cells = [...xml.matchAll(/<(?:\w+:)?(?:col|row)>(\d+)</g)].map(([, digits]) => Number(digits));
    const [left, top, right, bottom] = cells;
    if (frame === undefined || chart === undefined || !/<(?:\w+:)?graphicFrame[\s>]/.test(xml)) return [];
    if (left === undefined || top === undefined || right === undefined || bottom === undefined) return [];
    const place = { top, left, bottom: Math.max(top, bottom - 1), right: Math.max(left, right - 1) };
    return [{ xml, name: attribute(frame, 'name'), relationship: attribute(chart, '(?:\\w+:)?id'), place }];
  });
}

/** The elements of a drawing that lie between two cells. One pass: a drawing can be made to be long. */
function anchors(drawing: string): string[] {
  const found: string[] = [];
  let from = 0;
  for (const end of drawing.matchAll(/<\/(?:\w+:)?twoCellAnchor>/g)) {
    const until = end.index + end[0].length;
    const start = drawing.slice(from, until).search(/<(?:\w+:)?twoCellAnchor[\s>]/);
    if (start >= 0) found.push(drawing.slice(from + start, until));
    from = until;
  }
  return found;
}

/** What a chart's part shows, whoever wrote it: the area around all cells that it refers to; null without any. */
export function readChart(xml: string): Pick<Chart, 'title' | 'source' | 'legend' | 'minimum'> | null {
  const areas = [...xml.matchAll(/<(?:\w+:)?f>([^<]+)<\/(?:\w+:)?f>/g)].flatMap(([, reference = '']) => {
    const text = unescapeXml(reference);
    return parseArea(localAddress(text).replaceAll('$', '')) ?? [];
  });
  if (areas.length === 0) return null;
  const end = xml.search(/<\/(?:\w+:)?title>/);
  const heading = xml.slice(xml.search(/<(?:\w+:)?title>/), Math.max(end, 0));
  const words = [...heading.matchAll(/<(?:\w+:)?t>([^<]*)</g)].map(([, text = '']) => unescapeXml(text));
  const code = attribute(/<(?:\w+:)?legendPos\s([^>]*)>/.exec(xml)?.[1] ?? '', 'val');
  const least = /<(?:\w+:)?min\s([^>]*)>/.exec(xml)?.[1];
  return {
    title: words.join(''),
    source: {
      top: Math.min(...areas.map(({ top }) => top)),
      left: Math.min(...areas.map(({ left }) => left)),
      bottom: Math.max(...areas.map(({ bottom }) => bottom)),
      right: Math.max(...areas.map(({ right }) => right)),
    },
    legend: (['top', 'bottom', 'left'] as const).find((place) => legendCodes[place] === code) ?? 'right',
    minimum: least === undefined ? null : Number(attribute(least, 'val')),
  };
}

function absolute(area: Area): string {
  return areaAddress(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
