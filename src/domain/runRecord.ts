import type { RecordedCorrection } from './corrections/workedIn';
import type { RecordedInputs } from './recordedInputs';
import { isRecordedInputs } from './recordedInputs';
import type { RunStatus } from './runStatus';
import type { Won } from './won';

/** 구분 of a recorded run: 시산, 확정, 정정 (a correction after the first final run), 되돌림 (outputs put back). */
export type RunKind = 'trial' | 'final' | 'correction' | 'undone';

/** What a run paid to one district (in one project; '' under a pool policy). */
export interface RecordedGrant {
  readonly district: string;
  readonly project: string;
  readonly amount: Won;
}

/** The run that a correction is held against (정정 전의 배분), so that it stays readable after the new one is recorded. */
export interface CorrectedRun {
  /** Null where none was recorded: then it is what the scores come to without the corrections. */
  readonly number: number | null;
  readonly time: string | null;
  readonly granted: Won;
  readonly leftover: Won;
  readonly grants: readonly RecordedGrant[];
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
  /** Whether the results were approved then: a 정정 or a 되돌림 is of a trial or of a final run. */
  readonly status: RunStatus;
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
  /** The approved corrections that the run stands on. */
  readonly corrections: readonly RecordedCorrection[];
  /** What 정정내역 is held against; null where no correction stands. */
  readonly corrected: CorrectedRun | null;
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

type FieldCheck = (field: unknown) => boolean;

const isText: FieldCheck = (field) => typeof field === 'string';
const isWhole: FieldCheck = (field) => Number.isSafeInteger(field);
const isObject = (field: unknown): field is object => typeof field === 'object' && field !== null;
const isOneOf =
  (...allowed: readonly unknown[]): FieldCheck =>
  (field) =>
    allowed.includes(field);
const isListOf =
  (check: FieldCheck): FieldCheck =>
  (field) =>
    Array.isArray(field) && field.every(check);

/** Whether data have these fields, each as its check asks. */
function has(checks: Readonly<Record<string, FieldCheck>>): FieldCheck {
  return (stored) => {
    if (!isObject(stored)) return false;
    const values: Readonly<Partial<Record<string, unknown>>> = { ...stored };
    return Object.entries(checks).every(([field, check]) => check(values[field]));
  };
}

const isGrants = isListOf(has({ district: isText, project: isText, amount: isWhole }));

const correctedChecks: Readonly<Record<keyof CorrectedRun, FieldCheck>> = {
  number: (field) => field === null || isWhole(field),
  time: (field) => field === null || isText(field),
  granted: isWhole,
  leftover: isWhole,
  grants: isGrants,
};

const recordChecks: Readonly<Record<keyof RunRecord, FieldCheck>> = {
  schema: isOneOf(1),
  number: isWhole,
  kind: isOneOf('trial', 'final', 'correction', 'undone'),
  status: isOneOf('trial', 'final'),
  time: isText,
  version: isText,
  fiscalYear: isWhole,
  inputs: isText,
  content: isRecordedInputs,
  policy: isText,
  granted: isWhole,
  leftover: isWhole,
  grants: isGrants,
  oddUnits: isListOf(isText),
  corrections: isListOf(
    has({ district: isText, project: isText, score: isText, workedIn: isOneOf(true, false) }),
  ),
  corrected: (field) => field === null || has(correctedChecks)(field),
  previous: isText,
};

function isRunRecord(stored: unknown): stored is RunRecord {
  return has(recordChecks)(stored);
}
