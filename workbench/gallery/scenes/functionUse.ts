import { issue } from '../../../src/domain/issues/issue';
import type { PaneWorkbook } from '../../../src/taskpane/workbook/paneWorkbook';
import type { FilledFormula } from '../../../src/sheets/functionUse/filledFormula';
import type { Act } from '../acts';
import { lookAt, openTab, press } from '../acts';
import { never, refusals, sampleWith } from '../answers';
import type { PaneScene, SceneGroup } from '../scene';
import { spilledFormula } from '../spilledFormula';

const at = (cell: string) => ({ sheet: '나눔', cell });
const mixed: FilledFormula = {
  ...spilledFormula,
  ...{ at: at('E1'), area: 'E1', formula: '=ROUND(GYOBU.WON(A1),0)', values: [[1234.5]], isMixed: true },
};
const broken: FilledFormula = {
  ...spilledFormula,
  ...{ at: at('E2'), area: 'E2', formula: '=GYOBU.WON("만억")', values: [['#VALUE!']] },
  obstacle: { kind: 'error', at: at('E2'), shows: '#VALUE!' },
};
const misspelt: FilledFormula = {
  ...broken,
  ...{ at: at('E3'), formula: '=GYOBU.WONN(A1)' },
  nameError: { cause: 'misspelt', written: 'GYOBU.WONN', mended: '=GYOBU.WON(A1)' },
};
const notLoaded: FilledFormula = {
  ...misspelt,
  ...{ at: at('E4'), formula: '=SUM(GYOBU.WON(A1),합계)', isMixed: true },
  nameError: { cause: 'notLoaded', written: 'GYOBU.WON', mended: null },
};

/** 점검 of a workbook in which these formulas were found. */
function found(
  scene: Pick<PaneScene, 'id' | 'name' | 'shows'>,
  formulas: readonly FilledFormula[],
  { members = {}, acts = [] }: { members?: Partial<PaneWorkbook>; acts?: readonly Act[] } = {},
): PaneScene {
  return {
    ...scene,
    workbook: sampleWith({
      findFunctions: () => Promise.resolve({ formulas, areFunctionsSupported: true, issues: [] }),
      ...members,
    }),
    acts: [openTab('checks'), ...acts, lookAt('.function-use, .fui-MessageBar')],
  };
}

const freeze = [
  press('.function-use .fui-Checkbox__input'),
  press('.function-use .fui-Button:not([aria-disabled="true"])'),
];

/** 교부 함수: worksheet functions in cells, #NAME? and 값으로 고정. */
export const functionUse: SceneGroup = {
  id: 'function-use',
  name: '교부 함수 · Functions in use',
  scenes: [
    found({ id: 'functions-names', name: '#NAME?', shows: '#NAME?이 보이는 수식' }, [misspelt, notLoaded]),
    found(
      {
        id: 'functions-unsupported',
        name: '함수를 모르는 엑셀 · Excel without functions',
        shows: '이 엑셀은 추가 기능의 함수를 계산하지 못합니다.',
      },
      [],
      {
        members: {
          findFunctions: () =>
            Promise.resolve({ formulas: [notLoaded], areFunctionsSupported: false, issues: [] }),
        },
      },
    ),
    found(
      { id: 'functions-freeze', name: '값으로 고정 · Freezing', shows: '값으로 고정(2)' },
      [spilledFormula, mixed, broken],
      { acts: [press('.function-use .fui-Checkbox__input')] },
    ),
    found(
      {
        id: 'functions-freezing',
        name: '고정하는 중 · Being frozen',
        shows: '수식을 값으로 바꾸는 중입니다.',
      },
      [spilledFormula],
      { members: { freeze: never }, acts: freeze },
    ),
    found(
      { id: 'functions-frozen', name: '고정함 · Frozen', shows: '수식 1개를 값으로 고정하였습니다.' },
      [spilledFormula],
      { acts: freeze },
    ),
    found(
      {
        id: 'functions-refused',
        name: '고정하지 못함 · Freezing refused',
        shows: '「나눔」이 보호되어 있어 쓰지 않았습니다.',
      },
      [spilledFormula],
      {
        members: {
          freeze: () =>
            Promise.resolve({
              formulas: [],
              issues: [issue('sheetProtected', { sheet: '나눔', cell: null })],
            }),
        },
        acts: freeze,
      },
    ),
    found({ id: 'functions-unread', name: '찾지 못함 · Search fails', shows: refusals[3].shows }, [], {
      members: { findFunctions: refusals[3].fails },
    }),
  ],
};
