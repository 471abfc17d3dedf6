import { decimal } from '../../src/domain/decimal';
import type { SurveyAnswer } from '../../src/domain/surveyAnswer';
import type { StepSource } from '../../src/taskpane/steps/step';
import { currentStep, yearSteps } from '../../src/taskpane/steps/yearSteps';
import { fakeWorkbook } from '../../workbench/gallery/fakeWorkbook';
import { meeting } from '../meeting';
import { originOf } from '../originOf';
import { sampleYear } from '../programmeYear';

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
    expect(currentStep(yearSteps(steps))?.id).toBe('allocation');
  });

  test('a survey that is filled in early passes over no decision', async () => {
    const { steps } = await fakeWorkbook(sampleYear({ survey: [answer] })).read();
    const early: StepSource = { ...steps, filled: [...steps.filled, '성과평가'], isRecordCurrent: true };
    expect(currentStep(yearSteps(early))?.id).toBe('results');
  });
});
