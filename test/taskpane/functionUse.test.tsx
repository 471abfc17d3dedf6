/** @jest-environment jsdom */

import { screen, waitFor, within } from '@testing-library/react';
import { issue } from '../../src/domain/issues/issue';
import type { FreezeRun } from '../../src/runs/freezeRun';
import type { FilledFormula } from '../../src/sheets/functionUse/filledFormula';
import type { PaneWorkbook } from '../../src/taskpane/workbook/paneWorkbook';
import { fakeWorkbook } from '../../workbench/gallery/fakeWorkbook';
import { spilledFormula } from '../../workbench/gallery/spilledFormula';
import { sampleYear } from '../programmeYear';
import { button, renderPane } from './renderPane';

const mixed: FilledFormula = {
  ...spilledFormula,
  at: { sheet: '나눔', cell: 'E1' },
  formula: '=ROUND(GYOBU.WON(A1),0)',
  area: 'E1',
  values: [[1234.5]],
  isMixed: true,
};
const broken: FilledFormula = {
  ...spilledFormula,
  at: { sheet: '나눔', cell: 'E2' },
  formula: '=GYOBU.WON("만억")',
  area: 'E2',
  values: [['#VALUE!']],
  obstacle: { kind: 'error', at: { sheet: '나눔', cell: 'E2' }, shows: '#VALUE!' },
};
const misspelt: FilledFormula = {
  ...broken,
  at: { sheet: '나눔', cell: 'E3' },
  formula: '=GYOBU.WONN(A1)',
  nameError: { cause: 'misspelt', written: 'GYOBU.WONN', mended: '=GYOBU.WON(A1)' },
};
const notLoaded: FilledFormula = {
  ...misspelt,
  at: { sheet: '나눔', cell: 'E4' },
  formula: '=SUM(GYOBU.WON(A1),합계)',
  isMixed: true,
  nameError: { cause: 'notLoaded', written: 'GYOBU.WON', mended: null },
};

/** The section 교부 함수 of a workbook in which these were found. */
async function openFunctions(
  formulas: readonly FilledFormula[],
  {
    areFunctionsSupported = true,
    ...members
  }: Partial<PaneWorkbook> & { areFunctionsSupported?: boolean } = {},
) {
  const workbook = fakeWorkbook(sampleYear(), {
    members: {
      findFunctions: () => Promise.resolve({ formulas, areFunctionsSupported, issues: [] }),
      ...members,
    },
  });
  const { user } = renderPane(workbook);
  await user.click(await screen.findByRole('tab', { name: /점검/ }, { timeout: 10_000 }));
  const section = await screen.findByRole('region', { name: '교부 함수' }, { timeout: 10_000 });
  return { user, workbook, section: within(section) };
}

test('is not there where no cell has a function of Gyobu', async () => {
  const { user } = renderPane(fakeWorkbook(sampleYear()));
  await user.click(await screen.findByRole('tab', { name: /점검/ }, { timeout: 10_000 }));
  expect(await screen.findByRole('heading', { name: '자료 점검' })).toBeTruthy();
  await waitFor(() => {
    expect(screen.queryByRole('status')).toBeNull();
  });
  expect(screen.queryByRole('region', { name: '교부 함수' })).toBeNull();
});

describe('#NAME?', () => {
  test('says why, shows the formula as it should be, and leads to the cell', async () => {
    const { user, workbook, section } = await openFunctions([misspelt, notLoaded]);
    expect(section.getByText(/교부에 GYOBU\.WONN 함수가 없습니다/)).toBeTruthy();
    expect(section.getByText('=GYOBU.WON(A1)')).toBeTruthy();
    expect(section.getByText(/Ctrl\+Alt\+F9.*함께 든 다른 함수와 이름도/)).toBeTruthy();
    expect(section.queryByRole('button', { name: /값으로 고정/ })).toBeNull();
    await user.click(section.getByRole('button', { name: '「나눔」 E3으로 이동' }));
    expect(workbook.visited).toEqual([{ sheet: '나눔', cell: 'E3' }]);
  });

  test('sends an Excel without functions of add-ins to one that has them', async () => {
    const { section } = await openFunctions([notLoaded], { areFunctionsSupported: false });
    expect(section.getByText(/이 엑셀은 추가 기능의 함수를 계산하지 못합니다/)).toBeTruthy();
  });
});

describe('값으로 고정', () => {
  test('asks first: formula and value of each, none chosen; errors are left out, with the reason', async () => {
    const asked: (readonly FilledFormula[])[] = [];
    const { user, section } = await openFunctions([spilledFormula, mixed, broken], {
      freeze: (formulas) => {
        asked.push(formulas);
        return Promise.resolve<FreezeRun>({ formulas, issues: [] });
      },
    });
    const boxes = section.getAllByRole<HTMLInputElement>('checkbox');
    expect(boxes.map(({ checked }) => checked)).toEqual([false, false, false]);
    expect(section.getByText('40,000, 40,000, 40,000 외 22칸')).toBeTruthy();
    expect(section.getByText('1,234.5')).toBeTruthy();
    expect(section.getByText(/식 전체가 값이 됩니다/)).toBeTruthy();
    expect(section.getByText(/#VALUE! 오류가 있어 고정하지 않습니다/)).toBeTruthy();
    await user.click(section.getByRole('button', { name: '값으로 고정(0)' }));
    expect(asked).toEqual([]);

    await user.click(section.getByRole('checkbox', { name: '모두 선택' }));
    await user.click(section.getByRole('button', { name: '값으로 고정(2)' }));
    expect(await section.findByText('수식 2개를 값으로 고정하였습니다.')).toBeTruthy();
    expect(asked).toEqual([[spilledFormula, mixed]]);
  });

  test('is taken back by 되돌리기', async () => {
    const thawed: (readonly FilledFormula[])[] = [];
    const { user, section } = await openFunctions([spilledFormula], {
      thaw: (formulas) => {
        thawed.push(formulas);
        return Promise.resolve<FreezeRun>({ formulas, issues: [] });
      },
    });
    await user.click(section.getByRole('checkbox', { name: /C1:C25/ }));
    await user.click(section.getByRole('button', { name: '값으로 고정(1)' }));
    await user.click(await button('되돌리기'));
    expect(await section.findByText('수식 1개를 되돌렸습니다.')).toBeTruthy();
    expect(thawed).toEqual([[spilledFormula]]);
    expect(section.queryByText(/고정하였습니다/)).toBeNull();
  });

  test('says what stood in the way, with nothing changed', async () => {
    const { user, section } = await openFunctions([spilledFormula], {
      freeze: () =>
        Promise.resolve<FreezeRun>({
          formulas: [],
          issues: [issue('sheetProtected', { sheet: '나눔', cell: null })],
        }),
    });
    await user.click(section.getByRole('checkbox', { name: /C1:C25/ }));
    await user.click(section.getByRole('button', { name: '값으로 고정(1)' }));
    expect(await section.findByText(/「나눔」이 보호되어 있어 쓰지 않았습니다/)).toBeTruthy();
  });
});
