import type { Severity } from '../../domain/issues/issue';
import type { RunStatus } from '../../domain/committee/runStatus';
import type { SheetPlan, StyleName } from '../model/sheetPlan';
import { outputTitle, pageFooter } from '../writing/printedPage';
import { planTitledTable, printedArea } from '../writing/titledTable';

export const issueSheet = '점검결과';

/** One issue in words; the words are made in `src/text/`, which sheets may not know. */
export interface WordedIssue {
  readonly severity: Severity;
  readonly sheet: string;
  readonly cell: string | null;
  readonly message: string;
  /** What to do (조치) */
  readonly todo: string;
}

const severityNames: Readonly<Record<Severity, string>> = { error: '오류', warning: '주의', note: '참고' };
const severityStyles: Readonly<Record<Severity, StyleName | null>> = {
  error: 'error',
  warning: 'warning',
  note: null,
};

/** 점검결과: every issue of the workbook, in the order in which it was found; one line says when there is none. */
export function planIssues(issues: readonly WordedIssue[], status: RunStatus): SheetPlan {
  const { table, ...parts } = planTitledTable({
    title: outputTitle('자료 점검결과', status),
    unitLine: `총 ${issues.length}건`,
    columns: [
      { header: '구분', width: 8, style: 'center', cell: (row) => row.kind },
      { header: '시트', width: 14, style: 'label', cell: (row) => row.sheet },
      { header: '셀', width: 10, style: 'center', cell: (row) => row.cell },
      { header: '내용', width: 60, style: 'text', cell: (row) => row.message },
      { header: '조치', width: 50, style: 'text', cell: (row) => row.todo },
    ],
    rows: issues.length > 0 ? issues.map(printed) : [nothingFound],
    total: false,
  });
  return {
    sheet: issueSheet,
    ...parts,
    styles: [...parts.styles, ...severityLooks(issues)],
    frozen: { rows: 3, columns: 0 },
    print: {
      orientation: 'landscape',
      area: printedArea(table),
      titleRows: table.titleRows,
      ...pageFooter(),
    },
  };
}

const nothingFound = {
  kind: '이상 없음',
  sheet: '',
  cell: '',
  message: '점검한 자료에서 이상을 찾지 못했습니다.',
  todo: '',
};

function printed({ severity, sheet, cell, message, todo }: WordedIssue) {
  return { kind: severityNames[severity], sheet, cell: cell ?? '', message, todo };
}

/** Colours the kind of neighbouring issues of one severity in one range. */
function severityLooks(issues: readonly WordedIssue[]): { range: string; style: StyleName }[] {
  const looks: { from: number; to: number; style: StyleName | null }[] = [];
  issues.forEach(({ severity }, i) => {
    const style = severityStyles[severity];
    const last = looks.at(-1);
    if (last?.style === style) last.to = i;
    else looks.push({ from: i, to: i, style });
  });
  return looks.flatMap(({ from, to, style }) => (style ? [{ range: `A${from + 4}:A${to + 4}`, style }] : []));
}
