import type { RunRecord } from '../domain/runRecord';
import { parseRunRecord } from '../domain/runRecord';
import { readParts } from './recordPart';

/**
 * The record of the last run that the workbook carries; `otherSchema` where another version of Gyobu wrote it, or
 * somebody has tampered with it: a part that is no JSON is not the same as no part.
 */
export async function readRecord(): Promise<RunRecord | 'otherSchema' | null> {
  const [first] = await readParts('run-record');
  if (!first) return null;
  return parseRunRecord(first.content) ?? 'otherSchema';
}
