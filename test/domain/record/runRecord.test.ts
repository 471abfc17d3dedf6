import fc from 'fast-check';
import type { RunRecord } from '../../../src/domain/record/runRecord';
import { parseRunRecord } from '../../../src/domain/record/runRecord';
import { recordPartInputs } from '../../../src/domain/record/recordedInputs';
import { sampleYear, thousand } from '../../programmeYear';

const grants = [{ district: '종로구', project: 'P1', amount: thousand(24_000) }];

const record: RunRecord = {
  schema: 2,
  number: 2,
  kind: 'correction',
  status: 'final',
  time: '2020-11-24T14:30:00+09:00',
  version: '0.2.0',
  fiscalYear: 2020,
  inputs: 'sha256:1',
  content: recordPartInputs('grants', sampleYear(), []),
  policy: 'equal',
  granted: thousand(24_000),
  leftover: thousand(0),
  grants,
  oddUnits: ['P3 성북구'],
  corrections: [{ district: '중랑구', project: 'P3', score: '81', workedIn: true }],
  corrected: { number: 1, time: null, granted: thousand(24_000), leftover: thousand(0), grants },
  papers: {
    budget: null,
    notice: null,
    payment: {
      number: 3,
      time: '2020-12-01T09:00:00+09:00',
      inputs: 'sha256:3',
      content: recordPartInputs('payment', sampleYear(), []),
    },
    performance: null,
  },
  sheets: [
    {
      sheet: '지급명세',
      part: 'payment',
      time: '2020-12-01T09:00:00+09:00',
      inputs: 'sha256:3',
      areas: ['A1:G30'],
      content: 'sha256:4',
    },
  ],
  lastRow: { 번호: 3, 구분: '집행', '이전 행 지문': 'sha256:0' },
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
    ['schema', 3],
    ['schema', 1],
    ['kind', '확정'],
    ['number', '2'],
    ['granted', 0.5],
    ['content', []],
    ['content', { projects: [1] }],
    ['content', { projects: 'P1' }],
    ['grants', [1]],
    ['grants', [{ district: '종로구', project: 'P1', amount: '24,000' }]],
    ['grants', {}],
    ['oddUnits', [null]],
    ['corrections', [{ district: '중랑구', project: 'P3', score: 81, workedIn: true }]],
    ['corrected', { number: 1 }],
    ['corrected', undefined],
    ['papers', {}],
    ['papers', { budget: null, notice: null, payment: {}, performance: null }],
    ['sheets', [{ sheet: '지급명세' }]],
    ['sheets', null],
    ['lastRow', null],
    ['lastRow', []],
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
