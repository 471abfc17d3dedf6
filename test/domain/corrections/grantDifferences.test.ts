import type { Correction } from '../../../src/domain/corrections/correction';
import { decimal } from '../../../src/domain/money/decimal';
import { grantDifferences } from '../../../src/domain/corrections/grantDifferences';
import type { RecordedGrant } from '../../../src/domain/record/runRecord';
import { sampleOrigin } from '../../originOf';
import { sampleYear, thousand } from '../../programmeYear';
import { resultOf } from '../../sheets/sampleResult';

/** The worked correction of docs/programme.md §7: 중랑구 P3 from 77 to 81. */
const correction: Correction = {
  district: '중랑구',
  projectCode: 'P3',
  score: decimal(81n),
  reason: '실적 자료 보완',
  approval: '자치행정과-2001',
  remedy: 'payMore',
  at: sampleOrigin('정정', 2),
};

const grant = (district: string, project: string, amount: number): RecordedGrant => ({
  district,
  project,
  amount: thousand(amount),
});

const order = {
  districts: ['종로구', '중구', '중랑구'],
  projects: ['P1', 'P3'],
  alone: [],
  decisions: [],
  payments: [],
  isPool: false,
};

describe('what a correction changes', () => {
  it('is 3,295 to 3,297천원 less for every other winner of P3, and 중랑구 one of 42,857 or 42,858', () => {
    const recorded = resultOf(sampleYear()).allocation.grants;
    const corrected = resultOf(sampleYear({ corrections: [correction] })).allocation.grants;
    const districts = sampleYear().districts.map(({ name }) => name);
    const differences = grantDifferences({
      before: recorded,
      after: corrected,
      corrections: [correction],
      ...order,
      districts,
      projects: ['P1', 'P2', 'P3', 'P4', 'P5'],
    });
    expect(differences).toHaveLength(14);
    expect(differences.every(({ project }) => project === 'P3')).toBe(true);
    const own = differences.find(({ district }) => district === '중랑구');
    expect(own).toEqual({
      district: '중랑구',
      project: 'P3',
      before: 0,
      after: own?.after,
      paid: 0,
      correction,
      way: 'payMore',
      decisions: [],
      isPaid: false,
      isCarried: true,
    });
    // 추가 교부 settles no decrease: that of the others goes into their coming payment.
    expect(new Set(differences.map(({ way }) => way))).toEqual(new Set(['beforePayment', 'payMore']));
    expect([thousand(42_857), thousand(42_858)]).toContain(own?.after);
    const losses = differences
      .filter(({ district }) => district !== '중랑구')
      .map(({ before, after }) => (before - after) / 1000);
    expect(losses.filter((loss) => loss < 3_295 || loss > 3_297)).toEqual([]);
    expect(new Set(losses).size).toBeGreaterThan(1);
    // What one gains the others lose: the budget is the same.
    expect(differences.reduce((sum, { before, after }) => sum + after - before, 0)).toBe(0);
  });

  it('is nothing where both runs pay the same, in whatever order they were recorded', () => {
    const grants = [grant('종로구', 'P1', 5), grant('중구', 'P3', 7)];
    expect(
      grantDifferences({ ...order, before: grants, after: grants.toReversed(), corrections: [] }),
    ).toEqual([]);
  });

  it('names a corrected score even where its amount stays', () => {
    const grants = [grant('중랑구', 'P3', 5)];
    const [own, ...others] = grantDifferences({
      ...order,
      before: grants,
      after: grants,
      corrections: [correction],
    });
    expect([own?.correction, own?.before, own?.after, others]).toEqual([
      correction,
      thousand(5),
      thousand(5),
      [],
    ]);
  });

  it('is undecided where money was paid, until the correction in that project says how it is settled', () => {
    const payment = {
      district: '중구',
      projectCode: 'P3',
      paidOn: '2020-12-01',
      amount: thousand(7),
      document: '',
      at: sampleOrigin('교부집행', 2),
    };
    const runs = { ...order, before: [grant('중구', 'P3', 7)], after: [grant('중구', 'P3', 5)] };
    const wayOf = (remedy: Correction['remedy'], payments = [payment]) =>
      grantDifferences({ ...runs, payments, corrections: [{ ...correction, remedy }] }).map(
        ({ district, way, paid }) => [district, way, paid],
      )[0];
    expect(wayOf(null)).toEqual(['중구', 'undecided', thousand(7)]);
    expect(wayOf('nextYear')).toEqual(['중구', 'nextYear', thousand(7)]);
    expect(wayOf('payMore')).toEqual(['중구', 'undecided', thousand(7)]);
    expect(wayOf(null, [])).toEqual(['중구', 'beforePayment', 0]);
  });

  it('stands in official order; who is no longer in the year comes last; what ended is 0 now', () => {
    const differences = grantDifferences({
      ...order,
      before: [grant('옛구', 'P1', 1), grant('중구', 'P3', 7), grant('중구', 'P1', 4)],
      after: [grant('중구', 'P1', 5), grant('종로구', 'P3', 9)],
      corrections: [],
    });
    expect(
      differences.map(({ district, project, before, after }) => [district, project, before, after]),
    ).toEqual([
      ['종로구', 'P3', 0, thousand(9)],
      ['중구', 'P1', thousand(4), thousand(5)],
      ['중구', 'P3', thousand(7), 0],
      ['옛구', 'P1', thousand(1), 0],
    ]);
  });

  it('takes an approved correction of any of its projects over the pool, and no unapproved one', () => {
    const pool = {
      ...order,
      before: [grant('중랑구', '', 10)],
      after: [grant('중랑구', '', 12)],
      isPool: true,
    };
    const [approved] = grantDifferences({ ...pool, corrections: [correction] });
    const [pending] = grantDifferences({ ...pool, corrections: [{ ...correction, approval: '' }] });
    expect([approved?.way, pending?.way, pending?.correction]).toEqual(['payMore', 'beforePayment', null]);
  });
});
