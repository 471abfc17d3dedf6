/** @jest-environment jsdom */

import { screen, within } from '@testing-library/react';
import { issue } from '../../src/domain/issues/issue';
import { groupIssues } from '../../src/taskpane/parts/issueGroups';
import type { Reading } from '../../src/taskpane/workbook/paneWorkbook';
import { fakeWorkbook } from '../../workbench/gallery/fakeWorkbook';
import { sampleYear } from '../programmeYear';
import { renderPane } from './renderPane';

/** Opens 자료 점검 over a workbook. */
async function openChecks(workbook: Parameters<typeof renderPane>[0]) {
  const { user } = renderPane(workbook);
  await user.click(await screen.findByRole('tab', { name: /점검/ }, { timeout: 10_000 }));
  await screen.findByRole('heading', { name: '자료 점검' });
  return user;
}

const section = (name: string) => screen.findByRole('region', { name });
const sample = (projectless = false) => {
  const year = sampleYear();
  return fakeWorkbook(projectless ? { ...year, projects: [], scores: [] } : year);
};

describe('자료 점검', () => {
  test('25 empty scores of one project are one card, with its cells folded below', async () => {
    const workbook = sample();
    for (let row = 2; row <= 26; row += 1) workbook.type('자치구점수', `D${row}`, '');
    const user = await openChecks(workbook);
    const blocking = await section('지금 산정을 막는 것');
    const cards = within(blocking)
      .getAllByRole('listitem')
      .filter((item) => item.classList.contains('issue'));
    expect(cards).toHaveLength(1);
    expect(within(cards[0]!).getByText('25칸, 같은 까닭')).toBeDefined();
    const fold = within(cards[0]!).getByRole('button', { name: '나머지 24곳 보기' });
    expect(fold.getAttribute('aria-expanded')).toBe('false');
    await user.click(fold);
    await user.click(within(cards[0]!).getByRole('button', { name: /D26/ }));
    expect(workbook.visited).toEqual([{ sheet: '자치구점수', cell: 'D26' }]);
  });

  test('what blocks stands above all, in whatever order it was found', async () => {
    const workbook = sample();
    workbook.type('추진실적', 'C5', '73억원');
    workbook.type('자치구점수', 'D7', 120);
    await openChecks(workbook);
    await section('지금 산정을 막는 것');
    const names = screen.getAllByRole('region').map((each) => each.getAttribute('aria-label'));
    expect(names.slice(0, 3)).toEqual(['지금 산정을 막는 것', '확인할 것', '참고']);
  });

  test('a year that has not begun has no error: its sheets are to begin', async () => {
    const workbook = fakeWorkbook(null);
    await workbook.makeTemplate(2020);
    await openChecks(workbook);
    const toBegin = await section('시작 전');
    expect(within(toBegin).getAllByText(/자료 행이 없습니다|점수가 하나도 없습니다/)).toHaveLength(4);
    expect(screen.queryByRole('region', { name: '지금 산정을 막는 것' })).toBeNull();
    expect(screen.getByRole('tab', { name: /점검/ }).textContent).toBe('점검');
  });

  test('one tick repairs all cells with the same cause', async () => {
    const repaired: string[] = [];
    const workbook = sample();
    for (let row = 2; row <= 26; row += 1) workbook.type('자치구점수', `C${row}`, '８０');
    const user = await openChecks({
      ...workbook,
      repair: (fixes) => {
        repaired.push(...fixes.map(({ at }) => at.cell ?? ''));
        return workbook.repair(fixes);
      },
    });
    const repairs = await section('수정 제안');
    await user.click(within(repairs).getByRole('checkbox', { name: /「자치구점수」 25칸 모두/ }));
    await user.click(within(repairs).getByRole('button', { name: '선택 적용(25)' }));
    await screen.findAllByText(/25칸을 고쳤습니다/);
    expect(repaired).toHaveLength(25);
  });

  test('5,000 faulty rows are one card of 50 listed places, drawn within two seconds', async () => {
    const workbook = sample();
    const faulty = Array.from({ length: 5000 }, (_, i) =>
      issue('amountUnreadable', { sheet: '예산내역', cell: `B${i + 3}` }, { text: '미정' }),
    );
    const read = async (): Promise<Reading> => {
      const reading = await workbook.read();
      const issues = [...faulty, ...reading.examination.issues];
      return { ...reading, examination: { ...reading.examination, issues } };
    };
    const user = await openChecks({ ...workbook, read });
    const started = performance.now();
    const blocking = await section('지금 산정을 막는 것');
    expect(performance.now() - started).toBeLessThan(2000);
    expect(within(blocking).getByText('5,000칸, 같은 까닭')).toBeDefined();
    await user.click(within(blocking).getByRole('button', { name: '나머지 4,999곳 보기' }));
    expect(within(blocking).getAllByRole('button', { hidden: true }).length).toBeLessThanOrEqual(60);
    expect(within(blocking).getByText('외 4,949곳')).toBeDefined();
  });
});

describe('the groups of the findings', () => {
  const at = (cell: string, sheet = '자치구점수') => ({ sheet, cell });
  const error = (cell: string) => issue('scoreMissing', at(cell), { district: '중구', project: 'P1' });
  const untidy = (cell: string) =>
    issue('textNumber', at(cell), { text: '８０' }, { at: at(cell), before: '８０', after: 80 });
  const unknown = (cell: string) => issue('settingUnknown', at(cell, '설정'), { text: '비고' });

  test('are by kind and sheet, the gravest first, then what can be repaired, else as found', () => {
    const notes = [issue('hiddenRowsRead', at('A1'), {}), untidy('B3'), untidy('B4')];
    const groups = groupIssues([...notes, unknown('A3'), error('C3'), error('C4')]);
    expect(
      [...groups].map(([name, own]) => [name, own.map(({ issues }) => issues.map((one) => one.at.cell))]),
    ).toEqual([
      ['blocking', [['C3', 'C4']]],
      ['warning', [['A3']]],
      ['note', [['B3', 'B4'], ['A1']]],
    ]);
  });

  test('lose and repeat nothing', () => {
    const issues = [untidy('B3'), error('C3'), unknown('A3'), error('C4')];
    const all = [...groupIssues(issues).values()].flat().flatMap((group) => group.issues);
    expect(new Set(all)).toEqual(new Set(issues));
    expect(all).toHaveLength(issues.length);
  });
});
