/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import type { FakeWorkbook } from '../../workbench/gallery/fakeWorkbook';
import { fakeWorkbook } from '../../workbench/gallery/fakeWorkbook';
import { sampleSettings, sampleYear } from '../programmeYear';
import type { LateAnswers } from './lateAnswers';
import { lateAnswers } from './lateAnswers';
import { button, goOn, renderPane, showStep } from './renderPane';

type User = ReturnType<typeof renderPane>['user'];

/** The sample, with Excel's answers in the test's hand. */
function slowWorkbook(): { workbook: FakeWorkbook; late: LateAnswers } {
  const late = lateAnswers();
  return { workbook: fakeWorkbook(sampleYear(), { answer: late.answer }), late };
}

const openTab = (user: User, name: string | RegExp) => user.click(screen.getByRole('tab', { name }));

/** Lets Excel answer, and the pane draw what came. */
async function given(late: LateAnswers, member: string, position = 0): Promise<void> {
  await waitFor(() => {
    expect(late.awaited(member)).toBeGreaterThan(position);
  });
  await act(async () => {
    late.give(member, position);
    await Promise.resolve();
  });
}

/** A person, or a co-author, types into a cell. */
function typed(workbook: FakeWorkbook, cell: string, value: string | number): void {
  act(() => {
    workbook.type('자치구점수', cell, value);
  });
}

const wait = (ms: number) => act(() => new Promise<void>((resolve) => setTimeout(resolve, ms)));

const done = '교부내역을 작성하였습니다(배분 제1호).';

