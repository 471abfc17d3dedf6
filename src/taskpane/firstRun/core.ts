import type { Reading } from '../paneWorkbook';

/** Whether the workbook holds nothing of Gyobu yet (처음 여는 통합문서): then the placemat is shown. */
export function isFirstRun({ steps: { sheets, year } }: Reading): boolean {
  return year === null && sheets.length === 0;
}
