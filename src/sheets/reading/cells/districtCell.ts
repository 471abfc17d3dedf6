import { issue } from '../../../domain/issues/issue';
import { restOfDistricts } from '../../../domain/districts/opinion';
import { decideCodeSystem, districtOfCode } from '../../../notation/districtCode';
import { matchDistrict, nearestDistrict } from '../../../notation/districtName';
import { withoutSpaces } from '../../../notation/plainText';
import type { Cell } from '../cell';
import { quoted, unreadable, valueRead } from '../cell';
import type { CellKind, ColumnValues } from '../column';
import type { ReadingContext } from '../readingContext';

/**
 * A district (자치구) by its name, never by likeness (E09); or by a five-digit code, once the whole column has told
 * which of the two code systems it is in.
 */
export const district: CellKind<string> = {
  read: (cell, context) => {
    const typed = String(cell.value);
    const code = fiveDigits(cell.value);
    if (code !== null && context.codeSystem === 'ambiguous') return unreadable;
    const name = code === null ? nameOf(typed, context) : nameOfCode(code, context);
    if (name === null) {
      const nearest = nearestName(typed, context.districts);
      context.report(issue('districtUnknown', cell.at, { text: quoted(cell.value), nearest }));
      return unreadable;
    }
    if (code === null && isUntidy(typed)) {
      const fix = { at: cell.at, before: typed, after: name };
      context.report(issue('nameSpelling', cell.at, { text: quoted(cell.value), name }, fix));
    }
    return valueRead(name);
  },
  columnContext: (column, context) => ({ ...context, codeSystem: codeSystemOf(column, context) }),
  write: (name) => name,
  format: 'text',
  isFigure: false,
};

/** As 의견수렴 names those who have no row of their own. */
const restNames: ReadonlySet<string> = new Set([
  ...['나머지', '나머지자치구', '나머지구', '그외', '그외자치구', '그밖의자치구', '기타자치구'],
]);

/** A district, or all the others together (나머지 자치구). */
export const districtOrRest: CellKind<string> = {
  ...district,
  read: (cell, context) =>
    restNames.has(withoutSpaces(String(cell.value)))
      ? valueRead(restOfDistricts)
      : district.read(cell, context),
};

/** 중, 중구청 and listed aliases are names too; blanks and decomposed Hangul only look like the name. */
function isUntidy(typed: string): boolean {
  return typed !== withoutSpaces(typed);
}

/** Suggestions by list and text: the same wrong name often stands in many rows. */
const suggestions = new WeakMap<ReadingContext['districts'], Map<string, string>>();

function nearestName(typed: string, districts: ReadingContext['districts']): string {
  const known = suggestions.get(districts) ?? new Map<string, string>();
  suggestions.set(districts, known);
  const nearest = known.get(typed) ?? nearestDistrict(typed.slice(0, longestName), districts);
  known.set(typed, nearest);
  return nearest;
}

/** No name or alias comes near this length. */
const longestName = 60;

function nameOf(typed: string, { districts }: ReadingContext): string | null {
  return typed.length > longestName ? null : matchDistrict(typed, districts);
}

function nameOfCode(code: string, { codeSystem, districts }: ReadingContext): string | null {
  const named = districts.find((listed) => listed.code === code)?.name ?? null;
  if (codeSystem === 'list') return named;
  if (codeSystem === null || codeSystem === 'ambiguous') return null;
  const name = districtOfCode(code, codeSystem);
  return districts.some((listed) => listed.name === name) ? name : null;
}

function fiveDigits(value: Cell['value']): string | null {
  const typed =
    typeof value === 'boolean' || String(value).length > longestName ? '' : withoutSpaces(String(value));
  return /^\d{5}$/.test(typed) ? typed : null;
}

const codeSystemNames = { administrative: '행정표준코드', statistical: '통계청 코드' } as const;

/** Decides from the whole column; codes that could be of either system stop the reading (E09). */
function codeSystemOf({ values, at }: ColumnValues, context: ReadingContext): ReadingContext['codeSystem'] {
  const { districts, report } = context;
  const codes = values.map(fiveDigits);
  const first = codes.findIndex((code) => code !== null);
  if (first < 0) return null;
  const known = codes.filter((code) => code !== null);
  const system = decideCodeSystem(known);
  if (system === 'ambiguous') report(issue('districtCodeAmbiguous', at(first), { text: codes[first] ?? '' }));
  if (system === 'administrative' || system === 'statistical') {
    report(issue('districtCodesRead', at(first), { system: codeSystemNames[system] }));
  }
  if (system !== 'none') return system;
  const listed = new Set(districts.map(({ code }) => code));
  return known.every((code) => listed.has(code)) ? 'list' : null;
}
