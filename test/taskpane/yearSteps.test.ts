import { decimal } from '../../src/domain/money/decimal';
import type { DecisionChange } from '../../src/domain/projects/decisionChange';
import type { ProgrammeYear } from '../../src/domain/year/programmeYear';
import type { SurveyAnswer } from '../../src/domain/evaluation/survey';
import { won } from '../../src/domain/money/won';
import type { StepSource } from '../../src/taskpane/steps/step';
import { currentStep, yearSteps } from '../../src/taskpane/steps/yearSteps';
import { fakeWorkbook } from '../../workbench/gallery/fakeWorkbook';
import { approvedMeetings, meeting } from '../meeting';
import { originOf } from '../originOf';
import { sampleProjects, sampleYear, thousand } from '../programmeYear';
import { wholeYear } from '../wholeYear';

const answer: SurveyAnswer = {
  question: '도움이 되었습니까?',
  group: 'city',
  score: decimal(4n),
  responses: 5,
  comment: '',
  at: originOf('설문', 2, ['question', 'group', 'score']),
};
const approved = () => sampleYear({ meetings: [meeting({ agendaKind: 'result', heldOn: '2020-11-20' })] });

/** The sample with its results approved and its final run recorded, as the pane reads it. */
async function finalRun() {
  const workbook = fakeWorkbook(approved());
  await workbook.run();
  return workbook;
}

const textsOf = (source: StepSource, step: string) =>
  yearSteps(source).flatMap(({ id, facts }) =>
    id === step ? facts.map(({ state, text }) => `${state} ${text}`) : [],
  );

describe('where the year stands', () => {
  test('after 되돌리기 of a second run the first stands again, and its amounts may be notified', async () => {
    const { steps } = await (await finalRun()).read();
    const undone: StepSource = { ...steps, record: { ...steps.record!, number: 3, kind: 'undone' } };
    expect(textsOf(undone, 'allocation')).toEqual([
      'done allocation.clear',
      'done allocation.granted',
      'done allocation.written',
    ]);
    expect(textsOf(undone, 'notice')).toEqual([
      'done notice.final',
      'done notice.letters',
      'missing notice.notSent',
    ]);
    expect(currentStep(yearSteps(undone))?.id).toBe('notice');
  });

  test('amounts that changed since the final run are not offered as letters', async () => {
    const workbook = await finalRun();
    workbook.type('자치구점수', 'D3', 10);
    const { steps } = await workbook.read();
    expect(textsOf(steps, 'notice')).toEqual(['missing allocation.changed', 'missing notice.notSent']);
    // What changed is another result: the committee looks at it again.
    expect(currentStep(yearSteps(steps))?.id).toBe('results');
  });

  test('a survey that is filled in early passes over no decision', async () => {
    const { steps } = await fakeWorkbook(sampleYear({ survey: [answer] })).read();
    const early: StepSource = { ...steps, filled: [...steps.filled, '성과평가'], isRecordCurrent: true };
    expect(currentStep(yearSteps(early))?.id).toBe('results');
  });
});

/** The steps of a year as the pane reads them: what each is, and what its facts say. */
async function stepsOf(changes: Partial<ProgrammeYear>) {
  const { steps } = await fakeWorkbook(wholeYear(changes)).read();
  return (id: string) => {
    const step = yearSteps(steps).find((one) => one.id === id)!;
    const open = step.facts
      .filter(({ state }) => state === 'missing')
      .map(({ text, at }) => [text, at?.cell]);
    return { isDone: step.state === 'done', open };
  };
}

const working = meeting({ committee: 'working', agendaKind: null, heldOn: '2020-02-20' }, 5);
const spring = {
  ...{ scores: [], submissions: [], payments: [], survey: [] },
  meetings: [...approvedMeetings(), working],
} satisfies Partial<ProgrammeYear>;
const [first] = sampleProjects();
const indicatorsOf = (second: bigint) =>
  wholeYear().indicators.map((one, i) => (i === 1 ? { ...one, weight: decimal(second) } : one));

