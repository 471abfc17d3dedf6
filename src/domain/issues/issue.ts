import type { IssueKind } from './issueKinds';
import { issueKinds } from './issueKinds';
import type { CityLaw } from '../year/ordinance';

/** A place in the workbook: `A7`, `A7:A8`, or the sheet as a whole (`cell` null). */
export interface CellRef {
  readonly sheet: string;
  readonly cell: string | null;
}

/** What the message needs to know. Amounts of money are whole 원; the text turns them into 천원. */
export type IssueParams = Readonly<Record<string, string | number>>;

/** A proposed repair (수정 제안) of one cell. It is written only after the officer accepts it. */
export interface Fix {
  readonly at: CellRef;
  readonly before: string | number;
  readonly after: string | number;
  /** Where the cell's number format goes too: a score that stood as 76% would show 76 as 7600%. */
  readonly losesFormat?: boolean;
}

/** Something that a person must hear about the workbook. Its text is made in `src/text/`, by `kind`. */
export interface Issue {
  /** Which message; several kinds may share one code. */
  readonly kind: IssueKind;
  /** The code of docs/programme.md §6 or docs/workbook.md §6: E01…E28, W01…, R01…R07. */
  readonly code: string;
  readonly severity: Severity;
  readonly at: CellRef;
  readonly params: IssueParams;
  readonly fix?: Fix;
  /** `unknown` where the city is none whose ordinance is known, so that its text cites no article (`rules/ordinanceCity.ts`). */
  readonly law?: CityLaw;
}

/** Makes an issue; code and severity come from the catalogue of kinds. */
export function issue(kind: IssueKind, at: CellRef, params: IssueParams = {}, fix?: Fix): Issue {
  const { code, severity } = issueKinds[kind];
  return { kind, code, severity, at, params, ...(fix && { fix }) };
}

/** Whether the run may go on: no issue is an error. */
export function isClear(issues: readonly Issue[]): boolean {
  return issues.every(({ severity }) => severity !== 'error');
}

/** `error` blocks the run (오류), `warning` asks for a look (주의), `note` only informs (참고). */
export type Severity = 'error' | 'warning' | 'note';

/** A value, or the issues that prevent it. Bad input is never an exception. */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: readonly Issue[] };

export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function failed(...issues: readonly Issue[]): Result<never> {
  return { ok: false, issues };
}

/**
 * Where a row of the model was read (출처), so that an issue can name the cell.
 * The domain only carries it; it knows no sheet by name.
 */
export interface Origin {
  readonly sheet: string;
  /** The row's number as a person sees it, from 1. */
  readonly row: number;
  /** Column letters by field name of the model: {budget: 'C'}. */
  readonly columns: Readonly<Record<string, string>>;
}

/** The cell of one field (`C4`); the row's first known cell where the field has no column of its own. */
export function cellOf(origin: Origin, field?: string): CellRef {
  const column = (field && origin.columns[field]) ?? Object.values(origin.columns)[0] ?? 'A';
  return { sheet: origin.sheet, cell: `${column}${origin.row}` };
}

/**
 * Where an officer would enter what is not there (빠진 자료의 자리). The domain takes places from what was read;
 * only for what was not read does it name the sheet itself (docs/decisions/0014).
 */
const sheetOf = {
  settlements: '결산',
  meetings: '위원회',
  opinions: '의견수렴',
  trackRecords: '추진실적',
} as const;

/** The sheet as a whole of a matter that has no row yet. */
export function placeOf(matter: keyof typeof sheetOf): CellRef {
  return { sheet: sheetOf[matter], cell: null };
}

/** One field over several rows: `D2:D6`, or `D2` for one row. From the first to the last of them. */
export function rangeOf(origins: readonly Origin[], field: string): CellRef {
  const [first] = origins;
  if (!first) throw new Error('a range needs a row');
  let [highest, lowest] = [first.row, first.row];
  for (const { row } of origins) {
    highest = Math.min(highest, row);
    lowest = Math.max(lowest, row);
  }
  const top = cellOf({ ...first, row: highest }, field);
  const bottom = cellOf({ ...first, row: lowest }, field);
  return top.cell === bottom.cell
    ? top
    : { sheet: first.sheet, cell: `${top.cell ?? ''}:${bottom.cell ?? ''}` };
}
