import { areaAddress, parseArea } from '../model/address';
import type { Block, StyleName } from '../model/sheetPlan';

interface Ranged {
  readonly range: string;
  readonly style?: StyleName;
}

/** Joins areas of the same columns that continue each other downwards, in whatever order they are given. */
export function joinedAreas(ranges: readonly string[]): string[] {
  const areas = ranges.flatMap((range) => parseArea(range) ?? []);
  areas.sort((a, b) => a.left - b.left || a.right - b.right || a.top - b.top);
  return joinedDown(areas.map((area) => ({ range: areaAddress(area) }))).map(({ range }) => range);
}

/** Joins neighbours of a list whose ranges continue each other downwards in the same columns, in the same look. */
export function joinedDown<T extends Ranged>(items: readonly T[]): T[] {
  const joined: T[] = [];
  for (const item of items) {
    const last = joined.at(-1);
    const [above, below] = [last && parseArea(last.range), parseArea(item.range)];
    const continues =
      above &&
      last?.style === item.style &&
      below?.top === above.bottom + 1 &&
      below.left === above.left &&
      below.right === above.right;
    if (continues)
      joined[joined.length - 1] = { ...item, range: areaAddress({ ...above, bottom: below.bottom }) };
    else joined.push(item);
  }
  return joined;
}

/** Joins blocks that continue each other downwards, all of their rows being of one length. */
export function joinedBlocks(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    const [above, below] = [last && parseArea(last.at), parseArea(block.at)];
    const continues =
      last &&
      above &&
      below?.left === above.left &&
      below.top === above.top + last.rows.length &&
      block.rows[0]?.length === last.rows[0]?.length;
    if (continues) joined[joined.length - 1] = { at: last.at, rows: [...last.rows, ...block.rows] };
    else joined.push(block);
  }
  return joined;
}
