import { checkGrantLine } from '../../../src/domain/checks/checkGrantLine';
import { grantLimit } from '../../../src/domain/grantLine';
import type { ProgrammeYear } from '../../../src/domain/programmeYear';
import { sampleSettings, sampleYear, thousand } from '../../programmeYear';
import { checkCases } from './told';

/** The sample with its grant line called otherwise, and 교부재원 as given. */
function yearWith(
  grantBudget: number | null,
  items: readonly string[] = ['사무관리비', '자치구기타재원조정비'],
) {
  const year = sampleYear();
  const settings = sampleSettings({ grantBudget: grantBudget === null ? null : thousand(grantBudget) });
  const budgetLines = year.budgetLines
    .slice(0, items.length)
    .map((line, i) => ({ ...line, item: items[i] ?? '' }));
  return { ...year, settings, budgetLines };
}

/** The same, with office costs that are not zero. */
function withOfficeCosts(year: ProgrammeYear): ProgrammeYear {
  const [office, grant] = year.budgetLines;
  const current = { amount: thousand(3_100), national: null };
  return { ...year, budgetLines: [{ ...office!, current }, grant!] };
}

const named = '자치구기타재원조정비';

describe('교부재원', () => {
  checkCases(checkGrantLine, [
    { name: 'the seed passes', year: sampleYear(), says: [] },
    { name: '교부재원 not given: the grant line stands', year: yearWith(null), says: [] },
    { name: 'office costs are not part of it', year: withOfficeCosts(sampleYear()), says: [] },
    {
      name: 'the name with a line break is the same name',
      year: yearWith(3_000_000, ['사무관리비', '자치구기타재원조\n정비']),
      says: [],
    },
    { name: 'no budget lines: nothing to compare', year: sampleYear({ budgetLines: [] }), says: [] },
    {
      name: '교부재원 unlike the grant line (E03)',
      year: yearWith(3_100_000),
      says: [
        'error E03 설정!B6 「설정」 B6 교부재원 3,100,000천원이 「예산내역」의 자치구기타재원조정비 3,000,000천원과 다릅니다. 교부재원은 그 과목의 예산액이니 두 금액을 맞추어 주시기 바랍니다.',
      ],
    },
    {
      name: 'another city: 교부재원 is one of its lines',
      year: yearWith(3_000_000, ['사무관리비', '구군재정지원금']),
      says: [],
    },
    {
      name: 'another city: 교부재원 is no line of its budget (W33)',
      year: yearWith(2_900_000, ['사무관리비', '구군재정지원금']),
      says: [
        "warning W33 설정!B6 「설정」 B6 교부재원 2,900,000천원과 같은 예산 과목이 「예산내역」에 없고, '자치구기타재원조정비'라는 과목도 없습니다. 어느 과목에서 교부하는지 확인하여 주시기 바랍니다.",
      ],
    },
    {
      name: 'another city: 교부재원 above its whole budget (E03)',
      year: yearWith(3_000_001, ['사무관리비', '구군재정지원금']),
      says: [
        'error E03 설정!B6 「설정」 B6 교부재원 3,000,001천원이 「예산내역」 예산액 합계 3,000,000천원보다 많습니다. 예산을 초과하여 교부할 수 없으니 두 금액을 확인하여 주시기 바랍니다.',
      ],
    },
    {
      name: 'neither name nor 교부재원 (W33)',
      year: withOfficeCosts(yearWith(null, ['사무관리비', '구군재정지원금'])),
      says: [
        "warning W33 예산내역!A2:A3 「예산내역」 A2:A3에 '자치구기타재원조정비' 과목이 없어 사무관리비를 뺀 3,000,000천원을 교부재원으로 보았습니다. 다른 과목에서 교부하시면 「설정」에 교부재원을 입력하여 주시기 바랍니다.",
      ],
    },
    { name: 'one line of any name is the grant line', year: yearWith(null, ['공동협력사업비']), says: [] },
  ]);
});

describe('what may be granted at most', () => {
  it.each([
    { name: '교부재원 and its line agree', year: sampleYear(), limit: 3_000_000 },
    { name: '교부재원 not given', year: yearWith(null), limit: 3_000_000 },
    { name: 'the line was cut and 교부재원 not yet', year: yearWith(3_200_000), limit: 3_000_000 },
    { name: '교부재원 below its line', year: yearWith(2_800_000), limit: 2_800_000 },
    {
      name: 'office costs never count',
      year: withOfficeCosts(yearWith(null, ['사무관리비', '지원금'])),
      limit: 3_000_000,
    },
    { name: 'no budget lines', year: sampleYear({ budgetLines: [] }), limit: 3_000_000 },
  ])('$name', ({ year, limit }) => {
    expect(grantLimit(year)).toBe(thousand(limit));
  });

  it('is not known where neither is given', () => {
    expect(grantLimit({ ...yearWith(null), budgetLines: [] })).toBeNull();
  });

  it('knows the line by one name only', () => {
    expect(grantLimit(withOfficeCosts(yearWith(null, [named, '사무관리비'])))).toBe(thousand(3_100));
  });
});
