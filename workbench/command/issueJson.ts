import type { Examination } from '../../src/runs/examination';
import type { Issue } from '../../src/domain/issues/issue';
import { issueMessage } from '../../src/text/issueText';

/** An issue as the command prints it (docs/command.md §3). */
export interface IssueJson {
  readonly code: string;
  readonly severity: string;
  readonly sheet: string;
  readonly cell: string | null;
  readonly message: string;
}

export function issueJson(issue: Issue): IssueJson {
  return {
    code: issue.code,
    severity: issue.severity,
    sheet: issue.at.sheet,
    cell: issue.at.cell,
    message: issueMessage(issue),
  };
}

const severities = { error: '오류', warning: '주의', note: '참고' } as const;

/** One line for a person: `오류 E09 자치구점수!A7  「자치구점수」 …`. */
export function issueLine(issue: Issue): string {
  const place = issue.at.cell === null ? issue.at.sheet : `${issue.at.sheet}!${issue.at.cell}`;
  return `${severities[issue.severity]} ${issue.code} ${place}  ${issueMessage(issue)}`;
}

/** With blocking issues there is nothing but the year, if it is known, and the issues. */
export function blockedJson({ fiscalYear, issues }: Pick<Examination, 'fiscalYear' | 'issues'>) {
  return { ...(fiscalYear !== null && { fiscalYear }), issues: issues.map(issueJson) };
}
