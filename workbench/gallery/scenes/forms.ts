import { issue } from '../../../src/domain/issues/issue';
import { lookAt, openStep, press, typeInto, waitFor } from '../acts';
import { fakeWorkbook } from '../fakeWorkbook';
import type { PaneScene, SceneGroup } from '../scene';

const sample: PaneScene['workbook'] = ({ sample: year }) => fakeWorkbook(year);
/** The review committee's step, and the first of its forms. */
const meeting = [...openStep(4), press('.form-list button'), waitFor('.form')];
const write = press('.form .form-buttons button');
const noticeTyped = [
  ...openStep(9),
  press('.form-list button'),
  waitFor('.form'),
  typeInto('.form input[type="date"]', '2020-12-03'),
  write,
  // Asks for a look, as the results are not approved.
  waitFor('.form .fui-MessageBar'),
  write,
];

/** 작업창에서 적기: the forms of the steps, and what can be undone. */
export const forms: SceneGroup = {
  id: 'forms',
  name: '적기 · Forms',
  scenes: [
    {
      id: 'forms-list',
      name: '단계의 서식 · The forms of a step',
      shows: '회의 기록',
      workbook: sample,
      acts: [...openStep(4), lookAt('.form-list')],
    },
    {
      id: 'forms-meeting',
      name: '회의 기록 · A meeting',
      shows: '안건구분',
      workbook: sample,
      acts: [...meeting, lookAt('.form')],
    },
    {
      id: 'forms-blocked',
      name: '칸의 오류 · Errors at their fields',
      shows: '표시된 칸을 고치신 뒤 다시 눌러 주시기 바랍니다.',
      workbook: sample,
      acts: [...meeting, write, lookAt('.form .fui-Field [aria-invalid="true"]')],
    },
    {
      id: 'forms-row',
      name: '있는 행 · A row that is there',
      shows: '적을 행',
      workbook: ({ whole }) => fakeWorkbook(whole),
      acts: [...meeting, lookAt('.form')],
    },
    {
      id: 'forms-notice',
      name: '통지일을 적음 · Entered',
      shows: '에 적었습니다.',
      workbook: sample,
      acts: [...noticeTyped, waitFor('.undo-list summary'), press('.undo-list summary'), lookAt('.form')],
    },
    {
      id: 'forms-refused',
      name: '그 사이 바뀜 · Changed meanwhile',
      shows: '적으신 내용은 그대로 있습니다.',
      workbook: ({ sample: year }) =>
        fakeWorkbook(year, {
          members: {
            enter: () =>
              Promise.resolve({
                written: null,
                issues: [issue('contentDrifted', { sheet: '설정', cell: 'B32' })],
              }),
          },
        }),
      acts: [...noticeTyped, waitFor('.form .issues'), lookAt('.form')],
    },
    {
      id: 'forms-policy',
      name: '배분 기준 · Terms of the allocation',
      shows: '배분방식',
      workbook: sample,
      acts: [...openStep(4), press('.form-list button:nth-child(3)'), waitFor('.form'), lookAt('.form')],
    },
  ],
};
