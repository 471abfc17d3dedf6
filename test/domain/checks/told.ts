import type { Issue } from '../../../src/domain/issues/issue';
import { issuesEn } from '../../../src/text/en/issues';
import { issueMessage } from '../../../src/text/issueText';

/** An issue as an officer meets it, on one line: `error E05 예산내역!C3 「예산내역」 C3 …`. */
export function told(issue: Issue): string {
  // The English twin must be sayable too; a parameter that it lacks throws.
  issueMessage(issue, issuesEn);
  const { sheet, cell } = issue.at;
  return `${issue.severity} ${issue.code} ${cell === null ? sheet : `${sheet}!${cell}`} ${issueMessage(issue)}`;
}

/** A case of a table: what stands in the workbook, and all that the check says about it. */
export interface Case<Year> {
  readonly name: string;
  readonly year: Year;
  readonly says: readonly string[];
}

/** Runs a table of cases through one check, comparing everything it says. */
export function checkCases<Year>(
  check: (year: Year) => readonly Issue[],
  cases: readonly Case<Year>[],
): void {
  it.each(cases)('$name', ({ year, says }) => {
    expect(check(year).map(told)).toEqual(says);
  });
}
