import { areaAddress, cellAddress } from '../model/address';
import type { SheetPlan, StyleName } from '../model/sheetPlan';
import type { OutputTable } from './outputTable';
import { planTable } from './outputTable';
import { joinedAreas, joinedBlocks, joinedDown } from './joinedRanges';
import { rowPoints, wrappedLines } from './rowHeight';

/** A piece of a sheet that stands in full width under another, and the 0-based row after its last. */
export interface PlacedPart extends Pick<SheetPlan, 'blocks' | 'styles' | 'formats' | 'merges'> {
  readonly heights: NonNullable<SheetPlan['heights']>;
  readonly end: number;
}

/** A piece that can stand in any row. */
export type Part = (top: number) => PlacedPart;

/** Sets pieces one under another; ranges that continue each other become one, so that few are written. */
export function stack(parts: readonly Part[], top = 0): PlacedPart {
  const placed: PlacedPart[] = [];
  for (const part of parts) placed.push(part(placed.at(-1)?.end ?? top));
  return {
    blocks: joinedBlocks(placed.flatMap(({ blocks }) => blocks)),
    styles: joinedDown(placed.flatMap(({ styles }) => styles)),
    formats: placed.flatMap(({ formats }) => formats),
    merges: joinedAreas(placed.flatMap(({ merges }) => merges)),
    heights: placed.flatMap(({ heights }) => heights),
    end: placed.at(-1)?.end ?? top,
  };
}

/** The worksheet columns of a sheet of stacked pieces: their widths in characters. */
export type PageColumns = readonly number[];

/** One line across the page, as high as its text needs. */
export function line(text: string, style: StyleName, widths: PageColumns): Part {
  const width = widths.reduce((sum, one) => sum + one, 0);
  return (top) => {
    const range = areaAddress({ top, left: 0, bottom: top, right: widths.length - 1 });
    const lines = wrappedLines(text, width);
    return {
      blocks: [{ at: cellAddress(top, 0), rows: [[text]] }],
      styles: [{ range, style }],
      formats: [],
      merges: [range],
      heights: lines > 1 ? [{ rows: `${top + 1}:${top + 1}`, points: rowPoints(lines) }] : [],
      end: top + 1,
    };
  };
}

/** An empty row. */
export const gap: Part = (top) => ({
  blocks: [],
  styles: [],
  formats: [],
  merges: [],
  heights: [],
  end: top + 1,
});

/** A table across the page; its columns say how many worksheet columns each of them covers. */
export function tablePart<Row>(table: Omit<OutputTable<Row>, 'top'>): Part {
  return (top) => planTable({ ...table, top });
}
