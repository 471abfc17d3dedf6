import { issue } from '../../../src/domain/issues/issue';
import { clipboardTakes, enter, lookAt, openStep, press, pressMain, waitFor } from '../acts';
import { never, written } from '../answers';
import { fakeWorkbook } from '../fakeWorkbook';
import type { SampleYears } from '../sampleYears';
import type { SceneGroup } from '../scene';
import { ending, pressed } from './pressed';

/** 표 복사, by what the clipboard takes. */
const copies = [
  ['tables', '표 복사 · Table copied', '교부내역 표를 복사하였습니다.'],
  ['text', '표 복사: 글로만 · Copied as text', '교부내역 표를 탭으로 나눈 글로만 복사하였습니다.'],
  ['nothing', '표 복사: 막힘 · Clipboard closed', '복사가 막혀 있습니다.'],
] as const;

const undo = press('.fui-MessageBarBody > .fui-Button');
/** Where it is told how 되돌리기 ended. */
const undone = 'main div[tabindex="0"]';

async function unchanged({ sample }: SampleYears) {
  const workbook = fakeWorkbook(sample);
  const run = await workbook.run();
  if (run.outcome.status !== 'written') throw new Error('the sample was not written');
  const { record, outputs } = run.outcome;
  return { ...workbook, ...ending({ status: 'unchanged', record, outputs })(workbook) };
}

/** 교부내역 작성: before, while and after it is written, and after 되돌리기. */
export const writing: SceneGroup = {
  id: 'writing',
  name: '교부내역 작성 · Writing the grants',
  scenes: [
    {
      id: 'write-preview',
      name: '쓰일 내용: 새 시트 · Preview: new sheets',
      shows: '새 시트',
      workbook: ({ sample }) => fakeWorkbook(sample),
      acts: [...openStep(8), lookAt('section.block')],
    },
    {
      id: 'write-preview-changed',
      name: '쓰일 내용: 바뀌는 칸 · Preview: changed cells',
      shows: '칸 바뀜',
      workbook: ({ sample }) => written(fakeWorkbook(sample)),
      acts: [
        enter('자치구점수', 'B4', 69),
        ...openStep(8),
        press('section.block .fold button'),
        lookAt('section.block'),
      ],
    },
    {
      id: 'write-blocked',
      name: '오류가 막음 · Held up by errors',
      shows: '고쳐야 할 오류가 2건 있습니다.',
      workbook: ({ sample }) => fakeWorkbook(sample),
      acts: [enter('자치구점수', 'A4', '강도구'), ...openStep(8), lookAt('.fui-MessageBar')],
    },
    pressed(
      { id: 'write-running', name: '작성 중 · Running', shows: '교부내역을 작성하는 중입니다.' },
      () => ({ write: never }),
    ),
    pressed(
      { id: 'write-cancelling', name: '멈추는 중 · Cancelling', shows: '멈추는 중입니다.' },
      () => ({ write: never }),
      [press('.progress .fui-Button')],
    ),
    pressed(
      { id: 'write-cancelled', name: '취소함 · Cancelled', shows: '작성을 취소하였습니다.' },
      ending({ status: 'cancelled' }),
    ),
    pressed(
      {
        id: 'write-done',
        name: '시산을 작성함 · Trial written',
        shows: '교부내역을 작성하였습니다(배분 제1호).',
      },
      () => ({}),
    ),
    {
      id: 'write-done-final',
      name: '확정본을 작성함 · Final written',
      shows: '금3,000,000,000원(금삼십억원)',
      workbook: ({ whole }) => fakeWorkbook(whole),
      acts: [...openStep(8), pressMain, lookAt('.fui-MessageBar')],
    },
    {
      id: 'write-unchanged',
      name: '바뀐 자료 없음 · Nothing to write',
      shows: '지난 작성 뒤 바뀐 자료가 없어 새로 쓰지 않았습니다.',
      workbook: unchanged,
      acts: [...openStep(8), pressMain, lookAt('.fui-MessageBar')],
    },
    ...copies.map(([takes, name, shows]) =>
      pressed({ id: `write-copied-${takes}`, name, shows }, () => ({}), [
        clipboardTakes(takes),
        press('.copy-row .fui-Button:nth-child(2)'),
        waitFor('.copy-text [role="status"]:not(:empty)'),
      ]),
    ),
    pressed(
      { id: 'undo-running', name: '되돌리는 중 · Undoing', shows: '작성 전으로 되돌리는 중입니다.' },
      () => ({ undo: never }),
      [undo],
      '.progress',
    ),
    pressed(
      { id: 'undo-done', name: '되돌림 · Undone', shows: '작성 전의 내용으로 되돌렸습니다.' },
      () => ({}),
      [undo],
      undone,
    ),
    pressed(
      {
        id: 'undo-refused',
        name: '되돌리지 못함 · Undo refused',
        shows: '손으로 고쳐져 있어 되돌리지 않았습니다.',
      },
      () => ({
        undo: () =>
          Promise.resolve({
            status: 'blocked',
            issues: [issue('undoEdited', { sheet: '교부내역', cell: 'D8' })],
          }),
      }),
      [undo],
      undone,
    ),
  ],
};
