import type { RecordedCorrection } from '../corrections/workedIn';
import { decimal, decimalText } from '../money/decimal';
import type { RecordedEntity, RecordedInputs, RecordedValue } from './recordedEntity';
import { isRecordedInputs } from './recordedEntity';
import type { RecordPart } from './yearInputs';
import { recordParts } from './yearInputs';
import type { RunStatus } from '../committee/runStatus';
import type { Won } from '../money/won';

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

/** A part that is written by itself, after 배분 or beside it (통지, 집행, 성과, 예산). */
export type PaperPart = Exclude<RecordPart, 'grants'>;

/** What the papers of a part were last written from, and the row of 배분기록 that says so. */
export interface RecordedPaper {
  readonly number: number;
  readonly time: string;
  /** Fingerprint of the part's inputs. */
  readonly inputs: string;
  readonly content: RecordedInputs;
}

/** An output sheet as it was written, to find out whether somebody overtyped it, whatever has changed since. */
export interface WrittenSheet {
  readonly sheet: string;
  readonly part: RecordPart;
  readonly time: string;
  /** Fingerprint of the inputs that it was written from. */
  readonly inputs: string;
  /** The areas that were written (`A1:H32`); what stands outside them is the officer's own. */
  readonly areas: readonly string[];
  /** Fingerprint of what they hold. */
  readonly content: string;
}

/**
 * What was run, from what, by which rule (배분기록): kept as a custom XML part of the workbook, and shown as rows of the
 * sheet 배분기록. Its first fields are the run of 배분; the papers of the other parts are recorded beside it, each with the
 * row that was written for it. `schema` rises with every change of this shape; a record of a shape that is not known
 * is not guessed at.
 */
export interface RunRecord {
  readonly schema: 2;
  /** Run number (배분 제n호): the number of its row in 배분기록, from 1. */
  readonly number: number;
  readonly kind: RunKind;
  /** Whether the results were approved then: a 정정 or a 되돌림 is of a trial or of a final run. */
  readonly status: RunStatus;
  /** When, as ISO 8601 with the zone: `2020-11-24T14:30:00+09:00`. Never part of a fingerprint of inputs. */
  readonly time: string;
  /** Version of Gyobu. */
  readonly version: string;
  readonly fiscalYear: number;
  /** Fingerprint of the inputs of 배분 (`partFingerprint`). */
  readonly inputs: string;
  /** These inputs themselves, to say later which cells changed. */
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
  /** The other parts; null where none of their papers was written. */
  readonly papers: Readonly<Record<PaperPart, RecordedPaper | null>>;
  /** Every output sheet that stands written, but for 배분기록. */
  readonly sheets: readonly WrittenSheet[];
  /** The last row of 배분기록 by its headers, signatures left out; it is of this run, or of a paper written since. */
  readonly lastRow: Readonly<Record<string, RecordedValue>>;
}

/**
 * Reads a stored record: null where there is none, `otherSchema` where it has a shape that this version does not know. It
 * is never mended or guessed at. A record of 0.1.0 is read as what it is: its amounts, corrections and inputs still say
 * what may not change, and its version that its sheets are held against nothing.
 */
export function parseRunRecord(stored: unknown): RunRecord | 'otherSchema' | null {
  if (stored === null || stored === undefined) return null;
  if (isRunRecord(stored)) return stored;
  return isFirstRecord(stored) ? fromFirstRecord(stored) : 'otherSchema';
}

type FieldCheck = (field: unknown) => boolean;

const isText: FieldCheck = (field) => typeof field === 'string';
const isWhole: FieldCheck = (field) => Number.isSafeInteger(field);
const isObject = (field: unknown): field is object =>
  typeof field === 'object' && field !== null && !Array.isArray(field);
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

const paperChecks: Readonly<Record<keyof RecordedPaper, FieldCheck>> = {
  number: isWhole,
  time: isText,
  inputs: isText,
  content: isRecordedInputs,
};

