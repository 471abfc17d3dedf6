/** @jest-environment jsdom */

import { screen, within } from '@testing-library/react';
import { won } from '../../src/domain/money/won';
import { glanceOf } from '../../src/taskpane/steps/yearGlance';
import { fakeWorkbook } from '../../workbench/gallery/fakeWorkbook';
import { meeting } from '../meeting';
import { sampleSettings, sampleYear } from '../programmeYear';
import { wholeYear } from '../wholeYear';
import { button, renderPane } from './renderPane';

const section = (name: string) =>
  screen.findByRole('region', { name: new RegExp(name) }, { timeout: 10_000 });
const items = (region: HTMLElement) =>
  within(region)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

async function glance(year = sampleYear(), now = new Date('2020-11-24T09:00:00')) {
  return glanceOf((await fakeWorkbook(year, { now }).read()).steps)!;
}

describe('the year at a glance', () => {
  test('says on one screen where the year stands, what is due, what is in the way and what the money comes to', async () => {
    const { user } = renderPane(fakeWorkbook(sampleYear()));
    expect(await screen.findByRole('heading', { name: '7. 평가결과 심의' })).toBeTruthy();
    expect(screen.getByText('지금 단계 · 12단계 중 7단계')).toBeTruthy();
    expect(items(await section('기한'))).toEqual(['공동협력사업비 교부2020. 12.까지이동']);
    expect(items(await section('막고 있는 것'))).toEqual([
      '남음: 「위원회」에 평가결과 의결이 없습니다.만들기',
    ]);
    expect((await section('금액')).textContent).toBe(
      '금액 단위: 천원교부재원3,000,000교부액3,000,000집행잔액0',
    );
    expect(screen.queryByRole('list', { name: '전체 단계' })).toBeNull();
    await user.click(await button('평가결과 심의 계속하기'));
    expect(await button('교부내역 작성')).toBeTruthy();
  });

  test('the steps are a second look, by name; and from a step one comes back', async () => {
    const { user } = renderPane(fakeWorkbook(sampleYear()));
    await user.click(await button('전체 단계'));
    const steps = within(await screen.findByRole('list', { name: '전체 단계' })).getAllByRole('button');
    expect(steps).toHaveLength(12);
    await user.click(steps[1]!);
    expect(document.activeElement?.textContent).toBe('2. 사업 접수·의견수렴');
    await user.click(await button('한눈에 보기'));
    expect(document.activeElement?.textContent).toBe('7. 평가결과 심의');
  });

  test('an error anywhere is in the way of the amounts, with the way to it', async () => {
    const workbook = fakeWorkbook(sampleYear());
    workbook.type('자치구점수', 'A2', '강도구');
    const { user } = renderPane(workbook);
    const money = await section('금액');
    expect(within(money).getAllByText('산정 전')).toHaveLength(2);
    await user.click(await button('점검 열기'));
    expect(await screen.findByRole('heading', { name: '자료 점검' })).toBeTruthy();
  });

  test('what is owed after the notice is due when the books close, and late on the day after', async () => {
    const year = wholeYear({ payments: [] });
    const paying = (isLate: boolean) =>
      expect.objectContaining({ kind: 'payment', by: '2020-12-31', isLate }) as unknown;
    expect((await glance(year, new Date('2020-12-31T09:00:00'))).dues).toContainEqual(paying(false));
    expect((await glance(year, new Date('2021-01-01T09:00:00'))).dues).toContainEqual(paying(true));
    expect((await glance(sampleYear())).dues.map(({ kind }) => kind)).toEqual(['schedule']);
  });

  test('the report to the council is due 30 days after the decision, until its day is over', async () => {
    const year = sampleYear({
      settings: sampleSettings({ fiscalYear: 2025 }),
      meetings: [meeting({ agendaKind: 'yearPlan', heldOn: '2025-03-20' })],
    });
    const kinds = async (day: string) =>
      (await glance(year, new Date(`${day}T09:00:00`))).dues.map(({ kind, by }) => `${kind} ${by}`);
    expect(await kinds('2025-04-19')).toContain('council 2025-04-19');
    expect(await kinds('2025-04-20')).not.toContain('council 2025-04-19');
  });

  test('a year without a schedule for today has nothing due by it', async () => {
    expect((await glance(sampleYear(), new Date('2026-11-24T09:00:00'))).dues).toEqual([]);
  });

  test('what is granted, left, held and unassigned comes to the pool', async () => {
    const { money } = await glance(
      sampleYear({
        projects: sampleYear().projects.map((one) =>
          one.code === 'P5' ? { ...one, decision: 'held' as const, budget: won(500_000_000) } : one,
        ),
      }),
    );
    expect(money.other).toBe(600_000_000);
    expect((money.granted ?? 0) + (money.leftover ?? 0) + (money.other ?? 0)).toBe(money.pool);
  });
});
