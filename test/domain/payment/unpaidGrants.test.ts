import { unpaidGrants } from '../../../src/domain/payment/payment';
import { sampleOrigin } from '../../originOf';
import { thousand } from '../../programmeYear';

const perDistrict = [
  { district: '종로구', achieved: 3, amount: thousand(100) },
  { district: '중구', achieved: 1, amount: thousand(50) },
  { district: '용산구', achieved: 0, amount: thousand(0) },
];

function payment(district: string, amount: number) {
  const at = sampleOrigin('교부집행', 2);
  return { district, projectCode: '', paidOn: '2020-12-01', amount: thousand(amount), document: '', at };
}

describe('grants that were not paid', () => {
  it('are what is to be paid with last year’s settlement: 종로구 30 less, 용산구 20 more', () => {
    const prior = new Map([
      ['종로구', thousand(-30)],
      ['용산구', thousand(20)],
    ]);
    const payments = [payment('종로구', 70), payment('중구', 50)];
    expect(unpaidGrants({ allocation: { perDistrict }, prior }, payments)).toEqual([
      { district: '용산구', unpaid: 20_000 },
    ]);
  });

  it.each([
    { name: 'nothing is recorded as paid', payments: [], unpaid: { 종로구: 100_000, 중구: 50_000 } },
    {
      name: 'paid in parts',
      payments: [payment('종로구', 30), payment('종로구', 50)],
      unpaid: { 종로구: 20_000, 중구: 50_000 },
    },
    { name: 'all paid, one too much', payments: [payment('종로구', 100), payment('중구', 51)], unpaid: {} },
    {
      name: 'some came back',
      payments: [payment('종로구', 100), payment('중구', 50), payment('중구', -50)],
      unpaid: { 중구: 50_000 },
    },
  ])('$name', ({ payments, unpaid }) => {
    const rows = unpaidGrants({ allocation: { perDistrict }, prior: new Map() }, payments);
    expect(Object.fromEntries(rows.map((row) => [row.district, row.unpaid]))).toEqual(unpaid);
  });
});