const isPaper: FieldCheck = (field) => field === null || has(paperChecks)(field);

const papersChecks: Readonly<Record<PaperPart, FieldCheck>> = {
  budget: isPaper,
  notice: isPaper,
  payment: isPaper,
  performance: isPaper,
};

const sheetChecks: Readonly<Record<keyof WrittenSheet, FieldCheck>> = {
  sheet: isText,
  part: isOneOf(...recordParts),
  time: isText,
  inputs: isText,
  areas: isListOf(isText),
  content: isText,
};

/** What records of every shape have. */
const commonChecks = {
  number: isWhole,
  kind: isOneOf('trial', 'final', 'correction', 'undone'),
  status: isOneOf('trial', 'final'),
  time: isText,
  version: isText,
  fiscalYear: isWhole,
  inputs: isText,
  policy: isText,
  granted: isWhole,
  leftover: isWhole,
  grants: isGrants,
  oddUnits: isListOf(isText),
  corrections: isListOf(
    has({ district: isText, project: isText, score: isText, workedIn: isOneOf(true, false) }),
  ),
  corrected: (field) => field === null || has(correctedChecks)(field),
} satisfies Readonly<Partial<Record<keyof RunRecord, FieldCheck>>>;

const recordChecks: Readonly<Record<keyof RunRecord, FieldCheck>> = {
  ...commonChecks,
  schema: isOneOf(2),
  content: isRecordedInputs,
  papers: has(papersChecks),
  sheets: isListOf(has(sheetChecks)),
  lastRow: isObject,
};

function isRunRecord(stored: unknown): stored is RunRecord {
  return has(recordChecks)(stored);
}

/** A record of 0.1.0: one fingerprint over all inputs, each field of them as its canonical text, and no sheets. */
type FirstRecord = Omit<RunRecord, 'schema' | 'content' | 'papers' | 'sheets' | 'lastRow'> & {
  readonly content: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;
};

const isFirstEntity: FieldCheck = (stored) => isObject(stored) && Object.values(stored).every(isText);

function isFirstRecord(stored: unknown): stored is FirstRecord {
  return has({
    ...commonChecks,
    schema: isOneOf(1),
    content: (field) => isObject(field) && Object.values(field).every(isListOf(isFirstEntity)),
  })(stored);
}

function fromFirstRecord(stored: FirstRecord): RunRecord {
  const content = Object.entries(stored.content).map(([list, entities]) => [
    list,
    entities.map((entity): RecordedEntity =>
      Object.fromEntries(Object.entries(entity).map(([field, text]) => [field, fromCanonicalText(text)])),
    ),
  ]);
  return {
    ...stored,
    schema: 2,
    content: Object.fromEntries(content) as RecordedInputs,
    papers: { budget: null, notice: null, payment: null, performance: null },
    sheets: [],
    lastRow: {},
  };
}

/** The value of a canonical text (`canonicalText`), a decimal as its text; null where it is none. */
function fromCanonicalText(text: string): RecordedValue {
  // Outside of texts a whole number with an n is the digits of a decimal.
  const json = text.replace(/"(?:[^"\\]|\\.)*"|(-?\d+)n/gu, (all, digits?: string) =>
    digits === undefined ? all : `"${digits}"`,
  );
  try {
    return JSON.parse(json, (_, value: unknown) => decimalOrSame(value)) as RecordedValue;
  } catch {
    return null;
  }
}

function decimalOrSame(value: unknown): unknown {
  if (!isObject(value) || !('digits' in value) || !('scale' in value)) return value;
  const { digits, scale } = value;
  if (typeof digits !== 'string' || !/^-?\d{1,30}$/u.test(digits)) return null;
  if (typeof scale !== 'number' || !(Number.isInteger(scale) && scale >= 0 && scale < 1000)) return null;
  return decimalText(decimal(BigInt(digits), scale));
}
