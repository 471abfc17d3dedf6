import type { Issue } from '../../../src/domain/issues/issue';
import { issue } from '../../../src/domain/issues/issue';
import { refusals } from '../answers';
import type { SceneGroup } from '../scene';
import { ending, pressed } from './pressed';

/** 쓰기를 막는 것: what a look at the workbook right before writing, or the write itself, may find. */
const obstacles: readonly (readonly [id: string, name: string, shows: string, found: Issue])[] = [
  [
    'protected',
    '보호된 시트 · Protected sheet',
    '「교부내역」이 보호되어 있어 쓰지 않았습니다.',
    issue('sheetProtected', { sheet: '교부내역', cell: null }),
  ],
  [
    'editing',
    '셀 편집 중 · Cell in edit mode',
    '셀을 편집 중이어서 「교부내역」에 아무것도 쓰지 않았습니다.',
    issue('cellInEditing', { sheet: '교부내역', cell: null }),
  ],
  [
    'read-only',
    '읽기 전용 · Read-only workbook',
    '통합 문서가 읽기 전용으로 열려 있어',
    issue('workbookReadOnly', { sheet: '교부내역', cell: null }),
  ],
  [
    'hidden',
    '숨긴 시트 · Hidden sheet',
    '「교부내역」 시트가 숨겨져 있어 쓰지 않았습니다.',
    issue('sheetHidden', { sheet: '교부내역', cell: null }),
  ],
  [
    'foreign',
    '남의 내용 · Content of others',
    '「교부내역」에 교부가 쓰지 않은 내용이 있어',
    issue('sheetForeign', { sheet: '교부내역', cell: null }),
  ],
  [
    'drifted',
    "함께 쓰는 사람의 변경 · A co-author's change",
    '「자치구점수」 B7이 93에서 94로 바뀌어 쓰기를 중단했습니다.',
    issue('inputsDrifted', { sheet: '자치구점수', cell: 'B7' }, { before: 93, after: 94 }),
  ],
];

/** 교부내역을 쓰지 못함: all that stands in the way of the grants, each with what to do about it. */
export const writeRefusals: SceneGroup = {
  id: 'write-refusals',
  name: '교부내역을 쓰지 못함 · Writing refused',
  scenes: [
    ...obstacles.map(([id, name, shows, found]) =>
      pressed({ id: `write-${id}`, name, shows }, ending({ status: 'blocked', issues: [found] })),
    ),
    ...refusals.map(({ id, name, fails, shows }) =>
      pressed({ id: `write-fails-${id}`, name: `거절: ${name}`, shows }, () => ({ write: fails })),
    ),
  ],
};
