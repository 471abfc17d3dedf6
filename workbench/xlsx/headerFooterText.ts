import type { HeaderFooter } from '../workbook/pageLayout';

/** `&L…&C…&R…`, as the file has the three places of a header or a footer in one text. */
export interface PlacedText {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

/** Text before the first mark stands in the middle, as Excel prints it. */
function splitPlaces(text: string): PlacedText {
  const places = { left: '', center: '', right: '' };
  let place: keyof PlacedText = 'center';
  for (const piece of text.match(/&[LCR]|&&|&|[^&]+/g) ?? []) {
    if (piece === '&L') place = 'left';
    else if (piece === '&C') place = 'center';
    else if (piece === '&R') place = 'right';
    else places[place] += piece;
  }
  return places;
}

export function joinPlaces({ left, center, right }: PlacedText): string {
  return (left && `&L${left}`) + (center && `&C${center}`) + (right && `&R${right}`);
}

/** The six places of a sheet from the file's two texts. */
export function headerFooterOf(header: string | undefined, footer: string | undefined): HeaderFooter {
  const top = splitPlaces(header ?? '');
  const foot = splitPlaces(footer ?? '');
  return {
    leftHeader: top.left,
    centerHeader: top.center,
    rightHeader: top.right,
    leftFooter: foot.left,
    centerFooter: foot.center,
    rightFooter: foot.right,
  };
}
