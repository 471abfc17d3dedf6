/** @jest-environment jsdom */

import { screen } from '@testing-library/react';
import { issue } from '../../src/domain/issues/issue';
import type { DecisionChange } from '../../src/domain/projects/decisionChange';
import { fakeWorkbook } from '../../workbench/gallery/fakeWorkbook';
import { sampleSettings, sampleYear } from '../programmeYear';
import { originOf } from '../originOf';
import { renderPane, showStep } from './renderPane';

const settings = sampleSettings({ targetsFixedOn: '2020-03-20' });
const change: DecisionChange = {
  matter: 'target',
  projectCode: 'P3',
  before: '80',
  after: '78',
  amounts: null,
  policy: null,
  changedOn: '2020-09-01',
  reason: '이의신청 인용',
  document: '자치행정과-123',
  at: originOf('변경이력', 4, ['matter']),
};
const notice =
  '목표점수·배분방식·배점은 2020. 3. 20. 확정되어 의결로만 바꿀 수 있습니다. 바꾸시려면 먼저 「변경이력」에 사유와 의결문서번호를 적어 주시기 바랍니다. 적지 않고 바꾸면 교부내역을 다시 작성할 수 없습니다.';

describe('going back after the targets were fixed', () => {
  test.each(['사업 접수·의견수렴', '실무위원회', '심의위원회', '시행계획 확정'])(
    'in %s the reason and its decision are asked for first, at 변경이력',
    async (step) => {
      const workbook = fakeWorkbook(sampleYear({ settings, changes: [change] }));
      const { user } = renderPane(workbook);
      await showStep(user, step);
      expect(screen.getByText(notice)).toBeTruthy();
      await user.click(screen.getByRole('button', { name: '「변경이력」으로 이동' }));
      expect(workbook.visited).toEqual([{ sheet: '변경이력', cell: null }]);
    },
  );

  test.each(['준비·예산서류', '점수 접수', '교부액 산정'])('%s has nothing to ask', async (step) => {
    const { user } = renderPane(fakeWorkbook(sampleYear({ settings })));
    await showStep(user, step);
    expect(screen.queryByText(/확정되어 의결로만/)).toBeNull();
  });

  test('where the workbook has no 변경이력 yet, the link makes that sheet, and no other, and shows it', async () => {
    const workbook = fakeWorkbook(sampleYear({ settings }));
    const before = (await workbook.read()).steps.sheets;
    const { user } = renderPane(workbook);
    await showStep(user, '심의위원회');
    expect(screen.getByText(notice)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '「변경이력」 시트 만들기' }));
    expect(await screen.findByRole('button', { name: '「변경이력」으로 이동' })).toBeTruthy();
    expect(workbook.visited).toEqual([{ sheet: '변경이력', cell: null }]);
    expect((await workbook.read()).steps.sheets).toEqual([...before, '변경이력']);
  });

  test('a sheet that could not be made says why', async () => {
    const protectedBook = {
      makeTemplate: () =>
        Promise.resolve({
          sheets: [],
          issues: [issue('structureProtected', { sheet: '변경이력', cell: null })],
        }),
    };
    const { user } = renderPane(fakeWorkbook(sampleYear({ settings }), { members: protectedBook }));
    await showStep(user, '심의위원회');
    await user.click(screen.getByRole('button', { name: '「변경이력」 시트 만들기' }));
    expect(await screen.findAllByText(/통합 문서 구조가 보호되어/, {}, { timeout: 10_000 })).not.toEqual([]);
  });

  test('nothing is asked while the targets are open', async () => {
    const { user } = renderPane(fakeWorkbook(sampleYear()));
    await showStep(user, '심의위원회');
    expect(screen.queryByText(/확정되어 의결로만/)).toBeNull();
  });
});
