import type { IssueKind } from './issueKinds';
import { issueKinds } from './issueKinds';
import type { CityLaw } from './rules/ordinanceCity';
import type { Severity } from './severity';

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
  /** The code of domain.md §6 or workbook.md: E01…E28, W01…, R01…R07. */
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
