/** @jest-environment jsdom */
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { fakeWorkbook } from '../../workbench/gallery/fakeWorkbook';
import { meeting } from '../meeting';
import { sampleSettings, sampleYear } from '../programmeYear';
import { button, factTexts, renderPane, showStep } from './renderPane';

describe('the task pane on the sample', () => {
  test('opens where the year stands: scores are in, the results are not approved', async () => {
    renderPane(fakeWorkbook(sampleYear()));
    expect(await screen.findByRole('heading', { name: '7. 평가결과 심의' })).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('2020년 시·자치구 공동협력사업');
    expect(screen.getByText('시산')).toBeTruthy();
    expect(await factTexts()).toEqual([
      '완료: 점수로 교부액을 산정하였습니다.',
      '확인: 교부내역(안)을 작성하면 심의자료로 쓸 수 있습니다.',
      '남음: 「위원회」에 평가결과 의결이 없습니다.',
    ]);
  });

  test('without 결산 it still knows year and budget, and names the years that are missing', async () => {
    const { user } = renderPane(fakeWorkbook(sampleYear({ settlements: [] })));
    await showStep(user, '준비·예산서류');
    expect((await factTexts()).slice(0, 3)).toEqual([
      '완료: 2020년도 통합문서입니다.',
      '완료: 예산내역 2개 과목, 합계 3,000,000천원',
      '남음: 「결산」에 2016, 2017, 2018년이 없습니다.',
    ]);
  });

  test('says what the schedule has for today, on the steps and nowhere else', async () => {
    const { user } = renderPane(fakeWorkbook(sampleYear()));
    expect(await screen.findByText('추진일정에 따라 지금 할 일: 공동협력사업비 교부')).toBeTruthy();
    await user.click(screen.getByRole('tab', { name: '점검' }));
    expect(screen.queryByText(/지금 할 일/)).toBeNull();
  });

  test('has nothing to say of the schedule in another year', async () => {
    renderPane(fakeWorkbook(sampleYear(), { now: new Date('2026-11-24T09:00:00') }));
    expect(await screen.findByRole('heading', { name: '7. 평가결과 심의' })).toBeTruthy();
    expect(screen.queryByText(/지금 할 일/)).toBeNull();
  });

  test('names the day by which the council must have the plan, from 2025 on and not before', async () => {
    const plan = (fiscalYear: number) => ({
      settings: sampleSettings({ fiscalYear }),
      meetings: [meeting({ agendaKind: 'yearPlan', heldOn: `${fiscalYear}-03-20` })],
    });
    const report = '확인: 2025. 4. 19.까지 시의회 소관 상임위원회에 제출합니다(서울특별시 조례 제5조제3항).';
    const first = renderPane(fakeWorkbook(sampleYear(plan(2025))));
    await showStep(first.user, '시행계획 확정');
    expect(await factTexts()).toContain(report);
    cleanup();
    const second = renderPane(fakeWorkbook(sampleYear(plan(2020))));
    await showStep(second.user, '시행계획 확정');
    expect((await factTexts()).filter((text) => text.includes('시의회'))).toEqual([]);
  });

  test('keeps 되돌리기 for whoever leaves the step and comes back', async () => {
    const { user } = renderPane(fakeWorkbook(sampleYear()));
    await user.click(await button('교부내역 작성'));
    expect(await screen.findByText('교부내역을 작성하였습니다(배분 제1호).')).toBeTruthy();
    await user.click(screen.getByRole('tab', { name: '점검' }));
    expect(screen.queryByRole('button', { name: '되돌리기' })).toBeNull();
    await user.click(screen.getByRole('tab', { name: '진행' }));
    await user.click(await button('되돌리기'));
    // Said on the screen and, a moment later, to a screen reader.
    expect(await screen.findAllByText(/작성 전의 내용으로 되돌렸습니다/)).not.toEqual([]);
    expect(screen.queryByRole('button', { name: '되돌리기' })).toBeNull();
  });

  test('writes the grants at one press, tells what was written, and undoes it', async () => {
    const workbook = fakeWorkbook(sampleYear());
    const { user } = renderPane(workbook);
    await user.click(await button('교부내역 작성'));
    expect(await screen.findByText('교부내역을 작성하였습니다(배분 제1호).')).toBeTruthy();
    const written = screen.getByRole('list', { name: '작성한 시트' });
    expect(
      within(written)
        .getAllByRole('button')
        .map(({ textContent }) => textContent),
    ).toEqual([
      '「예산총괄」',
      '「교부내역」',
      '「배분근거」',
      '「결산현황」',
      '「사업설명서」',
      '「성과평가」',
      '「점검결과」',
      '「배분기록」',
    ]);
    await user.click(within(written).getByRole('button', { name: /교부내역/ }));
    expect(workbook.visited).toEqual([{ sheet: '교부내역', cell: null }]);
    await user.click(await button('되돌리기'));
    expect(await screen.findAllByText(/작성 전의 내용으로 되돌렸습니다/)).not.toEqual([]);
    expect(screen.queryByText('교부내역을 작성하였습니다(배분 제1호).')).toBeNull();
  });

  test('shows what will be written before it is: every sheet is new', async () => {
    renderPane(fakeWorkbook(sampleYear()));
    const preview = await screen.findByRole('region', { name: '쓰일 내용' }, { timeout: 10_000 });
    expect(
      within(preview)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toContain('「교부내역」 새 시트');
  });

  test('shows the three results with the seed’s figures', async () => {
    renderPane(fakeWorkbook(sampleYear()));
    const [budget, grants, settlement] = await screen.findAllByRole('table', {}, { timeout: 10_000 });
    const rows = (table: HTMLElement | undefined) =>
      within(table!)
        .getAllByRole('row')
        .slice(1)
        .map((row) => [...row.children].map(({ textContent }) => textContent.trim()));
    expect(rows(budget)).toEqual([
      ['계', '7,403,100', '3,000,000', '△4,403,100', '△59'],
      ['사무관리비', '3,100', '0', '△3,100', '△100'],
      ['자치구기타재원조정비', '7,400,000', '3,000,000', '△4,400,000', '△59'],
    ]);
    expect(rows(grants).map(([, achieved, granted, leftover]) => [achieved, granted, leftover])).toEqual([
      ['', '3,000,000', '0'],
      ['25개 구', '600,000', '0'],
      ['15개 구', '600,000', '0'],
      ['13개 구', '600,000', '0'],
      ['9개 구', '600,000', '0'],
      ['7개 구', '600,000', '0'],
    ]);
    expect(rows(settlement).at(-1)).toEqual(['2018', '8,002,200', '8,002,111', '89']);
    expect(screen.getByText('금3,000,000,000원(금삼십억원)')).toBeTruthy();
  });

  test('moves on when the results are approved', async () => {
    renderPane(fakeWorkbook(sampleYear({ meetings: [meeting()] })));
    expect(await screen.findByRole('heading', { name: '8. 교부액 산정' })).toBeTruthy();
    expect(screen.getByText('확정')).toBeTruthy();
  });
});

describe('a workbook with an error', () => {
  test('names it, leads to its cell, and lets it go once it is mended', async () => {
    const workbook = fakeWorkbook(sampleYear());
    workbook.type('자치구점수', 'A2', '강도구');
    const { user } = renderPane(workbook);
    await user.click(await screen.findByRole('tab', { name: /점검/ }));
    const text = await screen.findByText(/'강도구'/, {}, { timeout: 10_000 });
    const item = text.closest('li')!;
    expect(within(item).getByText('오류')).toBeTruthy();
    await user.click(within(item).getByRole('button', { name: '「자치구점수」 A2로 이동' }));
    expect(workbook.visited).toEqual([{ sheet: '자치구점수', cell: 'A2' }]);

    workbook.type('자치구점수', 'A2', '종로구');
    await waitFor(() => {
      expect(screen.queryByText(/'강도구'/)).toBeNull();
    });
  });

  test('keeps 교부내역 작성 from being pressed, and says why', async () => {
    const workbook = fakeWorkbook(sampleYear());
    workbook.type('자치구점수', 'A2', '강도구');
    const { user } = renderPane(workbook);
    await user.click(await button(/단계 중/));
    await user.click(await button(/교부액 산정/));
    const action = await button('교부내역 작성');
    expect(action.getAttribute('aria-disabled')).toBe('true');
    await user.click(action);
    expect(screen.queryByText(/교부내역을 작성하였습니다/)).toBeNull();
    await user.click(await button('점검 열기'));
    expect(await screen.findByRole('heading', { name: '자료 점검' })).toBeTruthy();
  });
});

describe('a request that fails', () => {
  test('is told in its place, with the code in a fold and a way to try again', async () => {
    const good = fakeWorkbook(sampleYear());
    let isFirst = true;
    const read = () => {
      if (!isFirst) return good.read();
      isFirst = false;
      return Promise.reject(Object.assign(new Error('The host hung up.'), { code: 'GeneralException' }));
    };
    const { user } = renderPane({ ...good, read });
    expect(await screen.findByText('엑셀이 요청을 처리하지 못했습니다.')).toBeTruthy();
    expect(screen.getByText('GeneralException: The host hung up.')).toBeTruthy();
    await user.click(await button('다시 시도'));
    expect(await screen.findByRole('heading', { name: '7. 평가결과 심의' })).toBeTruthy();
  });
});

test('an empty workbook begins with two ways to start', async () => {
  const workbook = fakeWorkbook(null);
  const { user } = renderPane(workbook);
  expect(await button('예시로 시작')).toBeTruthy();
  await user.click(await button('내 자료로 시작'));
  expect(await screen.findByRole('heading', { name: '1. 준비·예산서류' }, { timeout: 10_000 })).toBeTruthy();
});

test('speaks English where Office does', async () => {
  renderPane(fakeWorkbook(sampleYear()), { language: 'en' });
  expect(await screen.findByRole('heading', { name: '7. Results reviewed' })).toBeTruthy();
  expect(await button('Write the grants')).toBeTruthy();
});
