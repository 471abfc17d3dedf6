import { lookAt, openTab, press, typeInto, unfold } from '../acts';
import { never, written } from '../answers';
import { fakeWorkbook } from '../fakeWorkbook';
import type { SceneGroup } from '../scene';

/** 모의 비교: choices side by side, as bars and as tables. */
export const comparison: SceneGroup = {
  id: 'comparison',
  name: '모의 비교 · Comparison',
  scenes: [
    {
      id: 'comparison-bars',
      name: '그래프 · Bars',
      shows: '모의자료 - 교부 근거로 사용할 수 없음',
      workbook: ({ sample }) => fakeWorkbook(sample),
      acts: [openTab('comparison')],
    },
    {
      id: 'comparison-table',
      name: '표, 저장된 배분과 견줌 · Table against the saved run',
      shows: '차이는 저장된 배분과 견준 것',
      workbook: ({ sample }) => written(fakeWorkbook(sample)),
      acts: [
        openTab('comparison'),
        press('table.figures tbody tr:nth-child(2) .fui-Link'),
        press('section .row .chips button:last-child'),
        lookAt('table.figures'),
      ],
    },
    {
      id: 'comparison-supposed',
      name: '모두 펼침, 잘못 적은 목표 · Unfolded, a wrong target',
      shows: '숫자로 적어 주시기 바랍니다.',
      workbook: ({ sample }) => fakeWorkbook(sample),
      acts: [openTab('comparison'), unfold, typeInto('.fold .fui-Input__input', '팔십'), lookAt('.fold')],
    },
    {
      id: 'comparison-failed',
      name: '비교할 수 없는 방식 · A policy that cannot be tried',
      shows: '비교할 수 없는 방식',
      workbook: ({ sample }) => fakeWorkbook(sample),
      acts: [
        openTab('comparison'),
        press('.chips button[aria-pressed="false"]:nth-child(2)'),
        press('.chips button[aria-pressed="false"]:nth-child(3)'),
        unfold,
        lookAt('table.figures'),
      ],
    },
    {
      id: 'comparison-fixed',
      name: '목표를 확정한 뒤 · After targets are fixed',
      shows: '목표를 확정하여 다른 방식은 참고로만 봅니다.',
      workbook: ({ whole }) => fakeWorkbook(whole),
      acts: [openTab('comparison')],
    },
    {
      id: 'comparison-adopting',
      name: '방식을 「설정」에 적는 중 · Adopting a policy',
      shows: '「설정」을 고치는 중입니다.',
      workbook: ({ sample }) => fakeWorkbook(sample, { members: { repair: never } }),
      acts: [
        openTab('comparison'),
        press('table.figures tbody tr:nth-child(2) .fui-Link'),
        press('section.block > div:not(.chips) > .fui-Button'),
        lookAt('.progress'),
      ],
    },
    {
      id: 'comparison-none',
      name: '선정된 사업 없음 · No projects',
      shows: '「대상사업」에 선정된 사업이 있어야 비교할 수 있습니다.',
      workbook: ({ sample }) => fakeWorkbook({ ...sample, projects: [], scores: [] }),
      acts: [openTab('comparison')],
    },
  ],
};
