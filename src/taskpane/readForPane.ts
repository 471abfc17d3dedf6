import { examine } from '../runs/examination';
import type { Reading } from './paneWorkbook';
import { readingOf } from './readingOf';

/** Reads the open workbook for the pane; a script of its own, with all that reads and checks. */
export async function readForPane(): Promise<Reading> {
  return readingOf(await examine(), new Date());
}
