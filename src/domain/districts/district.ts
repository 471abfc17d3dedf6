import type { Origin } from '../issues/issue';

/** A self-governing district (자치구) that takes part in the programme. */
export interface District {
  /** Its name as papers print it: 종로구. */
  readonly name: string;
  /** Five-digit code (행정코드) as text; null where the list has none. Never a key: two code systems collide. */
  readonly code: string | null;
  /** Other names (별칭) that stand for this district in pasted sheets. */
  readonly aliases: readonly string[];
  /** Where the list has it; null for the list that Gyobu brings itself. */
  readonly at: Origin | null;
}

/**
 * Seoul's 25 districts in official order (직제순) with their codes of the administrative standard
 * (행정표준코드). Source: docs/programme.md §3; unchanged since 1995. Used where the workbook has no list.
 */
const seoul: readonly (readonly [name: string, code: string])[] = [
  ['종로구', '11110'],
  ['중구', '11140'],
  ['용산구', '11170'],
  ['성동구', '11200'],
  ['광진구', '11215'],
  ['동대문구', '11230'],
  ['중랑구', '11260'],
  ['성북구', '11290'],
  ['강북구', '11305'],
  ['도봉구', '11320'],
  ['노원구', '11350'],
  ['은평구', '11380'],
  ['서대문구', '11410'],
  ['마포구', '11440'],
  ['양천구', '11470'],
  ['강서구', '11500'],
  ['구로구', '11530'],
  ['금천구', '11545'],
  ['영등포구', '11560'],
  ['동작구', '11590'],
  ['관악구', '11620'],
  ['서초구', '11650'],
  ['강남구', '11680'],
  ['송파구', '11710'],
  ['강동구', '11740'],
];

export const seoulDistricts: readonly District[] = seoul.map(([name, code]) => ({
  name,
  code,
  aliases: [],
  at: null,
}));
