/** @jest-environment jsdom */

import { screen, within } from '@testing-library/react';
import { issue } from '../../src/domain/issues/issue';
import { fakeWorkbook } from '../../workbench/gallery/fakeWorkbook';
import { sampleYear } from '../programmeYear';
import { button, factTexts, renderPane, showStep } from './renderPane';

async function openStep(user: ReturnType<typeof renderPane>['user'], name: RegExp): Promise<void> {
  await showStep(user, name.source);
}

describe.each([
  [
    /교부결정·통지/,
    '통지 목록 작성',
    '「교부통지」로 이동',
    '교부통지',
    '남음: 통지 목록을 작성하였으나 통지일 열이 비어 있습니다. 「설정」에 통지일을 적고 다시 작성합니다.',
  ],
  [/교부집행/, '지급명세 작성', '「지급명세」로 이동', '지급명세', '완료: 지급명세를 작성하였습니다.'],
] as const)('the step %s', (step, action, link, sheet, fact) => {
  test('writes its paper at one press, leads to it, and says that it is there', async () => {
    const workbook = fakeWorkbook(sampleYear());
    const { user } = renderPane(workbook);
    await openStep(user, step);
    await user.click(await button(action));
    expect(await screen.findByText('시트를 작성하였습니다.')).toBeTruthy();
    const written = screen.getByRole('list', { name: '작성한 시트' });
    await user.click(within(written).getByRole('button', { name: link }));
    expect(workbook.visited).toEqual([{ sheet, cell: null }]);
    expect(await factTexts()).toContain(fact);
  });

  test('says why nothing was written', async () => {
    const blocked = () =>
      Promise.resolve({
        issues: [issue('grantsNotRecorded', { sheet: '교부내역', cell: null })],
        sheets: [],
      });
    const members = { writeLetters: blocked, writePayments: blocked };
    const { user } = renderPane(fakeWorkbook(sampleYear(), { members }));
    await openStep(user, step);
    await user.click(await button(action));
    // On the screen once its script has come, and read out.
    const why = /「교부내역」이 아직 없거나 지금 자료로 산정한 교부액과 달라/;
    expect(await screen.findAllByText(why, {}, { timeout: 10_000 })).not.toEqual([]);
  });

  test('cannot be pressed while an error stands in the way', async () => {
    const workbook = fakeWorkbook(sampleYear());
    workbook.type('자치구점수', 'A2', '강도구');
    const { user } = renderPane(workbook);
    await openStep(user, step);
    expect((await button(action)).getAttribute('aria-disabled')).toBe('true');
  });
});
