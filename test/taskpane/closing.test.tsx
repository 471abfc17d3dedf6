/** @jest-environment jsdom */

import { screen, within } from '@testing-library/react';
import type { PreviousBudgetChoice } from '../../src/domain/roll/rolledBudgetLines';
import type { RolledYear } from '../../src/domain/roll/rollForward';
import { written } from '../../workbench/gallery/answers';
import { fakeWorkbook } from '../../workbench/gallery/fakeWorkbook';
import { thousand } from '../programmeYear';
import { wholeYear } from '../wholeYear';
import { button, renderPane, showStep } from './renderPane';

/** The last step, over a workbook that keeps what it was asked to roll by. */
async function openClosing(year = wholeYear()) {
  const asked: PreviousBudgetChoice[] = [];
  const roll = (basis: PreviousBudgetChoice) => {
    asked.push(basis);
    return Promise.resolve({ fiscalYear: 2020, issues: [], rolled: null, sheets: ['설정'], emptied: [] });
  };
  const { user } = renderPane(fakeWorkbook(year, { members: { roll } }));
  await showStep(user, '마감·차년도 준비');
  await screen.findByRole('heading', { name: '다음 해 통합문서' }, { timeout: 10_000 });
  return { user, asked };
}

/** The final budgets that were typed: row, 과목, amount in 원. */
function typedFinals(basis: PreviousBudgetChoice) {
  if (basis.kind === 'original') return basis.kind;
  return basis.budgets.map(({ line, amount }) => [line.at.row, line.item, amount]);
}