describe('work that is on while the officer looks at another screen', () => {
  test('is found on coming back, with its progress and 취소, cannot be begun again, and its outcome is told', async () => {
    const { workbook, late } = slowWorkbook();
    late.hold('write');
    const { user } = renderPane(workbook);
    await goOn(user);
    await user.click(await button('교부내역 작성'));
    expect(await screen.findAllByText('교부내역을 작성하는 중입니다.')).not.toEqual([]);
    await openTab(user, '점검');
    await openTab(user, '진행');
    expect(screen.getAllByText('교부내역을 작성하는 중입니다.')).not.toEqual([]);
    expect(screen.getByRole('button', { name: '취소' })).toBeTruthy();
    const action = await button('교부내역 작성');
    expect(action.getAttribute('aria-disabled')).toBe('true');
    await user.click(action);
    await openTab(user, '점검');
    await given(late, 'write');
    await openTab(user, '진행');
    expect(await screen.findByText(done)).toBeTruthy();
    expect(screen.getByRole('button', { name: '되돌리기' })).toBeTruthy();
    expect(late.asked('write')).toBe(1);
  });

  test('the ribbon’s button during a run leads to the run that is on, and starts no other', async () => {
    const { workbook, late } = slowWorkbook();
    late.hold('write');
    let press: (place: 'write' | 'help') => void = () => undefined;
    const { user } = renderPane(workbook, {
      requests: (onRequest) => {
        press = onRequest;
        return () => undefined;
      },
    });
    await goOn(user);
    await user.click(await button('교부내역 작성'));
    await openTab(user, '점검');
    act(() => {
      press('write');
    });
    expect(await screen.findByRole('heading', { name: '8. 교부액 산정' })).toBeTruthy();
    expect(screen.getAllByText('교부내역을 작성하는 중입니다.')).not.toEqual([]);
    await given(late, 'write');
    expect(await screen.findByText(done)).toBeTruthy();
    expect(late.asked('write')).toBe(1);
  });

  test('can be stopped by whoever comes back', async () => {
    const { workbook, late } = slowWorkbook();
    late.hold('write');
    const { user } = renderPane(workbook);
    await goOn(user);
    await user.click(await button('교부내역 작성'));
    await openTab(user, '점검');
    await openTab(user, '진행');
    await user.click(await button('취소'));
    expect(screen.getAllByText('멈추는 중입니다.')).not.toEqual([]);
    await given(late, 'write');
    expect(await screen.findByText('작성을 취소하였습니다.')).toBeTruthy();
  });

  test('a failure that nobody saw is told on coming back, once', async () => {
    const { workbook } = slowWorkbook();
    let fail: (error: Error) => void = () => undefined;
    const write = () =>
      new Promise<never>((_, reject) => {
        fail = reject;
      });
    const { user } = renderPane({ ...workbook, write });
    await goOn(user);
    await user.click(await button('교부내역 작성'));
    await openTab(user, '점검');
    await act(async () => {
      fail(Object.assign(new Error('hung up'), { code: 'GeneralException' }));
      await Promise.resolve();
    });
    await openTab(user, '진행');
    expect(await screen.findByText('엑셀이 요청을 처리하지 못했습니다.')).toBeTruthy();
    await user.click(await button('자세한 내용'));
    expect(screen.getByText('GeneralException: hung up')).toBeTruthy();
    await openTab(user, '점검');
    await wait(20);
    await openTab(user, '진행');
    expect(await button('교부내역 작성')).toBeTruthy();
    expect(screen.queryByText('엑셀이 요청을 처리하지 못했습니다.')).toBeNull();
  });

  test('other work waits for it, says so, and begins when it has ended', async () => {
    const { workbook, late } = slowWorkbook();
    late.hold('write');
    late.hold('verify');
    const { user } = renderPane(workbook);
    await goOn(user);
    await user.click(await button('교부내역 작성'));
    await showStep(user, '마감');
    await user.click(await button('기록 확인'));
    expect(await screen.findAllByText(/앞서 시작한 작업이 끝나면 시작합니다/)).not.toEqual([]);
    expect(late.asked('verify')).toBe(0);
    await given(late, 'write');
    await waitFor(() => {
      expect(late.asked('verify')).toBe(1);
    });
    expect(screen.queryByText(/앞서 시작한 작업이 끝나면/)).toBeNull();
    await given(late, 'verify');
    expect(await screen.findAllByText('입력, 산출물, 기록이 모두 일치합니다.')).not.toEqual([]);
  });

  test('a policy taken over twice is written once, where the button stays', async () => {
    const late = lateAnswers();
    const year = sampleYear({ settings: sampleSettings() });
    const { user } = renderPane(fakeWorkbook(year, { answer: late.answer }));
    late.hold('repair');
    await openTab(user, '모의 비교');
    const adopt = await adoptButton(user);
    await user.click(adopt);
    await user.click(adopt);
    await given(late, 'repair');
    await wait(20);
    expect(late.asked('repair')).toBe(1);
    expect(late.awaited('repair')).toBe(0);
  });
});

/** Chooses a policy other than the year's, and gives the button that puts it into 설정. */
async function adoptButton(user: User): Promise<HTMLElement> {
  const policies = await screen.findByRole('table', {}, { timeout: 10_000 });
  const other = within(policies)
    .getAllByRole('button')
    .find((one) => one.getAttribute('aria-pressed') === 'false');
  if (other) await user.click(other);
  return button(/「설정」 배분방식을 '.*'로 고치기/);
}

