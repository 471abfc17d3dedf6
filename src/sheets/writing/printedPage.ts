import type { PageColumns } from './stackedParts';

const pointsPerMillimetre = 72 / 25.4;

/** A4 portrait within the margins of official papers (domain.md §5): top 30, bottom 15, sides 20 mm. */
const page = { width: (210 - 40) * pointsPerMillimetre, height: (297 - 45) * pointsPerMillimetre };

/** Points of a column so many characters wide: 7 px a character and 5 px of padding, 96 px to 72 pt. */
function columnPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/** Points of a sheet's rows that fit on one portrait page when its columns are fitted to the page's width. */
export function pageHeight(columns: PageColumns): number {
  const width = columns.reduce((sum, characters) => sum + columnPoints(characters), 0);
  return page.height * Math.max(1, width / page.width);
}