describe('the last step', () => {
  test('says what will be made, the survey carried over among it', async () => {
    await openClosing();
    const made = screen.getByRole('list', { name: '만들어지는 것' });
    expect(
      within(made)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      '「예산내역」의 예산액이 2021년의 전년도예산액이 됩니다.',
      '「추진실적」에 2020년이 더해지고, 교부액과 평균점수는 전년도 자료가 됩니다.',
      '「결산」에 2019년의 빈 행이 생깁니다(결산 확정 후 입력).',
      '설문 1개 문항의 결과를 「전년도설문」으로 옮깁니다.',
      '점수(「자치구점수」)·의결·교부 자료와 산출 시트는 비웁니다.',
    ]);
  });

  test('asks for 작성자·확인자·결재문서번호 of the final run, with the way there, before it turns', async () => {
    const asked: PreviousBudgetChoice[] = [];
    const roll = (basis: PreviousBudgetChoice) => {
      asked.push(basis);
      return Promise.resolve({ fiscalYear: 2020, issues: [], rolled: null, sheets: ['설정'], emptied: [] });
    };
    const workbook = await written(fakeWorkbook(wholeYear(), { members: { roll } }));
    const { user } = renderPane(workbook);
    await showStep(user, '마감·차년도 준비');
    await user.click(await screen.findByRole('checkbox', { name: /사본입니다/ }, { timeout: 10_000 }));
    await user.click(await button('다음 해로 넘기기'));
    expect(asked).toEqual([]);
    const links = screen.getAllByRole('button', { name: /「배분기록」 [A-Z]+4로 이동/ });
    await user.click(links.at(-1)!);
    expect(workbook.visited).toEqual([
      { sheet: '배분기록', cell: expect.stringMatching(/^[A-Z]+4$/u) as string },
    ]);
    await user.click(screen.getByRole('checkbox', { name: '비운 채로 넘깁니다.' }));
    await user.click(await button('다음 해로 넘기기'));
    expect(await screen.findByText('다음 해의 통합문서가 되었습니다.')).toBeTruthy();
    expect(asked).toEqual([{ kind: 'original' }]);
  });

  test('success cards of the closed year are gone once it has turned', async () => {
    const rolled: RolledYear = {
      ...{ year: wholeYear(), openSettlements: [], closedAs: 'final', unpaid: [] },
      ...{ nothingLeftOf: [], supplementary: null, survey: [] },
    };
    const roll = () =>
      Promise.resolve({ fiscalYear: 2020, issues: [], rolled, sheets: ['설정'], emptied: [] });
    const workbook = fakeWorkbook(wholeYear(), { members: { roll } });
    const { user } = renderPane(workbook);
    await showStep(user, '교부액 산정');
    await user.click(await button('교부내역 작성'));
    await button('되돌리기');
    await showStep(user, '마감·차년도 준비');
    await user.click(await button('기록 확인'));
    // What is read out is no card.
    const card = { selector: '.fui-MessageBarBody' };
    await screen.findByText('입력, 산출물, 기록이 모두 일치합니다.', card);
    await user.click(screen.getByRole('checkbox', { name: /사본입니다/ }));
    await user.click(screen.getByRole('checkbox', { name: '비운 채로 넘깁니다.' }));
    await user.click(await button('다음 해로 넘기기'));
    await screen.findByText('다음 해의 통합문서가 되었습니다.');
    expect(screen.queryByText('입력, 산출물, 기록이 모두 일치합니다.', card)).toBeNull();
    await showStep(user, '교부액 산정');
    await button('교부내역 작성');
    expect(screen.queryByRole('button', { name: '되돌리기' })).toBeNull();
  });

  test('turns a copy by its own budget (본예산)', async () => {
    const { user, asked } = await openClosing();
    await user.click(screen.getByRole('checkbox', { name: /사본입니다/ }));
    await user.click(await button('다음 해로 넘기기'));
    expect(await screen.findByText('다음 해의 통합문서가 되었습니다.')).toBeTruthy();
    expect(asked).toEqual([{ kind: 'original' }]);
  });

  test('asks after a supplementary budget for the final one (최종예산), and refuses what is no amount', async () => {
    const { user, asked } = await openClosing();
    await user.click(screen.getByRole('checkbox', { name: /사본입니다/ }));
    await user.click(screen.getByRole('checkbox', { name: /추가경정예산/ }));
    const field = screen.getByRole('textbox', { name: /자치구기타재원조정비 최종예산/ });
    await user.type(field, '많이');
    expect(screen.getByRole('alert').textContent).toContain('최종예산을 숫자로 적어 주시기 바랍니다');
    await user.click(await button('다음 해로 넘기기'));
    expect(asked).toEqual([]);
    await user.clear(field);
    await user.type(field, '2,500,000');
    await user.click(await button('다음 해로 넘기기'));
    await screen.findByText('다음 해의 통합문서가 되었습니다.');
    expect(asked.map(typedFinals)).toEqual([[[4, '자치구기타재원조정비', 2_500_000_000]]]);
  });

  test('asks for the final budget of each of two lines of one name, and shows each by itself', async () => {
    const warned = jest.spyOn(console, 'error');
    const [office, grants] = wholeYear().budgetLines;
    const half = { amount: thousand(1_500_000), national: null };
    const twice = { ...grants!, current: half, city: half.amount };
    const { user, asked } = await openClosing(wholeYear({ budgetLines: [office!, twice, twice] }));
    await user.click(screen.getByRole('checkbox', { name: /사본입니다/ }));
    await user.click(screen.getByRole('checkbox', { name: /추가경정예산/ }));
    const fields = screen.getAllByRole<HTMLInputElement>('textbox', { name: /최종예산/ });
    expect(fields.map((field) => field.labels?.[0]?.textContent)).toEqual([
      '사무관리비 최종예산(천원)',
      '자치구기타재원조정비(4행) 최종예산(천원)',
      '자치구기타재원조정비(5행) 최종예산(천원)',
    ]);
    await user.type(fields[2]!, '5,000,000');
    expect(fields.map(({ value }) => value)).toEqual(['', '', '5,000,000']);
    await user.click(await button('다음 해로 넘기기'));
    await screen.findByText('다음 해의 통합문서가 되었습니다.');
    expect(asked.map(typedFinals)).toEqual([[[5, '자치구기타재원조정비', 5_000_000_000]]]);
    // React says what it cannot tell apart: two rows of one key.
    expect(warned.mock.calls.flat().filter((said) => String(said).includes('same key'))).toEqual([]);
    warned.mockRestore();
  });
});
