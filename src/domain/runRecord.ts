import type { RecordedInputs } from './recordedInputs';
import type { Won } from './won';

/** 구분 of a recorded run: 시산, 확정, 정정 (a correction after the first final run), 되돌림 (outputs put back). */
export type RunKind = 'trial' | 'final' | 'correction' | 'undone';

/** What a run paid to one district (in one project; '' under a pool policy). */
export interface RecordedGrant {
  readonly district: string;
  readonly project: string;
  readonly amount: Won;
}

/**
 * What was run, from what, by which rule (배분기록): kept as a custom XML part of the workbook, and shown as a row of
 * the sheet 배분기록. `schema` rises with every change of this shape; a record of another schema is not guessed at.
 */
export interface RunRecord {
  readonly schema: 1;
  /** Run number (배분 제n호), from 1. */
  readonly number: number;
  readonly kind: RunKind;
  /** When, as ISO 8601 with the zone: `2020-11-24T14:30:00+09:00`. Never part of a fingerprint of inputs. */
  readonly time: string;
  /** Version of Gyobu. */
  readonly version: string;
  readonly fiscalYear: number;
  /** Fingerprint of the inputs. */
  readonly inputs: string;
  /** The inputs themselves, to say later which cells changed. */
  readonly content: RecordedInputs;
  /** 배분방식 and what belongs to it, in the words of 설정. */
  readonly policy: string;
  readonly granted: Won;
  readonly leftover: Won;
  readonly grants: readonly RecordedGrant[];
  /** 끝수: who got an odd unit, `P5 성북구`. */
  readonly oddUnits: readonly string[];
  /** Fingerprint of the record before; '' for the first. */
  readonly previous: string;
}

/**
 * Reads a stored record: null where there is none, `otherSchema` where it has another shape than this version
 * writes. It is never mended or guessed at.
 */
export function parseRunRecord(stored: unknown): RunRecord | 'otherSchema' | null {
  if (stored === null || stored === undefined) return null;
  return isRunRecord(stored) ? stored : 'otherSchema';
}

const fields: Readonly<Record<keyof RunRecord, 'string' | 'number' | 'object'>> = {
  schema: 'number',
  number: 'number',
  kind: 'string',
  time: 'string',
  version: 'string',
  fiscalYear: 'number',
  inputs: 'string',
  content: 'object',
  policy: 'string',
  granted: 'number',
  leftover: 'number',
  grants: 'object',
  oddUnits: 'object',
  previous: 'string',
};

function isRunRecord(stored: unknown): stored is RunRecord {
  if (typeof stored !== 'object' || stored === null) return false;
  const values: Readonly<Partial<Record<string, unknown>>> = { ...stored };
  return (
    Object.entries(fields).every(
      ([field, type]) => typeof values[field] === type && values[field] !== null,
    ) &&
    values['schema'] === 1 &&
    Array.isArray(values['grants']) &&
    Array.isArray(values['oddUnits'])
  );
}
