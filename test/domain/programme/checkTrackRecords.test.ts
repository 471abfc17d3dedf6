import { checkTrackRecords } from '../../../src/domain/programme/checkTrackRecords';
import type { TrackRecord } from '../../../src/domain/programme/history';
import { won } from '../../../src/domain/money/won';
import { sampleYear, thousand } from '../../programmeYear';
import { checkCases } from '../checks/told';

/** The sample's record, one year changed: 2017 is row 2, 2019 row 4. */
function record(year: number, changes: Partial<TrackRecord>) {
  const sample = sampleYear();
  return {
    ...sample,
    trackRecords: sample.trackRecords.map((one) => (one.year === year ? { ...one, ...changes } : one)),
  };
}

const officeCosts =
  'note N11 추진실적!C4 「추진실적」 C4 2019년 추진실적 7,400,000천원은 교부재원과 같습니다. 예산액 합계 7,403,100천원에는 교부하지 않는 3,100천원이 더 있습니다.';

describe('추진실적', () => {
  checkCases(checkTrackRecords, [
    {
      name: 'the seed: 74억원 is the grant line, 3,100 are office costs',
      year: sampleYear(),
      says: [officeCosts],
    },
    { name: 'the sheet is absent', year: sampleYear({ trackRecords: [] }), says: [] },
    { name: 'the total stated exactly', year: record(2019, { amount: thousand(7_403_100) }), says: [] },
    {
      name: '75억원 is not 7,400,000 (W50)',
      year: record(2019, { amount: won(7_500_000_000) }),
      says: [
        'warning W50 추진실적!C4 「추진실적」 C4 2019년 추진실적 7,500,000천원이 예산·결산의 7,400,000천원과 다릅니다. 적힌 단위까지 비교하여 다르니 두 금액을 확인하여 주시기 바랍니다.',
      ],
    },
    {
      name: '79억원 is not the settlement of 2017 (W50)',
      year: record(2017, { amount: won(7_900_000_000) }),
      says: [
        'warning W50 추진실적!C2 「추진실적」 C2 2017년 추진실적 7,900,000천원이 예산·결산의 8,000,000천원과 다릅니다. 적힌 단위까지 비교하여 다르니 두 금액을 확인하여 주시기 바랍니다.',
        officeCosts,
      ],
    },
    {
      name: 'stated to the 천원, the grants of 2018 still are its settlement less office costs',
      year: record(2018, { precision: thousand(1) }),
      says: [officeCosts],
    },
    {
      name: 'a year of the form is missing (W51)',
      year: { ...sampleYear(), trackRecords: sampleYear().trackRecords.slice(1) },
      says: [
        officeCosts,
        'warning W51 추진실적 「추진실적」에 2017년 추진실적이 없습니다. 최근 3년 추진실적에 들어가니 사업수와 금액을 입력하여 주시기 바랍니다.',
      ],
    },
  ]);
});
