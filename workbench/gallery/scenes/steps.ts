import type { ProgrammeYear } from '../../../src/domain/year/programmeYear';
import type { StepId } from '../../../src/domain/programme/stepId';
import { stepIds } from '../../../src/domain/programme/stepId';
import { screenKo } from '../../../src/text/ko/screen';
import { won } from '../../../src/domain/money/won';
import { enter, lookAt, openStep, press, waitFor } from '../acts';
import { written } from '../answers';
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
      id: 'glance',
      name: '한눈에 보기 · The year at a glance',
      shows: '교부재원',
      workbook: ({ sample }) => fakeWorkbook(sample),
    },
    {
      id: 'glance-begun',
      name: '한눈에: 갓 시작한 해 · A year that has just begun',
      shows: '산정 전',
      workbook: ({ sample }) => fakeWorkbook({ ...sample, ...january(sample) }),
    },
    {
      id: 'glance-errors',
      name: '한눈에: 오류가 있는 해 · A year with errors',
      shows: '산정을 막고 있습니다.',
      workbook: ({ sample }) => fakeWorkbook(sample),
      acts: [enter('자치구점수', 'A4', '강도구'), waitFor('.fui-CounterBadge')],
    },
    {
      id: 'glance-owed',
      name: '한눈에: 교부할 금액이 남은 해 · A year with grants still to be paid',
      shows: '교부금 지급(출납폐쇄)',
      workbook: ({ whole }) => written(fakeWorkbook(whole)),
    },
    {
      id: 'steps-all',
      name: '전체 단계 · All steps',
      shows: '빠진 것 있음',
      workbook: ({ sample }) => fakeWorkbook(sample),
      acts: [press('.step-open'), lookAt('.step-list')],
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
      id: 'step-intake-silent',
      name: '말이 없는 자치구 · Silent districts',
      shows: '자치구 25개 중 1개 구의 의견이 있습니다.',
      workbook: ({ whole }) => fakeWorkbook({ ...whole, opinions: whole.opinions.slice(0, 1) }),
      acts: openStep(2),
    },
    {
      id: 'step-review-errors',
      name: '단계 시트의 오류 · Errors in a step’s sheets',
      shows: '사업수한도나 교부재원을 넘습니다.',
      workbook: ({ whole }) =>
        fakeWorkbook({
          ...whole,
          projects: whole.projects.map((one) => ({ ...one, budget: won(900_000_000) })),
          meetings: whole.meetings.map((one) => ({ ...one, members: 9 })),
        }),
      acts: openStep(4),
    },
    {
      id: 'step-scores-undocumented',
      name: '문서번호 없는 제출 · Handed in without a document',
      shows: '문서번호가 없어 제출을 확인하지 못한 사업',
      workbook: ({ whole }) =>
        fakeWorkbook({ ...whole, submissions: whole.submissions.map((one) => ({ ...one, document: '' })) }),
      acts: openStep(6),
    },
    {
      id: 'step-results-changed',
      name: '작성 뒤 바뀐 결과 · Results changed since',
      shows: '작성한 뒤 결과가 바뀌었습니다.',
      workbook: ({ whole }) => written(fakeWorkbook(whole)),
      acts: [enter('대상사업', 'D5', 60), ...openStep(7)],
    },
    {
      id: 'step-payment-over',
      name: '교부결정액을 넘은 교부 · Paid above the grant',
      shows: '교부결정액보다',
      workbook: ({ whole }) =>
        fakeWorkbook({
          ...whole,
          payments: whole.payments.map((one) => ({ ...one, amount: won(24_001_000) })),
        }),
      acts: openStep(10),
    },
    {
      id: 'step-closing-unsigned',
      name: '서명 전 마감 · Closing unsigned',
      shows: '확정 배분의 작성자·확인자·결재문서번호가 비어 있습니다.',
      workbook: ({ whole }) => written(fakeWorkbook(whole)),
      acts: [...openStep(12), lookAt('section.block + section.block')],
    },
    {
      id: 'step-scores-late',
      name: '독촉 문안 · Reminder to a late department',
      shows: '점수가 다 들어오지 않은 부서',
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
      acts: [...openStep(7), press('main .fold button'), lookAt('main .fold')],
    },
  ],
};
