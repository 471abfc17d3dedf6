import { issue } from '../../../src/domain/issues/issue';
import { openTab, press } from '../acts';
import { never, refusals, sampleWith } from '../answers';
import { fakeWorkbook } from '../fakeWorkbook';
import type { SceneGroup } from '../scene';

/** 시작: the first run, and the reading that comes before everything else. */
export const starting: SceneGroup = {
  id: 'starting',
  name: '시작 · Start',
  scenes: [
    {
      id: 'first-run',
      name: '빈 통합 문서 · Empty workbook',
      shows: '예시로 시작',
      workbook: () => fakeWorkbook(null),
    },
    {
      id: 'first-run-making',
      name: '시트를 만드는 중 · Making sheets',
      shows: '시트를 만드는 중입니다.',
      workbook: () => fakeWorkbook(null, { members: { makeSample: never } }),
      acts: [press('.first-run-buttons .fui-Button')],
    },
    {
      id: 'first-run-refused',
      name: '시트를 만들지 못함 · Sheets refused',
      shows: '통합 문서 구조가 보호되어 있어',
      workbook: () =>
        fakeWorkbook(null, {
          members: {
            makeSample: () =>
              Promise.resolve({
                sheets: [],
                issues: [issue('structureProtected', { sheet: '설정', cell: null })],
              }),
          },
        }),
      acts: [press('.first-run-buttons .fui-Button')],
    },
    {
      id: 'loading',
      name: '읽는 중 · Reading',
      shows: '불러오는 중입니다.',
      workbook: sampleWith({ read: never }),
    },
    ...refusals.map(({ id, name, fails, shows }) => ({
      id: `reading-${id}`,
      name: `읽기: ${name}`,
      shows,
      workbook: sampleWith({ read: fails }),
    })),
    {
      id: 'go-to-refused',
      name: '셀로 이동하지 못함 · Going to a cell refused',
      shows: '셀을 편집 중이어서 엑셀이 응답하지 못했습니다.',
      workbook: sampleWith({ select: refusals[0].fails }),
      acts: [openTab('checks'), press('main .fui-Link')],
    },
  ],
};
