import type { RunRecord } from '../domain/runRecord';
import { parseRunRecord } from '../domain/runRecord';
import { readPart } from './recordPart';

/** The record of the last run that the workbook carries; `otherSchema` where another version of Gyobu wrote it. */
export async function readRecord(): Promise<RunRecord | 'otherSchema' | null> {
  return parseRunRecord(await readPart('run-record'));
}
