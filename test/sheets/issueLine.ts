import type { Issue } from '../../src/domain/issues/issue';
import { issueMessage } from '../../src/text/issueText';

const severities = { error: '오류', warning: '주의', note: '참고' } as const;

/** An issue as a budget officer reads it: `E20 오류 자치구점수!C4: 「자치구점수」 C4(용산구 P2)가 …`, with its repair. */
export function issueLine(found: Issue): string {
  const { code, severity, at, fix } = found;
  const place = at.cell === null ? at.sheet : `${at.sheet}!${at.cell}`;
  const repair = fix ? ` [${String(fix.before)} → ${String(fix.after)}]` : '';
  return `${code} ${severities[severity]} ${place}: ${issueMessage(found)}${repair}`;
}
