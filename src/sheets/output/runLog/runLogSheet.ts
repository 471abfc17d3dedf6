import type { RunLogRow } from './runLogRows';
import { headerRow, runLogHeaders, runLogSheet } from './runLogRows';
import type { SheetPlan, StyleName } from '../../model/sheetPlan';
import { tallRows } from '../../writing/rowHeight';

/** Column widths in characters; a fingerprint (sha256:, 64 digits) takes three lines. */
const widths = [6, 7, 19, 11, 34, 28, 16, 13, 9, 9, 16, 28] as const;

/** 배분기록: one row a run, append only; every row carries the fingerprint of the row above it. */
export function planRunLog(rows: readonly RunLogRow[]): SheetPlan {
  const first = headerRow + 2;
  const last = headerRow + 1 + rows.length;
  const body = (column: string, to = column) => `${column}${first}:${to}${last}`;
  const styles: readonly [string, StyleName][] = [
    ['A1:L1', 'title'],
    ['A2:L2', 'note'],
    [`A${headerRow + 1}:L${headerRow + 1}`, 'header'],
    [body('A', 'C'), 'center'],
    [body('D', 'F'), 'text'],
    [body('G', 'H'), 'number'],
    [body('I', 'K'), 'input'],
    [body('L'), 'text'],
  ];
  const wide = (text: string) => [text, ...Array<null>(runLogHeaders.length - 1).fill(null)];
  return {
    sheet: runLogSheet,
    blocks: [
      {
        at: 'A1',
        rows: [
          wide(runLogSheet),
          wide(
            '실행할 때마다 한 행이 더해지며 지우지 않습니다. 작성자·확인자·결재문서번호는 직접 입력합니다.',
          ),
          [...runLogHeaders],
          ...rows.map((row) => [...row]),
        ],
      },
    ],
    styles: styles.map(([range, style]) => ({ range, style })),
    formats: [
      { range: body('A'), format: 'count' },
      { range: body('B', 'F'), format: 'text' },
      { range: body('G', 'H'), format: 'amount' },
      { range: body('I', 'L'), format: 'text' },
    ],
    merges: ['A1:L1', 'A2:L2'],
    widths,
    heights: tallRows(rows, widths, headerRow + 1),
    frozen: { rows: headerRow + 1, columns: 0 },
    print: {
      orientation: 'landscape',
      area: `A1:L${last}`,
      titleRows: `$${headerRow + 1}:$${headerRow + 1}`,
      footerCenter: '&P / &N',
    },
  };
}