describe('no false green: a step is done only where no error of its sheets stands and its facts are there', () => {
  test.each<
    [string, string, Partial<ProgrammeYear>, readonly (readonly [string, string | null | undefined])[]]
  >([
    [
      'weights 70 and 20 are not 만점',
      'working',
      { indicators: indicatorsOf(20n) },
      [['working.weights', 'C2:C3']],
    ],
    [
      'six projects where five may be',
      'review',
      { projects: [...wholeYear().projects, { ...first!, code: 'P6', name: '마을 정원', budget: won(0) }] },
      [['review.exceeded', 'A3:A8']],
    ],
    [
      '4,500,000 of 3,000,000천원',
      'review',
      { projects: wholeYear().projects.map((one) => ({ ...one, budget: thousand(900_000) })) },
      [['review.exceeded', 'C3:C7']],
    ],
    [
      'a committee of nine',
      'review',
      { meetings: approvedMeetings().map((one, i) => (i === 0 ? { ...one, members: 9 } : one)) },
      [['review.committee', 'G2']],
    ],
    [
      'projects of 0천원',
      'review',
      { projects: wholeYear().projects.map((one) => ({ ...one, budget: won(0) })) },
      [['review.noMoney', 'C3']],
    ],
    [
      'a budget of 0천원',
      'papers',
      {
        budgetLines: wholeYear().budgetLines.map((one) => ({
          ...one,
          city: null,
          current: { amount: won(0), national: null },
        })),
      },
      [],
    ],
  ])('%s (%s)', async (_, step, changes, open) => {
    const { isDone, open: told } = (await stepsOf({ ...spring, ...changes }))(step);
    expect(isDone).toBe(false);
    if (open.length > 0) expect(told).toEqual(open);
  });

  test.each([
    ['a policy that nobody set', '', 'missing review.policyUnset'],
    ['a policy that is none', '공평하게', 'missing review.policyUnread'],
  ])('%s is not shown as chosen', async (_, typed, fact) => {
    const workbook = fakeWorkbook(wholeYear(spring));
    const { cell } = (await workbook.read()).steps.year!.settings.at['배분방식']!;
    workbook.type('설정', cell!, typed);
    expect(textsOf((await workbook.read()).steps, 'review')).toContain(fact);
  });

  test('a mistyped district in 의견수렴 keeps that step open, and no other but 교부액 산정', async () => {
    const workbook = fakeWorkbook(wholeYear(spring));
    const before = yearSteps((await workbook.read()).steps);
    workbook.type('의견수렴', 'A2', '강도구');
    const { steps } = await workbook.read();
    const after = yearSteps(steps);
    const changed = after
      .filter(({ state }, i) => state !== before[i]?.state)
      .map(({ id, state }) => [id, state]);
    expect(changed).toEqual([['intake', 'gap']]);
    expect(textsOf(steps, 'intake')).toContain('missing steps.errors');
    expect(textsOf(steps, 'allocation')).toEqual(['missing allocation.blocked']);
  });

  test('without any of this the same steps are done', async () => {
    const step = await stepsOf(spring);
    expect(['working', 'review', 'yearPlan', 'intake'].map((id) => [id, step(id)])).toEqual(
      ['working', 'review', 'yearPlan', 'intake'].map((id) => [id, { isDone: true, open: [] }]),
    );
  });
});

describe('what turns a step back, or keeps it open', () => {
  test('three of 25 districts gave an opinion: the others must be heard, or marked as having none', async () => {
    const [one, rest] = wholeYear().opinions;
    const some = [one!, { ...one!, district: '중구' }, { ...one!, district: '용산구' }];
    expect((await stepsOf({ opinions: some }))('intake')).toEqual({
      isDone: false,
      open: [['intake.opinionsSome', null]],
    });
    expect((await stepsOf({ opinions: [...some, rest!] }))('intake').isDone).toBe(true);
  });

  test('점수제출 without a document number confirms nothing', async () => {
    const submissions = wholeYear().submissions.map((one, i) => (i < 2 ? { ...one, document: '' } : one));
    expect((await stepsOf({ submissions }))('scores')).toEqual({
      isDone: false,
      open: [['scores.undocumented', null]],
    });
  });

  test('a decision that changed the result after it was written turns 평가결과 심의 back', async () => {
    const workbook = await finalRun();
    const before = await workbook.read();
    expect(yearSteps(before.steps).find(({ id }) => id === 'results')?.state).toBe('done');
    workbook.type('대상사업', 'D5', 60);
    const { steps } = await workbook.read();
    expect(textsOf(steps, 'results')).toContain('missing results.changed');
  });

  test('and stays back, written again, until the committee has approved the new results', async () => {
    const change: DecisionChange = {
      ...{ matter: 'target', projectCode: 'P1', before: '72', after: '70', changedOn: '2020-11-25' },
      ...{ reason: '여건 변화', document: '자치행정과-0400', at: originOf('변경이력', 2, []) },
      ...{ amounts: null, policy: null },
    };
    const meetings = approvedMeetings();
    expect((await stepsOf({ changes: [change], meetings }))('results').open).toEqual([
      ['results.decidedSince', 'E2'],
    ]);
    const again = [...meetings, meeting({ heldOn: '2020-11-27' }, 5)];
    expect((await stepsOf({ changes: [change], meetings: again }))('results').open).toEqual([]);
  });

  test('money paid above the grant is said in 교부집행', async () => {
    const payments = wholeYear().payments.map((one) => ({ ...one, amount: thousand(24_001) }));
    expect((await stepsOf({ payments }))('payment').open).toEqual([
      ['payment.over', 'D3'],
      ['payment.unpaid', null],
    ]);
  });

  test('a list of letters without the day of notice is said to have an empty column', async () => {
    const workbook = await finalRun();
    await workbook.writeLetters();
    expect(textsOf((await workbook.read()).steps, 'notice')).toContain('missing notice.writtenUndated');
  });

  test('작성자·확인자·결재문서번호 are asked for before the year is closed', async () => {
    const { steps } = await (await finalRun()).read();
    const facts = yearSteps(steps).find(({ id }) => id === 'closing')!.facts;
    expect(facts.find(({ text }) => text === 'closing.unsigned')).toMatchObject({
      state: 'missing',
      params: { missing: '작성자·확인자·결재문서번호' },
      at: { sheet: '배분기록' },
    });
  });
});

describe('a year that has not begun', () => {
  test('has no error: its first step is where one stands, and nothing is said to be wrong', async () => {
    const workbook = fakeWorkbook(null);
    await workbook.makeTemplate(2020);
    const { steps } = await workbook.read();
    expect(currentStep(yearSteps(steps))?.id).toBe('papers');
    const facts = yearSteps(steps).flatMap((step) => step.facts);
    const wrong = ['steps.errors', 'results.notComputed', 'allocation.blocked'];
    expect(facts.filter(({ text }) => wrong.includes(text))).toEqual([]);
    expect(facts.find(({ text }) => text === 'allocation.toBegin')?.params).toEqual({
      sheets: '「예산내역」·「대상사업」·「결산」·「자치구점수」',
    });
  });
});
