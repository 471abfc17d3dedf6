import type { ProgrammeYear } from '../../../src/domain/programmeYear';
import type { StepId } from '../../../src/taskpane/steps/step';
import { stepIds } from '../../../src/taskpane/steps/step';
import { screenKo } from '../../../src/text/screen.ko';
import { lookAt, openStep, press } from '../acts';
import { fakeWorkbook } from '../fakeWorkbook';
import type { PaneScene, SceneGroup } from '../scene';

/** A year that has just begun: neither projects nor scores, and its budget papers not complete. */
function january({ settlements }: ProgrammeYear): Partial<ProgrammeYear> {
  return { projects: [], scores: [], costBases: [], schedule: [], settlements: settlements.slice(0, 1) };
}

/** A step with all of it done, and with what is missing in a workbook that has just begun or has the scores alone. */
function stepScenes(id: StepId, i: number): readonly PaneScene[] {
  const name = `${i + 1}. ${screenKo[`${id}.name`]}`;
  return [
    {
      id: `step-${id}`,
      name: `${name}: 마침 · done`,
      shows: name,
      workbook: ({ whole }) => fakeWorkbook(whole),
      acts: openStep(i + 1),
    },
    {
      id: `step-${id}-open`,
      name: `${name}: 남음 · open`,
      shows: name,
      workbook: ({ sample }) => fakeWorkbook(i < 5 ? { ...sample, ...january(sample) } : sample),
      acts: openStep(i + 1),
    },
  ];
}

/** 진행: the twelve steps of the year, done and open, and what stands around them. */
export const steps: SceneGroup = {
  id: 'steps',
  name: '진행 · Steps',
  scenes: [
    {
      id: 'steps-all',
      name: '전체 단계 · All steps',
      shows: '빠진 것 있음',
      workbook: ({ sample }) => fakeWorkbook(sample),
      acts: [press('.step-open')],
    },
    {
      id: 'steps-due',
      name: '지금 할 일 · Due now',
      shows: '추진일정에 따라 지금 할 일: 공동협력사업비 교부',
      workbook: ({ sample }) => fakeWorkbook(sample),
    },
    {
      id: 'steps-fixed',
      name: '확정한 목표로 되돌아감 · Back behind fixed targets',
      shows: '확정되어 의결로만 바꿀 수 있습니다.',
      workbook: ({ whole }) => fakeWorkbook(whole),
      acts: openStep(4),
    },
    ...stepIds.flatMap(stepScenes),
    {
      id: 'step-scores-late',
      name: '독촉 문안 · Reminder to a late department',
      shows: '점수를 내지 않은 부서',
      workbook: ({ sample }) =>
        fakeWorkbook({
          ...sample,
          scores: sample.scores.map((score) => (score.project === 'P4' ? { ...score, value: null } : score)),
        }),
      acts: [...openStep(6), press('.rows .fui-Button'), lookAt('section.block')],
    },
    {
      id: 'step-notice-letter',
      name: '통지 문안 · Letter to a district',
      shows: '교부결정 통지 문안',
      workbook: ({ whole }) => fakeWorkbook(whole),
      acts: [...openStep(9), press('.rows .fui-Button'), lookAt('section.block')],
    },
    {
      id: 'step-results-agenda',
      name: '심의 안건 문안 · Agenda',
      shows: '심의 안건 문안',
      workbook: ({ sample }) => fakeWorkbook(sample),
      acts: [...openStep(7), press('details.block summary'), lookAt('details.block')],
    },
  ],
};
