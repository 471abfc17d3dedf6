import { choose, enter, openTab, press } from '../acts';
import { written } from '../answers';
import { fakeWorkbook } from '../fakeWorkbook';
import type { SceneGroup } from '../scene';

/** 금액 근거: why an amount is what it is. */
export const explanation: SceneGroup = {
  id: 'explanation',
  name: '금액 근거 · Explanation',
  scenes: [
    {
      id: 'explanation-none',
      name: '고른 셀 없음 · No cell chosen',
      shows: '「교부내역」의 셀이나 아래 자치구를 선택하여 주시기 바랍니다.',
      workbook: ({ sample }) => fakeWorkbook(sample),
      acts: [openTab('explanation')],
    },
    {
      id: 'explanation-cell',
      name: '고른 셀, 미달성 · A chosen cell, target missed',
      shows: '목표 80점에 1점 미달하여 교부하지 않습니다.',
      workbook: ({ sample }) => written(fakeWorkbook(sample)),
      acts: [openTab('explanation'), choose({ sheet: '교부내역', cell: 'D8' })],
    },
    {
      id: 'explanation-achieved',
      name: '고른 셀, 달성 · A chosen cell, target met',
      shows: '종로구는 P3 81점으로 목표 80점을 달성하였습니다.',
      workbook: ({ sample }) => written(fakeWorkbook(sample)),
      acts: [openTab('explanation'), choose({ sheet: '교부내역', cell: 'D5' })],
    },
    {
      id: 'explanation-district',
      name: '자치구의 계 · A district as a whole',
      shows: '종로구 · 계',
      workbook: ({ sample }) => fakeWorkbook(sample),
      acts: [openTab('explanation'), press('.bars button')],
    },
    {
      id: 'explanation-blocked',
      name: '산정하지 못함 · Nothing worked out',
      shows: '오류를 고치시면 산정 결과가 여기에 나타납니다.',
      workbook: ({ sample }) => fakeWorkbook(sample),
      acts: [enter('자치구점수', 'A4', '강도구'), openTab('explanation')],
    },
  ],
};
