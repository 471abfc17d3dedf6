import { issue } from '../../../src/domain/issues/issue';
import type { PaneWorkbook } from '../../../src/taskpane/workbook/paneWorkbook';
import type { Verification } from '../../../src/runs/record/verification';
import type { Act } from '../acts';
import { lookAt, openStep, press, pressMain, typeInto } from '../acts';
import { never, refusals, wholeWith } from '../answers';
import type { PaneScene, SceneGroup } from '../scene';

const verdicts: readonly (readonly [verification: Verification, name: string, shows: string])[] = [
  [{ status: 'same', cells: [] }, '일치 · Same', '입력, 산출물, 기록이 모두 일치합니다.'],
  [
    {
      status: 'inputsChanged',
      cells: [{ sheet: '교부집행', cell: 'D2' }],
      older: [
        {
          part: 'payment',
          time: '2020-12-01T09:30:00+09:00',
          sheets: ['지급명세'],
          cells: [{ sheet: '교부집행', cell: 'D2' }],
        },
      ],
      edited: [{ sheet: '교부통지', cell: 'E8' }],
    },
    '입력이 바뀜 · Inputs changed',
    '기록한 뒤 아래 입력이 바뀌었습니다.',
  ],
  [
    {
      status: 'outputsEdited',
      cells: [
        { sheet: '교부내역', cell: 'D8' },
        { sheet: '배분기록', cell: 'G4' },
      ],
    },
    '산출물이 고쳐짐 · Outputs edited',
    '아래 산출물의 셀이 기록과 다릅니다.',
  ],
  [{ status: 'noRecord', cells: [] }, '기록 없음 · No record', '이 통합문서에는 배분기록이 없습니다.'],
  [
    { status: 'otherVersion', cells: [] },
    '다른 판·손상 · Other version or damaged',
    '다른 판의 교부가 남겼거나 손상된 기록이어서 대조할 수 없습니다.',
  ],
];

/** The last step over a workbook, after some acts. */
function closed(
  head: Pick<PaneScene, 'id' | 'name' | 'shows'>,
  members: Partial<PaneWorkbook>,
  { acts, look }: { readonly acts: readonly Act[]; readonly look: string },
): PaneScene {
  return { ...head, workbook: wholeWith(members), acts: [...openStep(12), ...acts, lookAt(look)] };
}

const verify = {
  acts: [press('section.block > div > .fui-Button')],
  look: 'section.block',
};
const next = 'section.block + section.block';
const ended = '.progress, .fui-MessageBar';
const isSupplementary = press('.block .fui-Checkbox__input');
const isCopy = press('section.block > .fui-Checkbox:last-child input');

/** 마감·차년도 준비: the record held against the workbook, and the turn to the next year. */
export const closing: SceneGroup = {
  id: 'closing',
  name: '마감 · Closing',
  scenes: [
    closed(
      { id: 'verify-running', name: '기록 확인 중 · Verifying', shows: '다시 산정하여 대조하는 중입니다.' },
      { verify: never },
      verify,
    ),
    ...verdicts.map(([verification, name, shows]) =>
      closed(
        { id: `verify-${verification.status}`, name: `기록 확인: ${name}`, shows },
        { verify: () => Promise.resolve(verification) },
        verify,
      ),
    ),
    closed(
      { id: 'verify-fails', name: '기록 확인: 실패 · Verifying fails', shows: refusals[4].shows },
      { verify: refusals[4].fails },
      verify,
    ),
    closed(
      {
        id: 'roll-asked',
        name: '차년도: 물음 · Next year: what is asked',
        shows: '지금 파일은 다른 이름으로 저장한 사본입니다.',
      },
      {},
      { acts: [], look: next },
    ),
    closed(
      {
        id: 'roll-final',
        name: '차년도: 최종예산을 잘못 적음 · A final budget that is no amount',
        shows: '최종예산을 숫자로 적어 주시기 바랍니다',
      },
      {},
      { acts: [isSupplementary, typeInto('.fui-Input__input', '많이')], look: '.fui-Checkbox' },
    ),
    closed(
      {
        id: 'roll-running',
        name: '차년도: 넘기는 중 · Next year: running',
        shows: '다음 해의 입력 시트를 만드는 중입니다.',
      },
      { roll: never },
      { acts: [isCopy, pressMain], look: ended },
    ),
    closed(
      { id: 'roll-done', name: '차년도: 넘김 · Next year: done', shows: '다음 해의 통합문서가 되었습니다.' },
      {
        roll: () =>
          Promise.resolve({
            fiscalYear: 2020,
            issues: [],
            rolled: null,
            emptied: ['자치구점수', '자치구점수_안전', '교부내역'],
            sheets: ['설정', '예산내역', '결산'],
          }),
      },
      { acts: [isCopy, pressMain], look: ended },
    ),
    closed(
      {
        id: 'roll-refused',
        name: '차년도: 쓰지 않음 · Next year: refused',
        shows: '「예산내역」이 보호되어 있어 쓰지 않았습니다.',
      },
      {
        roll: () =>
          Promise.resolve({
            fiscalYear: 2020,
            issues: [issue('sheetProtected', { sheet: '예산내역', cell: null })],
            rolled: null,
            emptied: [],
            sheets: [],
          }),
      },
      { acts: [isCopy, pressMain], look: ended },
    ),
  ],
};
