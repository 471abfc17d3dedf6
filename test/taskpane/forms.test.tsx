/** @jest-environment jsdom */

import { screen, within } from '@testing-library/react';
import { issue } from '../../src/domain/issues/issue';
import { stepIds } from '../../src/domain/programme/stepId';
import { stepForms } from '../../src/taskpane/forms/formsOfSteps';
import { sheetsOfYear } from '../../src/sheets/year/yearSheets';
import { fakeWorkbook } from '../../workbench/gallery/fakeWorkbook';
import { sampleYear } from '../programmeYear';
import { button, renderPane, showStep } from './renderPane';

type User = ReturnType<typeof renderPane>['user'];

async function openForm(user: User, step: string, form: string): Promise<HTMLElement> {
  await showStep(user, step);
  await user.click(await button(form));
  return screen.findByRole('region', { name: form }, { timeout: 10_000 });
}

async function fillMeeting(user: User, form: HTMLElement): Promise<void> {
  const day = within(form).getByLabelText<HTMLInputElement>(/^일자/u);
  await user.clear(day);
  await user.type(day, '2020-11-30');
  await user.selectOptions(within(form).getByRole('combobox', { name: /^의결/u }), '원안가결');
  await user.type(within(form).getByLabelText(/^문서번호/u), '자치행정과-1000');
}

describe('회의 기록', () => {
  test('enters the meeting that the step asks for, shows its row, and is ready to be undone', async () => {
    const workbook = fakeWorkbook(sampleYear());
    const { user } = renderPane(workbook);
    const form = await openForm(user, '심의위원회', '회의 기록');
    expect(within(form).getByRole<HTMLSelectElement>('combobox', { name: /^구분/u }).value).toBe('심의');
    expect(within(form).getByRole<HTMLSelectElement>('combobox', { name: /^안건구분/u }).value).toBe(
      '사업선정',
    );
    await fillMeeting(user, form);
    await user.click(within(form).getByRole('button', { name: '시트에 적기' }));
    const confirm = within(form).queryByRole('button', { name: '확인하고 적기' });
    if (confirm) await user.click(confirm);
    expect(await screen.findAllByText(/「위원회」 \S+에 적었습니다\./u)).not.toEqual([]);
    const { examination } = await workbook.read();
    expect(examination.year?.meetings.at(-1)).toMatchObject({
      ...{ committee: 'review', agendaKind: 'selection', heldOn: '2020-11-30', decision: 'passed' },
      document: '자치행정과-1000',
    });
    expect(workbook.visited.at(-1)?.sheet).toBe('위원회');

    await user.click(await screen.findByText('되돌리기 (1건)'));
    await user.click(await button(/적기 「위원회」.*되돌리기/u));
    expect(await screen.findAllByText('되돌렸습니다.')).not.toEqual([]);
    expect((await workbook.read()).examination.year?.meetings).toEqual([]);
  });

  test('says at the field what is wrong, and writes nothing', async () => {
    const workbook = fakeWorkbook(sampleYear());
    const { user } = renderPane(workbook);
    const form = await openForm(user, '심의위원회', '회의 기록');
    await user.type(within(form).getByLabelText(/^위원수/u), '열두 명');
    await user.click(within(form).getByRole('button', { name: '시트에 적기' }));
    expect(await within(form).findByText(/표시된 칸을 고치신 뒤/u)).toBeTruthy();
    const members = within(form).getByLabelText(/^위원수/u);
    expect(members.getAttribute('aria-invalid')).toBe('true');
    const told = document.getElementById(
      members.getAttribute('aria-describedby')!.split(' ')[0]!,
    )?.textContent;
    expect(told).toContain("'열두 명'");
    expect((await workbook.read()).examination.grids.some(({ name }) => name === '위원회')).toBe(false);
  });

  test('keeps what was typed where somebody else has written there meanwhile', async () => {
    const drifted = issue('contentDrifted', { sheet: '위원회', cell: 'A3' });
    const workbook = fakeWorkbook(sampleYear(), {
      members: { enter: () => Promise.resolve({ written: null, issues: [drifted] }) },
    });
    const { user } = renderPane(workbook);
    const form = await openForm(user, '심의위원회', '회의 기록');
    await fillMeeting(user, form);
    await user.click(within(form).getByRole('button', { name: '시트에 적기' }));
    const confirm = within(form).queryByRole('button', { name: '확인하고 적기' });
    if (confirm) await user.click(confirm);
    expect(await within(form).findByText(/적으신 내용은 그대로 있습니다/u)).toBeTruthy();
    expect(within(form).getByLabelText<HTMLInputElement>(/^문서번호/u).value).toBe('자치행정과-1000');
  });
});

describe('통지일', () => {
  test('goes into its own row of 설정', async () => {
    const workbook = fakeWorkbook(sampleYear());
    const { user } = renderPane(workbook);
    const form = await openForm(user, '교부결정·통지', '통지일');
    const day = within(form).getByLabelText<HTMLInputElement>(/^통지일/u);
    await user.clear(day);
    await user.type(day, '2020-12-03');
    await user.click(within(form).getByRole('button', { name: '시트에 적기' }));
    const confirm = within(form).queryByRole('button', { name: '확인하고 적기' });
    if (confirm) await user.click(confirm);
    expect(await screen.findAllByText(/「설정」 \S+에 적었습니다\./u)).not.toEqual([]);
    expect((await workbook.read()).examination.year?.settings.noticeOn).toBe('2020-12-03');
  });
});

describe('every form', () => {
  const forms = stepIds.flatMap((step) => (stepForms[step] ?? []).map((form) => [step, form] as const));

  test.each(forms.map(([step, form]) => [`${step} ${form.part}`, form] as const))(
    '%s begins with fields that its sheet has, and words that they take',
    (_, form) => {
      if (form.part === 'settings') return;
      const { columns } = sheetsOfYear[form.part].sheet;
      for (const [id, text] of Object.entries(form.preset)) {
        expect(Object.keys(columns)).toContain(id);
        const { choices } = columns[id]!.kind;
        if (choices && text !== '') expect(choices).toContain(text);
      }
    },
  );
});
