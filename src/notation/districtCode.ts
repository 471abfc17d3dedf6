import { seoulDistricts } from '../domain/districts/district';
import { withoutSpaces } from './plainText';

/** Which system a five-digit district code belongs to: 행정표준코드 (11110 …) or 통계청 (11010, 11020 …). */
export type CodeSystem = 'administrative' | 'statistical';

/** What a column of codes tells: one system, none known, or `ambiguous` where both, or neither alone, would fit. */
export type CodeSystemReading = CodeSystem | 'ambiguous' | 'none';

/**
 * Both systems for Seoul's 25 districts, code → name. The statistical codes run 11010, 11020 … 11250 in official
 * order. Source: docs/programme.md §3; both unchanged since 1995.
 */
const codes: Readonly<Record<CodeSystem, ReadonlyMap<string, string>>> = {
  administrative: new Map(seoulDistricts.flatMap(({ name, code }) => (code === null ? [] : [[code, name]]))),
  statistical: new Map(seoulDistricts.map(({ name }, order) => [String(11_010 + 10 * order), name])),
};

/**
 * Decides the system from the whole column, since five codes (11110, 11140, 11170, 11200, 11230) mean different
 * districts in the two. Only codes of one system decide; a column of nothing but the five, or one with codes of
 * either system, is ambiguous and a person must say. Unknown codes are left to the reader to report.
 */
export function decideCodeSystem(column: readonly string[]): CodeSystemReading {
  const known = column
    .map(withoutSpaces)
    .map((code) => [codes.administrative.has(code), codes.statistical.has(code)] as const)
    .filter(([administrative, statistical]) => administrative || statistical);
  if (known.length === 0) return 'none';
  const isAdministrative = known.some(([, statistical]) => !statistical);
  const isStatistical = known.some(([administrative]) => !administrative);
  if (isAdministrative === isStatistical) return 'ambiguous';
  return isAdministrative ? 'administrative' : 'statistical';
}

/** The district of a code in a known system: 11110 is 종로구 or, in the statistical one, 노원구. Null for no such code. */
export function districtOfCode(code: string, system: CodeSystem): string | null {
  return codes[system].get(withoutSpaces(code)) ?? null;
}
