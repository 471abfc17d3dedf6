import { fingerprint } from '../domain/fingerprint';
import { version } from '../version';
import type { ClearExamination } from './examination';
import { editedOutputs } from './verification';

/** Whether a run would find everything as the last one left it: it writes nothing then, and records nothing. */
export function isUpToDate(examination: ClearExamination): boolean {
  const { record, year } = examination;
  return (
    record !== null &&
    record !== 'otherSchema' &&
    record.version === version &&
    record.inputs === fingerprint(year) &&
    editedOutputs(examination).length === 0
  );
}
