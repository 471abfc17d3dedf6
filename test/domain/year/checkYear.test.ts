import fc from 'fast-check';
import type { Incomplete } from '../../../src/domain/year/checkYear';
import { checkYear } from '../../../src/domain/year/checkYear';
import { decimal } from '../../../src/domain/money/decimal';
import { isClear } from '../../../src/domain/issues/issue';
import type { ProgrammeYear, YearPart } from '../../../src/domain/year/programmeYear';
import { won } from '../../../src/domain/money/won';
import { sampleProjects, sampleScores, sampleSettings, sampleYear } from '../../programmeYear';
import { wholeYear } from '../../wholeYear';
import { told } from '../checks/told';

const officeCosts =
  'note N11 추진실적!C4 「추진실적」 C4 2019년 추진실적 7,400,000천원은 교부재원과 같습니다. 예산액 합계 7,403,100천원에는 교부하지 않는 3,100천원이 더 있습니다.';

const opinions =
  'note N12 의견수렴 「의견수렴」에 자치구 의견이 없습니다. 사업을 선정하기 전에 자치구의 의견을 들어야 합니다(조례 제7조제2항). 의견과 처리 결과를 입력하시거나 따로 보관한 문서를 확인하여 주시기 바랍니다.';

const trial =
  "note E21 위원회 「위원회」에 평가결과 의결이 없어 '(안)'으로만 작성합니다. 확정하시려면 의결일과 문서번호를 입력하여 주시기 바랍니다.";

/** The sheets that a run can do without (docs/workbook.md §2); each list is empty where its sheet is absent. */
const optionalLists = [
  ...([
    'costBases',
    'indicators',
    'submissions',
    'tiers',
    'manualGrants',
    'changes',
    'schedule',
    'milestones',
  ] as const),
  ...(['trackRecords', 'opinions', 'meetings', 'survey', 'payments', 'corrections'] as const),
] as const satisfies readonly (keyof ProgrammeYear)[];

/** The year as a small hand-made workbook has it: the five required sheets, and of them only the required columns. */
function smallYear(): ProgrammeYear {
  const year = sampleYear(Object.fromEntries(optionalLists.map((list) => [list, []])));
  const settings = sampleSettings({ maxProjects: null, grantBudget: null, moneyUnit: null });
  const budgetLines = year.budgetLines.slice(1).map((line) => ({ ...line, code: '', city: null }));
  const settlements = year.settlements.map((one) => ({ ...one, typedAvailable: null, typedBalance: null }));
  return { ...year, settings, budgetLines, settlements };
}

