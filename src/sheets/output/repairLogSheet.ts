import type { Fix } from '../../domain/issues/issue';
import { cellAddress } from '../model/address';
import type { CellValue, Grid } from '../model/grid';
import type { SheetPlan } from '../model/sheetPlan';
import { tallRows } from '../writing/rowHeight';

export const repairLogSheet = '수정기록';

const headers = ['일시', '시트', '셀', '고치기 전', '고친 뒤'] as const;
const headerRow = 2;
const title = '수정기록 (수정 제안을 적용한 셀)';

const widths = [21, 14, 10, 36, 36];

export type RepairLogRow = readonly CellValue[];

/** The rows of the log as they are now, whatever they hold; empty where there is none. */
export function readRepairLog(grid: Grid | undefined): RepairLogRow[] {
  const rows = grid?.values.map((_, i) =>
    headers.map((__, column) => grid.values[i]?.[column - grid.left] ?? ''),
  );
  return (rows ?? []).slice(Math.max(0, headerRow + 1 - (grid?.top ?? 0)));
}

/** The rows of repairs accepted at one moment (`2020. 11. 24. 14:30`). */
export function repairLogRows(fixes: readonly Fix[], time: string): RepairLogRow[] {
  return fixes.map(({ at, before, after }) => [time, at.sheet, at.cell ?? '', before, after]);
}

/** 수정기록: every repair that an officer accepted, append only, so that no cell of an input changes without a trace. */
export function planRepairLog(rows: readonly RepairLogRow[]): SheetPlan {
  const last = cellAddress(headerRow + rows.length, headers.length - 1);
  return {
    sheet: repairLogSheet,
    blocks: [
      { at: 'A1', rows: [[title]] },
      { at: cellAddress(headerRow, 0), rows: [headers, ...rows] },
    ],
    styles: [
      { range: 'A1:E1', style: 'subtitle' },
      { range: `A${headerRow + 1}:E${headerRow + 1}`, style: 'header' },
      ...(rows.length > 0 ? [{ range: `A${headerRow + 2}:${last}`, style: 'text' as const }] : []),
    ],
    formats: rows.length > 0 ? [{ range: `A${headerRow + 2}:${last}`, format: 'text' }] : [],
    merges: [],
    widths,
    heights: tallRows(
      rows.map((row) => row.map(String)),
      widths,
      headerRow + 1,
    ),
    frozen: { rows: headerRow + 1, columns: 0 },
  };
}
