import type { HeaderFooter, Margins, PageLayout } from '../../workbook/pageLayout';
import { without } from '../../workbook/without';
import { columnLetters } from '../../../src/sheets/model/address';
import { areaArg, booleanArg, numberArg, textArg, wordArg, wordFor } from '../args';
import type { Argument, HostObject, Member } from '../hostObject';
import { child, defineClass, procedure, scalar } from '../hostObject';
import type { Json } from '../wire';
import { isRecord } from '../wire';
import type { SheetTarget } from './worksheet';

const orientations = { Portrait: 'portrait', Landscape: 'landscape' } as const;
const papers = {
  Letter: 'letter',
  Legal: 'legal',
  A3: 'a3',
  A4: 'a4',
  A5: 'a5',
  B4: 'b4',
  B5: 'b5',
  Executive: 'executive',
  Tabloid: 'tabloid',
} as const;

const pointsPerInch = 72;
/** Inches that Excel's normal margins have. */
const normalMargins: Required<Margins> = {
  top: 0.75,
  bottom: 0.75,
  left: 0.7,
  right: 0.7,
  header: 0.3,
  footer: 0.3,
};

/** How a sheet prints. Margins are points here, inches in the file. */
export const pageLayout: (target: SheetTarget) => HostObject = defineClass<'PageLayout', SheetTarget>(
  'PageLayout',
  {
    orientation: scalar(
      ({ sheet }) => wordFor(orientations, sheet.page.orientation ?? 'portrait'),
      (target, value) => {
        change(target, { orientation: wordArg(value, orientations) });
      },
    ),
    paperSize: scalar(
      ({ sheet }) => wordFor(papers, sheet.page.paperSize ?? 'a4'),
      (target, value) => {
        change(target, { paperSize: wordArg(value, papers) });
      },
    ),
    zoom: scalar(({ sheet }) => zoomJson(sheet.page), setZoom),
    centerHorizontally: scalar(
      ({ sheet }) => sheet.page.horizontalCentered ?? false,
      (target, value) => {
        change(target, { horizontalCentered: booleanArg(value) });
      },
    ),
    centerVertically: scalar(
      ({ sheet }) => sheet.page.verticalCentered ?? false,
      (target, value) => {
        change(target, { verticalCentered: booleanArg(value) });
      },
    ),
    topMargin: margin('top'),
    bottomMargin: margin('bottom'),
    leftMargin: margin('left'),
    rightMargin: margin('right'),
    headerMargin: margin('header'),
    footerMargin: margin('footer'),
    headersFooters: child((target) => headerFooterGroup(target)),
    printGridlines: scalar(
      ({ sheet }) => sheet.page.showGridLines ?? false,
      (target, value) => {
        change(target, { showGridLines: booleanArg(value) });
      },
    ),
    setPrintArea: procedure((target, [area]) => {
      change(target, { printArea: absoluteArea(area) });
    }),
    setPrintTitleRows: procedure((target, [rows]) => {
      const { top, bottom } = areaArg(rows);
      change(target, { printTitlesRow: `$${top + 1}:$${bottom + 1}` });
    }),
    setPrintTitleColumns: procedure((target, [columns]) => {
      const { left, right } = areaArg(columns);
      change(target, { printTitlesColumn: `$${columnLetters(left)}:$${columnLetters(right)}` });
    }),
  },
);

const headerFooterGroup = defineClass<'HeaderFooterGroup', SheetTarget>('HeaderFooterGroup', {
  defaultForAllPages: child((target) => headerFooter(target)),
});

const headerFooter = defineClass<'HeaderFooter', SheetTarget>('HeaderFooter', {
  leftHeader: pageText('leftHeader'),
  centerHeader: pageText('centerHeader'),
  rightHeader: pageText('rightHeader'),
  leftFooter: pageText('leftFooter'),
  centerFooter: pageText('centerFooter'),
  rightFooter: pageText('rightFooter'),
});

function change({ state, sheet }: SheetTarget, part: Partial<PageLayout>): void {
  state.checkWritable(sheet);
  sheet.page = { ...sheet.page, ...part };
}

function margin(side: keyof Margins): Member<SheetTarget> {
  return scalar(
    ({ sheet }) => (sheet.page.margins?.[side] ?? normalMargins[side]) * pointsPerInch,
    (target, value) => {
      // The file needs all six once one is said.
      const margins = {
        ...normalMargins,
        ...target.sheet.page.margins,
        [side]: numberArg(value) / pointsPerInch,
      };
      change(target, { margins });
    },
  );
}

function pageText(place: keyof HeaderFooter): Member<SheetTarget> {
  return scalar(
    ({ sheet }) => sheet.headerFooter[place],
    ({ state, sheet }, value) => {
      state.checkWritable(sheet);
      sheet.headerFooter = { ...sheet.headerFooter, [place]: textArg(value) };
    },
  );
}

function zoomJson({ fitToPage, fitToWidth, fitToHeight, scale }: PageLayout): Json {
  return fitToPage
    ? {
        horizontalFitToPages: pagesOrAny(fitToWidth),
        verticalFitToPages: pagesOrAny(fitToHeight),
        scale: null,
      }
    : { horizontalFitToPages: null, verticalFitToPages: null, scale: scale ?? 100 };
}

/** The file's 0 pages is as many as needed, which Excel answers as null. */
function pagesOrAny(count = 0): number | null {
  return count === 0 ? null : count;
}

/** Either a percentage, or pages to fit into: a side that is not named takes as many as it needs. */
function setZoom(target: SheetTarget, value: Json): void {
  const zoom = isRecord(value) ? value : {};
  const wide = zoom['horizontalFitToPages'];
  const tall = zoom['verticalFitToPages'];
  if (typeof wide === 'number' || typeof tall === 'number') {
    target.sheet.page = without(target.sheet.page, 'scale');
    change(target, { fitToPage: true, fitToWidth: pages(wide), fitToHeight: pages(tall) });
  } else {
    change(target, { fitToPage: false, scale: numberArg(zoom['scale'] ?? null) });
  }
}

function pages(value: Json | undefined): number {
  return typeof value === 'number' ? value : 0;
}

function absoluteArea(argument: Argument | undefined): string {
  const { top, left, bottom, right } = areaArg(argument);
  return `$${columnLetters(left)}$${top + 1}:$${columnLetters(right)}$${bottom + 1}`;
}
