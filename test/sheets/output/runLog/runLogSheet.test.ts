import { runLogRow } from '../../../../src/sheets/output/runLog/runLogRows';
import { planRunLog } from '../../../../src/sheets/output/runLog/runLogSheet';
import { rowPoints } from '../../../../src/sheets/writing/rowHeight';
import { thousand } from '../../../programmeYear';

describe('배분기록 as it is planned', () => {
  it('gives a row the height of its fingerprint, which no program other than Excel would', () => {
    const row = runLogRow(
      {
        kind: 'trial',
        time: '2026. 11. 24. 09:00',
        policy: '균등',
        settings: '배분단위 1,000원',
        inputs: `sha256:${'0'.repeat(64)}`,
        granted: thousand(3_000_000),
        leftover: thousand(0),
      },
      1,
      '',
    );
    expect(planRunLog([row]).heights).toEqual([{ rows: '4:4', points: rowPoints(3) }]);
  });
});
