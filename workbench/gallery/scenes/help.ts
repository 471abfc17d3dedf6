import { press, unfold } from '../acts';
import { fakeWorkbook } from '../fakeWorkbook';
import type { SceneGroup } from '../scene';

/** 도움말: short answers to what officers ask. */
export const help: SceneGroup = {
  id: 'help',
  name: '도움말 · Help',
  scenes: [
    {
      id: 'help-closed',
      name: '질문 · Questions',
      shows: '자주 묻는 내용입니다.',
      workbook: ({ sample }) => fakeWorkbook(sample),
      acts: [press('.brand-bar .fui-Button')],
    },
    {
      id: 'help-open',
      name: '대답을 펼침 · Answers unfolded',
      shows: '모든 계산은 이 컴퓨터에서 하며',
      workbook: ({ sample }) => fakeWorkbook(sample),
      acts: [press('.brand-bar .fui-Button'), unfold],
    },
  ],
};