describe('the checks of a clean year', () => {
  it.each([
    { name: 'the sample: a trial', year: sampleYear(), says: [opinions, trial, officeCosts] },
    { name: 'a whole year', year: wholeYear(), says: [officeCosts] },
    { name: 'the five required sheets alone', year: smallYear(), says: [opinions, trial] },
    { name: 'January, for the budget papers', year: { ...smallYear(), projects: [], scores: [] }, says: [] },
  ])('$name', ({ year, says }) => {
    expect(checkYear(year).map(told)).toEqual(says);
  });

  it('never blocks because a sheet is absent', () => {
    fc.assert(
      fc.property(fc.subarray([...optionalLists]), (absent) => {
        const year = { ...wholeYear(), ...Object.fromEntries(absent.map((list) => [list, []])) };
        expect(checkYear(year).filter(({ severity }) => severity === 'error')).toEqual([]);
      }),
    );
  });

  it('never blocks a year whose projects share out whatever budget there is', () => {
    const parts = fc.array(fc.integer({ min: 0, max: 2_000_000 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(parts, fc.integer({ min: 0, max: 500_000 }), (budgets, rest) => {
        const projects = sampleProjects()
          .slice(0, budgets.length)
          .map((project, i) => ({ ...project, budget: won((budgets[i] ?? 0) * 1000) }));
        const amount = won((budgets.reduce((sum, part) => sum + part, 0) + rest) * 1000);
        const year = smallYear();
        const budgetLines = year.budgetLines.map((line) => ({
          ...line,
          current: { amount, national: null },
        }));
        expect(isClear(checkYear({ ...year, projects, budgetLines }))).toBe(true);
      }),
    );
  });
});

/** The parts that may lack a row, as the reader says it where a cell could not be read. */
function unread(...parts: readonly YearPart[]): Incomplete {
  return new Set(parts);
}

describe('the checks of a year that could not be read whole', () => {
  it.each(optionalLists)('say nothing of what an unread sheet (%s) lacks', (list) => {
    expect(checkYear(wholeYear({ [list]: [] }), unread(list)).map(told)).not.toContainEqual(
      expect.stringMatching(/없습니다|다릅니다/u),
    );
  });

  it('do not blame 교부재원 for a budget line that was not read', () => {
    const year = wholeYear();
    const budgetLines = year.budgetLines.slice(0, 1);
    expect(checkYear({ ...year, budgetLines }).map(({ code }) => code)).toContain('E03');
    expect(checkYear({ ...year, budgetLines }, unread('budgetLines')).map(told)).toEqual([]);
  });

  it('still say that the projects exceed 교부재원', () => {
    const year = wholeYear({ settings: sampleSettings({ grantBudget: won(2_000_000_000) }) });
    expect(checkYear(year, unread('budgetLines')).map(({ code }) => code)).toEqual(['E13']);
  });

  it('do not miss the settlement of a year that was not read', () => {
    const settlements = sampleYear().settlements.slice(1);
    expect(checkYear(wholeYear({ settlements }), unread('settlements')).map(told)).toEqual([officeCosts]);
  });

  it('do not let an error of 설정 hide what the other sheets lack', () => {
    expect(checkYear(sampleYear(), unread('settings'))).toEqual(checkYear(sampleYear()));
  });
});

/** Figures, dates and words as a careless hand leaves them. */
const figure = fc
  .oneof(
    fc.maxSafeInteger(),
    fc.integer({ min: -10_000, max: 10_000 }),
    fc.constantFrom(0, 2 ** 53 - 1, 1 - 2 ** 53),
  )
  .map(won);
const score = fc
  .tuple(fc.bigInt({ min: -10_000n, max: 20_000n }), fc.nat(3))
  .map(([digits, scale]) => decimal(digits, scale));
const date = fc.constantFrom('1999', '2019-12', '2020', '2020-03-20', '2020-10', '2020-12-31', '2021-01-21');
const words = fc.constantFrom(
  '',
  'P1',
  '자치구기타재원조정비',
  '[은/는] {sheet}',
  '😀'.repeat(300),
  '사무\n관리비',
);

/** A whole year in which every figure, score, date and word may be anything. */
const careless = fc
  .record({ figure, other: figure, score, date, later: date, words, more: words })
  .map((one) => {
    const year = wholeYear();
    const share = { amount: one.figure, national: one.other };
    return {
      ...year,
      settings: sampleSettings({ grantBudget: one.other, targetsFixedOn: one.date, noticeOn: one.later }),
      budgetLines: year.budgetLines.map((line) => ({
        ...line,
        item: one.words,
        current: share,
        typedChange: one.other,
      })),
      costBases: year.costBases.map((basis) => ({ ...basis, amount: one.figure, typedAmount: one.other })),
      projects: year.projects.map((project) => ({
        ...project,
        budget: one.figure,
        target: one.score,
        targetFixedOn: null,
      })),
      indicators: year.indicators.map((indicator) => ({ ...indicator, weight: one.score })),
      schedule: year.schedule.map((item) => ({
        ...item,
        step: one.words,
        from: one.date,
        to: one.later,
        spending: one.figure,
      })),
      trackRecords: year.trackRecords.map((record) => ({ ...record, amount: one.other })),
      settlements: year.settlements.map((settlement, i) => ({
        ...{ ...settlement, spent: one.figure, carriedOut: one.other },
        ...(i === 1 && { finalBudget: one.other, adjustment: one.figure, carriedIn: one.figure }),
      })),
      payments: year.payments.map((payment) => ({ ...payment, amount: one.figure, paidOn: one.later })),
      survey: year.survey.map((answer) => ({
        ...answer,
        question: one.words,
        score: one.score,
        responses: Number(one.other),
      })),
      changes: (['target', 'policy', 'weight', 'budget', 'grantBudget'] as const).map((matter) => ({
        ...{ matter, projectCode: one.more, before: one.words, after: one.more, changedOn: one.date },
        amounts: matter.endsWith('udget') ? { before: one.figure, after: one.other } : null,
        policy: null,
        ...{ reason: '', document: one.words, at: { sheet: '변경이력', row: 2, columns: {} } },
      })),
      corrections: [
        {
          ...{
            district: '종로구',
            projectCode: 'P1',
            score: one.score,
            reason: '',
            approval: one.words,
            remedy: null,
          },
          at: { sheet: '정정', row: 2, columns: {} },
        },
      ],
      scores: sampleScores(),
    };
  });

const cellPattern = /^[A-Z]+[1-9]\d*(:[A-Z]+[1-9]\d*)?$/;

describe('the checks of any year', () => {
  it('never throw, and can say every issue in both languages with its place', () => {
    fc.assert(
      fc.property(careless, (year) => {
        const unplaced = checkYear(year).filter(
          (issue) =>
            !told(issue).includes(`「${issue.at.sheet}」`) || !cellPattern.test(issue.at.cell ?? 'A1'),
        );
        expect(unplaced).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
