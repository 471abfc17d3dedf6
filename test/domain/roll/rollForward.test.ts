import { checkYear } from '../../../src/domain/year/checkYear';
import { decimal } from '../../../src/domain/money/decimal';
import type { ProgrammeYear } from '../../../src/domain/year/programmeYear';
import { rollForward } from '../../../src/domain/roll/rollForward';
import type { Settlement } from '../../../src/domain/settlement/settlement';
import { settlementTable } from '../../../src/domain/settlement/settlement';
import type { YearResult } from '../../../src/domain/year/yearResult';
import { computeYear } from '../../../src/domain/year/yearResult';
import { sampleOrigin } from '../../originOf';
import { sampleScores, sampleYear, thousand } from '../../programmeYear';
import { zeroWon } from '../../../src/domain/money/won';
import { wholeYear } from '../../wholeYear';

function resultOf(year: ProgrammeYear): YearResult {
  const result = computeYear(year);
  if (!result.ok) throw new Error('the year cannot be computed');
  return result.value;
}

function roll(year: ProgrammeYear) {
  return rollForward(year, resultOf(year));
}

describe('next year from this year', () => {
  const { year, ...told } = roll(wholeYear());

  it('makes B last year’s budget and leaves the coming one open', () => {
    expect(
      year.budgetLines.map(({ item, code, previous, current, city }) => [
        item,
        code,
        previous,
        current,
        city,
      ]),
    ).toEqual([
      ['사무관리비', '201-01', figure(0), figure(0), null],
      ['자치구기타재원조정비', '', figure(3_000_000), figure(0), null],
    ]);
  });

  it('takes the final budget where the officer chose it after a 추경', () => {
    const closing = wholeYear();
    const budgets = closing.budgetLines.slice(1).map((line) => ({ line, amount: thousand(2_500_000) }));
    const final = rollForward(closing, resultOf(closing), { kind: 'final', budgets });
    expect(final.year.budgetLines.map(({ previous }) => previous)).toEqual([figure(0), figure(2_500_000)]);
  });

  it('gives two lines of one name each its own final budget: one typed 5,000,000 is there once', () => {
    const [office, grants] = wholeYear().budgetLines;
    const second = { ...grants!, current: figure(0), at: sampleOrigin('예산내역', 4) };
    const closing = wholeYear({ budgetLines: [office!, grants!, second] });
    const rolled = rollForward(closing, resultOf(closing), {
      kind: 'final',
      budgets: [{ line: grants!, amount: thousand(5_000_000) }],
    });
    expect(rolled.year.budgetLines.map(({ item, previous }) => [item, previous])).toEqual([
      ['사무관리비', figure(0)],
      ['자치구기타재원조정비', figure(5_000_000)],
      ['자치구기타재원조정비', figure(0)],
    ]);
  });

  it('makes no share of a national share of nothing', () => {
    const lines = wholeYear().budgetLines.map((line) => ({
      ...line,
      current: { ...line.current, national: zeroWon },
    }));
    const { budgetLines } = rollForward({ ...wholeYear(), budgetLines: lines }, resultOf(wholeYear())).year;
    expect(budgetLines.map(({ previous }) => previous.national)).toEqual([null, null]);
  });

  it('turns the page of the settings and keeps the rest of them', () => {
    expect(year.settings).toEqual({
      ...wholeYear().settings,
      fiscalYear: 2021,
      period: '2021. 1. 1. ~ 12. 31.',
      grantBudget: null,
      targetsFixedOn: null,
      noticeOn: null,
    });
  });

  it('keeps projects as candidates with what they got', () => {
    const [first] = year.projects;
    expect(year.projects).toHaveLength(5);
    expect(first).toEqual({
      ...wholeYear().projects[0],
      budget: null,
      target: null,
      decision: 'held',
      targetFixedOn: null,
      decisionDocument: '',
      lastThreeYears: '2020년 600,000천원',
    });
  });

  it('adds the closing year to the record', () => {
    expect(year.trackRecords.at(-1)).toEqual({
      year: 2020,
      projects: 5,
      amount: thousand(3_000_000),
      precision: 1,
      example: '복지 사각지대 발굴',
      at: sampleOrigin('추진실적', 5),
    });
    expect(year.trackRecords.slice(0, 3)).toEqual(wholeYear().trackRecords);
  });

  it('moves the schedule a year on, without its amounts', () => {
    expect(year.schedule.map(({ from, to, spending }) => [from, to, spending])).toContainEqual([
      '2021-11',
      '2021-12',
      0,
    ]);
  });

  it('keeps districts, tiers, indicators and history, and empties scores and decisions', () => {
    const { districts, tiers, indicators, milestones, settlements } = wholeYear();
    expect(year).toMatchObject({ districts, tiers, indicators, milestones, settlements });
    const { scores, submissions, meetings, opinions, payments, corrections, changes, manualGrants } = year;
    expect(
      [scores, submissions, meetings, opinions, payments, corrections, changes, manualGrants].flat(),
    ).toEqual([]);
  });

  it('tells what is open: the settlement of 2019, unpaid grants, how the year closed', () => {
    expect(told.openSettlements).toEqual([{ year: 2019, carriedIn: 0 }]);
    expect(told.closedAs).toBe('final');
    expect(told.survey).toEqual(wholeYear().survey);
    expect(year.lastGrants.map(({ district, amount }) => [district, amount])).toContainEqual([
      '종로구',
      155_867_000,
    ]);
    expect(year.lastGrants).toHaveLength(25);
    expect(year.lastPerformances[2]).toMatchObject({
      project: '희망 일자리',
      mean: decimal(7956n, 2),
      achieved: 13,
    });
    // 종로구 was paid 24,000 of its 155,867 (docs/messages.md §3).
    expect(told.unpaid.find(({ district }) => district === '종로구')).toEqual({
      district: '종로구',
      unpaid: thousand(131_867),
    });
  });

  it('changes nothing of the closing year', () => {
    const closing = wholeYear();
    roll(closing);
    expect(closing).toEqual(wholeYear());
  });

  it('does not write a year twice', () => {
    const closing = sampleYear();
    const settled = [...closing.settlements, settlement(2019, 7_403_100)];
    const recorded = roll({ ...closing, settlements: settled }).year;
    expect(roll({ ...closing, settlements: settled }).openSettlements).toEqual([]);
    const again = { ...closing, trackRecords: recorded.trackRecords };
    expect(roll(again).year.trackRecords).toEqual(recorded.trackRecords);
  });
});

