import fc from 'fast-check';
import type { RunRecord } from '../../src/domain/runRecord';
import { parseRunRecord } from '../../src/domain/runRecord';
import { recordInputs } from '../../src/domain/recordedInputs';
import { sampleYear, thousand } from '../programmeYear';

const grants = [{ district: '종로구', project: 'P1', amount: thousand(24_000) }];

const record: RunRecord = {
  schema: 1,
  number: 2,
  kind: 'correction',
  status: 'final',
  time: '2020-11-24T14:30:00+09:00',
  version: '0.1.0',
  fiscalYear: 2020,
  inputs: 'sha256:1',
  content: recordInputs(sampleYear()),
  policy: 'equal',
  granted: thousand(24_000),
  leftover: thousand(0),
  grants,
  oddUnits: ['P3 성북구'],
  corrections: [{ district: '중랑구', project: 'P3', score: '81', workedIn: true }],
  corrected: { number: 1, time: null, granted: thousand(24_000), leftover: thousand(0), grants },
  previous: 'sha256:0',
};

/** A record as it comes back out of the workbook, with one field replaced. */
function stored(field: string, value: unknown): unknown {
  return { ...(JSON.parse(JSON.stringify(record)) as object), [field]: value };
}

describe('a stored record', () => {
  it('is read as it was written', () => {
    expect(parseRunRecord(JSON.parse(JSON.stringify(record)))).toEqual(record);
    expect(parseRunRecord(JSON.parse(JSON.stringify({ ...record, corrected: null })))).toEqual({
      ...record,
      corrected: null,
    });
  });

  it('is none where there is none', () => {
    expect([parseRunRecord(null), parseRunRecord(undefined)]).toEqual([null, null]);
  });

  it.each<[string, unknown]>([
    ['schema', 2],
    ['kind', '확정'],
    ['number', '2'],
    ['granted', 0.5],
    ['content', []],
    ['content', { projects: [{ code: 1 }] }],
    ['content', { projects: 'P1' }],
    ['grants', [1]],
    ['grants', [{ district: '종로구', project: 'P1', amount: '24,000' }]],
    ['grants', {}],
    ['oddUnits', [null]],
    ['corrections', [{ district: '중랑구', project: 'P3', score: 81, workedIn: true }]],
    ['corrected', { number: 1 }],
    ['corrected', undefined],
    ['previous', null],
  ])('with another %s (%j) is of another schema, and nothing is guessed', (field, value) => {
    expect(parseRunRecord(stored(field, value))).toBe('otherSchema');
  });

  it('may hold anything at all without an exception', () => {
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom(...Object.keys(record)), (anything, field) => {
        const whole = parseRunRecord(anything);
        expect(whole === null || whole === 'otherSchema').toBe(true);
        expect(() => parseRunRecord(stored(field, anything))).not.toThrow();
      }),
      { numRuns: 1_000 },
    );
  });
});