describe('what is shown is what the workbook holds', () => {
  test('of two readings that overlap the later one stands, whichever answer comes last', async () => {
    const { workbook, late } = slowWorkbook();
    const { user } = renderPane(workbook);
    await goOn(user);
    await button('교부내역 작성');
    late.hold('read');
    typed(workbook, 'A2', '강도구');
    await waitFor(() => {
      expect(late.awaited('read')).toBe(1);
    });
    typed(workbook, 'A2', '종로구');
    await waitFor(() => {
      expect(late.awaited('read')).toBe(2);
    });
    await given(late, 'read', 1);
    await given(late, 'read', 0);
    await wait(20);
    await openTab(user, /점검/);
    expect(await screen.findByRole('heading', { name: '자료 점검' })).toBeTruthy();
    expect(screen.queryByText(/'강도구'/)).toBeNull();
  });

  test('cells typed one after the other are read once, after the last', async () => {
    const { workbook, late } = slowWorkbook();
    const { user } = renderPane(workbook);
    await goOn(user);
    await button('교부내역 작성');
    await wait(50);
    const before = late.asked('read');
    for (const points of [91, 92, 93]) {
      typed(workbook, 'B2', points);
      await wait(100);
    }
    expect(late.asked('read')).toBe(before);
    await wait(600);
    expect(late.asked('read')).toBe(before + 1);
  });

  test('after a run the workbook is read once, not twice', async () => {
    const { workbook, late } = slowWorkbook();
    const { user } = renderPane(workbook);
    await goOn(user);
    const action = await button('교부내역 작성');
    const before = late.asked('read');
    await user.click(action);
    expect(await screen.findByText(done)).toBeTruthy();
    await wait(600);
    expect(late.asked('read')).toBe(before + 1);
  });

  test('after a run that failed the workbook is read, too', async () => {
    const { workbook, late } = slowWorkbook();
    const write = () => Promise.reject(new Error('it failed'));
    const { user } = renderPane({ ...workbook, write });
    await goOn(user);
    const action = await button('교부내역 작성');
    const before = late.asked('read');
    await user.click(action);
    await waitFor(() => {
      expect(late.asked('read')).toBe(before + 1);
    });
  });
});

const preview = () => screen.queryByRole('region', { name: '쓰일 내용' });

describe('쓰일 내용 is what will be written', () => {
  test('a cell changes: the preview that is no longer true goes away at once, and the new one comes', async () => {
    const { workbook, late } = slowWorkbook();
    const { user } = renderPane(workbook);
    await goOn(user);
    await screen.findByRole('region', { name: '쓰일 내용' });
    late.hold('read');
    late.hold('preview');
    typed(workbook, 'B2', 94);
    expect(preview()).toBeNull();
    await given(late, 'read');
    await wait(20);
    expect(preview()).toBeNull();
    await given(late, 'preview');
    expect(await screen.findByRole('region', { name: '쓰일 내용' })).toBeTruthy();
  });

  test('of two previews that overlap the one of the last reading stands', async () => {
    const { workbook, late } = slowWorkbook();
    await workbook.run();
    late.hold('preview');
    const { user } = renderPane(workbook);
    await goOn(user);
    await waitFor(() => {
      expect(late.awaited('preview')).toBe(1);
    });
    typed(workbook, 'D9', 81);
    await waitFor(() => {
      expect(late.awaited('preview')).toBe(2);
    });
    await given(late, 'preview', 1);
    const now = (await screen.findByRole('region', { name: '쓰일 내용' })).textContent;
    expect(now).toMatch(/교부내역」 [\d,]+칸/);
    await given(late, 'preview', 0);
    await wait(20);
    expect(preview()?.textContent).toBe(now);
  });

  test('an input changes before the press is known of: nothing is written, the cell is named, the new preview shown', async () => {
    const { workbook, late } = slowWorkbook();
    const { user } = renderPane(workbook);
    await goOn(user);
    await screen.findByRole('region', { name: '쓰일 내용' });
    // The officer presses in the moment in which a co-author's change has not been read yet.
    late.hold('read');
    typed(workbook, 'B2', 94);
    await user.click(await button('교부내역 작성'));
    expect(
      await screen.findByText(/확인하신 뒤 「자치구점수」 B2가 93에서 94로 바뀌어 아무것도 쓰지 않았습니다/),
    ).toBeTruthy();
    expect(preview()).toBeNull();
    while (late.awaited('read') > 0) await given(late, 'read');
    await wait(600);
    while (late.awaited('read') > 0) await given(late, 'read');
    await screen.findByRole('region', { name: '쓰일 내용' });
    await user.click(await button('교부내역 작성'));
    expect(await screen.findByText(done)).toBeTruthy();
  });
});
