import { checkNotifiedAmounts } from '../../src/domain/corrections/checkNotifiedAmounts';
import { grantDifferences } from '../../src/domain/corrections/grantDifferences';
import { decimal } from '../../src/domain/money/decimal';
import { placeKey } from '../../src/domain/placeKey';
import { recordInputs } from '../../src/domain/record/recordedInputs';
import { yearFingerprint } from '../../src/domain/record/yearInputs';
import type { RecordedGrant } from '../../src/domain/record/runRecord';
import { effectiveScores } from '../../src/domain/scores/effectiveScores';
import { resultOf } from '../sheets/sampleResult';
import { sampleCorrection } from './corrections/sampleCorrection';
import { sampleSettings, sampleYear, thousand } from '../programmeYear';

/**
 * Two places that read the same once somebody writes a bar between district and project: the district 가 in the project
 * 나|P1, and the district 가|나 in the project P1.
 */
const one = { district: '가', project: '나|P1' };
const other = { district: '가|나', project: 'P1' };

const grant = ({ district, project }: typeof one, amount: number): RecordedGrant => ({
  district,
  project,
  amount: thousand(amount),
});

describe('a name with a bar in it confuses no place with another', () => {
  test('정정내역 tells the difference of each', () => {
    const differences = grantDifferences({
      before: [grant(one, 5), grant(other, 7)],
      after: [grant(one, 6), grant(other, 7)],
      ...{ corrections: [], alone: [], decisions: [], payments: [], isPool: false },
      districts: ['가', '가|나'],
      projects: ['나|P1', 'P1'],
    });
    expect(differences.map(({ district, before, after }) => [district, before, after])).toEqual([
      ['가', 5_000, 6_000],
    ]);
  });

  test('a corrected score stays the other district’s own', () => {
    const [first] = sampleYear().scores;
    const year = sampleYear({
      scores: [one, other].map((place) => ({ ...first!, ...place, value: decimal(70n) })),
      corrections: [
        sampleCorrection({ ...one, projectCode: one.project, score: decimal(81n) }),
        sampleCorrection({ ...other, projectCode: other.project, score: decimal(95n) }, 3),
      ],
    });
    expect(effectiveScores(year).map(({ value }) => value)).toEqual([decimal(81n), decimal(95n)]);
  });

  test('the order of rows that are of two places changes no fingerprint', () => {
    const [first] = sampleYear().scores;
    const rows = [one, other].map((place) => ({ ...first!, ...place }));
    expect(yearFingerprint(sampleYear({ scores: rows.toReversed() }))).toBe(
      yearFingerprint(sampleYear({ scores: rows })),
    );
  });

  test('over the pool, a correction of one district lets no other’s notified amount move', () => {
    const settings = sampleSettings({ noticeOn: '2020-11-12' });
    const policy = { ...settings.policy, kind: 'countProportional' as const };
    const year = sampleYear({
      settings: { ...settings, policy },
      corrections: [sampleCorrection({ district: '중랑구|상봉' })],
    });
    const { allocation } = resultOf(sampleYear({ settings: { ...settings, policy } }));
    const pool = (changed: number) =>
      allocation.perDistrict.map(({ district, amount }) => ({
        ...{ district, project: '' },
        amount: district === '중랑구' ? thousand(changed) : amount,
      }));
    const record = {
      ...{ number: 1, status: 'final' as const, corrections: [], content: recordInputs(year) },
      grants: pool(1),
    };
    expect(checkNotifiedAmounts(year, { allocation }, record).map(({ kind }) => kind)).toEqual([
      'notifiedAmountsChanged',
    ]);
  });

  test('a key is of one district and one project', () => {
    const names = ['', '가', '나', '가|나', '가","나', '|', '"', '\\'];
    const places = names.flatMap((district) => names.map((project) => placeKey(district, project)));
    expect(new Set(places).size).toBe(places.length);
  });
});
