import { issue } from '../../../src/domain/issues/issue';
import { lookAt, openStep, press, pressMain, waitFor } from '../acts';
import { never } from '../answers';
import { fakeWorkbook } from '../fakeWorkbook';
import type { SceneGroup } from '../scene';

const notRecorded = () =>
  Promise.resolve({ issues: [issue('grantsNotRecorded', { sheet: '교부내역', cell: null })], sheets: [] });

/** 서류: the papers of January, the list of letters, and the payment list. */
export const papers: SceneGroup = {
  id: 'papers',
  name: '서류 · Papers',
  scenes: [
    {
      id: 'papers-running',
      name: '예산서류 작성 중 · Papers of January, running',
      shows: '시트를 작성하는 중입니다.',
      workbook: ({ sample }) => fakeWorkbook(sample, { members: { writePapers: never } }),
      acts: [...openStep(1), pressMain, lookAt('.progress')],
    },
    {
      id: 'papers-done',
      name: '예산서류 작성함 · Papers of January, written',
      shows: '예산총괄을 작성하였습니다.',
      workbook: ({ sample }) => fakeWorkbook(sample),
      acts: [...openStep(1), pressMain, lookAt('.fui-MessageBar')],
    },
    {
      id: 'papers-template',
      name: '빠진 입력 시트 만듦 · Missing input sheets made',
      shows: '시트를 작성하였습니다.',
      workbook: ({ sample }) => fakeWorkbook(sample),
      acts: [...openStep(1), press('.action-buttons .fui-Button:nth-child(2)'), lookAt('.fui-MessageBar')],
    },
    {
      id: 'letters-done',
      name: '통지 목록 작성함 · Letters written',
      shows: '통지 목록을 작성하였습니다.',
      workbook: ({ whole }) => fakeWorkbook(whole),
      acts: [...openStep(9), pressMain, lookAt('.fui-MessageBar')],
    },
    {
      id: 'letters-refused',
      name: '통지 목록을 쓰지 않음 · Letters refused',
      shows: '「교부내역」이 아직 없거나 지금 자료로 산정한 교부액과 달라',
      workbook: ({ whole }) => fakeWorkbook(whole, { members: { writeLetters: notRecorded } }),
      acts: [...openStep(9), pressMain, lookAt('.fui-MessageBar')],
    },
    {
      id: 'payments-done',
      name: '지급명세 작성함, 남은 자치구 · Payments written, the unpaid',
      shows: '지급명세를 작성하였습니다.',
      workbook: ({ whole }) => fakeWorkbook(whole),
      acts: [...openStep(10), pressMain, waitFor('.fui-MessageBar'), press('main .fold button')],
    },
    {
      id: 'payments-refused',
      name: '지급명세를 쓰지 않음 · Payments refused',
      shows: '「교부내역」이 아직 없거나 지금 자료로 산정한 교부액과 달라',
      workbook: ({ whole }) => fakeWorkbook(whole, { members: { writePayments: notRecorded } }),
      acts: [...openStep(10), pressMain, lookAt('.fui-MessageBar')],
    },
  ],
};
