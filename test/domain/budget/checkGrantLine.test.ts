import { checkGrantLine } from '../../../src/domain/budget/checkFunding';
import { grantLimit } from '../../../src/domain/budget/grantLine';
import type { ProgrammeYear } from '../../../src/domain/year/programmeYear';
import { sampleSettings, sampleYear, thousand } from '../../programmeYear';
import { checkCases } from '../checks/told';

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

/** The sample with 교부재원 as a name, and lines of other names, all but the last of nothing. */
function yearOf(grantItem: string, items: readonly string[]): ProgrammeYear {
  const [, grants] = sampleYear().budgetLines;
  const none = { amount: thousand(0), national: null };
  const budgetLines = items.map((item, i) => ({
    ...grants!,
    item,
    ...(item.includes('시책') ? { current: { amount: thousand(70_000), national: null } } : {}),
    ...(item === '사무관리비' ? { current: none } : {}),
    at: { ...grants!.at, row: i + 2 },
  }));
  return { ...sampleYear(), settings: sampleSettings({ grantBudget: null, grantItem }), budgetLines };
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
        'warning W33 설정!B6 「설정」 B6 교부재원 2,900,000천원과 금액이 같은 과목이 「예산내역」에 없습니다. 금액을 확인하시거나, 금액 대신 교부하는 과목의 이름(사무관리비, 구군재정지원금 가운데 하나)을 적어 주시기 바랍니다.',
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
      name: 'another city names its line: no word of Seoul’s is needed',
      year: yearOf('시구협력사업보전금', ['사무관리비', '시구협력사업보전금', '시책추진보전금']),
      says: [],
    },
    {
      name: 'the name is compared as the sheet breaks it, and decomposed',
      year: yearOf(' 시구협력 사업보전금'.normalize('NFD'), ['시책추진보전금', '시구협력\n사업보전금']),
      says: [],
    },
    {
      name: 'a name that no line has (E36)',
      year: yearOf('구군협력금', ['사무관리비', '시구협력사업보전금']),
      says: [
        "error E36 설정!B6 「설정」 B6 교부재원 '구군협력금'은 금액이 아니며, 「예산내역」에 그런 과목이 없습니다. 「예산내역」의 과목(사무관리비, 시구협력사업보전금) 가운데 하나나 금액을 적어 주시기 바랍니다.",
      ],
    },
    {
      name: 'the name of another line than the one that Seoul grants is the officer’s word',
      year: yearOf('사무관리비', ['사무관리비', '자치구기타재원조정비']),
      says: [],
    },
    {
      name: 'neither name nor 교부재원, and two lines that it may be: asked (E35), not guessed',
      year: yearWith(null, ['시구협력사업보전금', '시책추진보전금']),
      says: [
        'error E35 설정!B6 「설정」 B6에 교부재원이 없어, 「예산내역」의 어느 과목에서 자치구에 교부하는지 알 수 없습니다. 교부재원에 과목의 이름(시구협력사업보전금, 시책추진보전금 가운데 하나)이나 금액을 적어 주시기 바랍니다.',
      ],
    },
    {
      name: 'office costs are never granted: the one other line is the grant line',
      year: withOfficeCosts(yearWith(null, ['사무관리비', '구군재정지원금'])),
      says: [],
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
    {
      name: 'the named line, and no other',
      year: yearOf('시구협력사업보전금', ['시구협력사업보전금', '시책추진보전금']),
      limit: 3_000_000,
    },
  ])('$name', ({ year, limit }) => {
    expect(grantLimit(year)).toBe(thousand(limit));
  });

  it('is not known where neither is given', () => {
    expect(grantLimit({ ...yearWith(null), budgetLines: [] })).toBeNull();
    expect(grantLimit(yearWith(null, ['시구협력사업보전금', '시책추진보전금']))).toBeNull();
    expect(grantLimit(yearOf('구군협력금', ['사무관리비', '시구협력사업보전금']))).toBeNull();
  });

  it('knows the line by one name only', () => {
    expect(grantLimit(withOfficeCosts(yearWith(null, [named, '사무관리비'])))).toBe(thousand(3_100));
  });
});