describe('three years in a row', () => {
  it('carry the settlement on from year to year', () => {
    const tables = [];
    let year: ProgrammeYear = sampleYear();
    for (const [settled, budget] of [
      [2019, 2_500_000],
      [2020, 2_000_000],
      [2021, 2_800_000],
    ] as const) {
      expect(checkYear(year).filter(({ severity }) => severity === 'error')).toEqual([]);
      const table = settlementTable(year.settlements, year.settings.fiscalYear);
      tables.push(
        table.ok && table.value.map((row) => [row.settlement.year, row.available / 1000, row.balance / 1000]),
      );
      year = fill(roll(year), settled, budget);
    }
    expect(checkYear(year).filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(tables).toEqual([
      [
        [2016, 8_000_000, 0],
        [2017, 8_000_000, 0],
        [2018, 8_002_200, 89],
      ],
      [
        [2017, 8_000_000, 0],
        [2018, 8_002_200, 89],
        [2019, 7_403_100, 7_402_000],
      ],
      [
        [2018, 8_002_200, 89],
        [2019, 7_403_100, 7_402_000],
        [2020, 7_403_200, 7_402_100],
      ],
    ]);
  });
});

/** The officer fills the coming year: its budget, the open settlement (100천원 carried on), projects and scores. */
function fill(
  { year, openSettlements }: ReturnType<typeof roll>,
  settled: number,
  budget: number,
): ProgrammeYear {
  const carriedIn = openSettlements.find((open) => open.year === settled)?.carriedIn;
  return {
    ...year,
    budgetLines: year.budgetLines.map((line) =>
      line.item === '사무관리비' ? line : { ...line, current: figure(budget) },
    ),
    schedule: [],
    projects: year.projects.slice(0, 5).map((project) => ({
      ...project,
      budget: thousand(budget / 5),
      target: decimal(80n),
      decision: 'selected',
    })),
    scores: sampleScores(),
    settlements: [...year.settlements, { ...settlement(settled, 7_403_100), carriedIn: carriedIn! }],
  };
}

function settlement(year: number, finalBudget: number): Settlement {
  return {
    ...sampleYear().settlements[0]!,
    year,
    finalBudget: thousand(finalBudget),
    spent: thousand(1_000),
    carriedOut: thousand(100),
    carryKind: 'accident',
    typedAvailable: null,
    typedBalance: null,
    at: sampleOrigin('결산', year - 2014),
  };
}

function figure(amount: number) {
  return { amount: thousand(amount), national: null };
}
