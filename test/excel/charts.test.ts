import { annualRun } from '../../src/annualRun';
import { chartName, chartNamed } from '../../src/excel/charts';
import { rollRun } from '../../src/runs/rollRun';
import { undoRun } from '../../src/runs/undoRun';
import { startHost } from '../../workbench/node/startHost';
import type { Workbook } from '../../workbench/workbook/workbook';
import { openWorkbook } from '../../workbench/xlsx/openWorkbook';
import { saveWorkbook } from '../../workbench/xlsx/saveWorkbook';
import { convertByLibreOffice, describeWithLibreOffice } from '../libreOffice';
import { openSample, overtype } from '../openSample';

const at = (minute: number) => new Date(2020, 10, 24, 14, minute);

async function inHost<T>(workbook: Workbook, act: () => Promise<T>): Promise<T> {
  const { close } = await startHost(workbook);
  const result = await act();
  await close();
  return result;
}

/** The charts of 성과평가 as they stand; null without the sheet. */
function charts(workbook: Workbook): unknown {
  const sheet = workbook.sheets.find(({ name }) => name === '성과평가');
  return sheet ? sheet.charts.map((chart) => ({ ...chart, id: undefined })) : null;
}

const drawn = [
  {
    name: '교부 사업별 목표점수와 평균점수 [A3:C8 A10:K26]',
    title: '사업별 목표점수와 평균점수',
    source: { top: 2, left: 0, bottom: 7, right: 2 },
    place: { top: 9, left: 0, bottom: 25, right: 10 },
    legend: 'bottom',
    minimum: 0,
  },
];

test('the name of a chart tells all of it, and no other name is taken for ours', () => {
  const chart = { title: '사업별 점수 [가]', source: 'A3:C8', from: 'A10', to: 'G24' };
  expect(chartNamed(chartName(chart))).toEqual(chart);
  expect(['Chart 1', '교부 점수', '점수 [A3:C8 A10:G24]'].map(chartNamed)).toEqual([null, null, null]);
});

describe('the chart of 성과평가', () => {
  test('is drawn once, however often the year is run', async () => {
    const workbook = await openSample();
    await inHost(workbook, () => annualRun(at(0)));
    expect(charts(workbook)).toEqual(drawn);
    overtype(workbook, '자치구점수', 'D9', 81);
    await inHost(workbook, () => annualRun(at(1)));
    expect(charts(workbook)).toEqual(drawn);
  });

  test('leaves a chart of the officer’s own alone', async () => {
    const workbook = await openSample();
    await inHost(workbook, () => annualRun(at(0)));
    await inHost(workbook, () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('성과평가');
        sheet.charts.add('ColumnClustered', sheet.getRange('A3:B8'), 'Columns').name = '내 그래프';
        await context.sync();
      }),
    );
    overtype(workbook, '자치구점수', 'D9', 81);
    await inHost(workbook, () => annualRun(at(1)));
    expect(charts(workbook)).toMatchObject([{ name: '내 그래프' }, { name: drawn[0]?.name }]);
  });

  test('is taken back with the run that drew it, and drawn again for the run before', async () => {
    const workbook = await openSample();
    await inHost(workbook, async () => {
      const { outcome: first } = await annualRun(at(0));
      overtype(workbook, '자치구점수', 'D9', 81);
      const { outcome: second } = await annualRun(at(1));
      if (first.status !== 'written' || second.status !== 'written') throw new Error('not written');
      expect((await undoRun(second, at(2))).status).toBe('undone');
      expect(charts(workbook)).toEqual(drawn);
    });
  });

  test('goes away when the page is turned to the next year', async () => {
    const workbook = await openSample();
    await inHost(workbook, () => annualRun(at(0)));
    await inHost(workbook, () => rollRun());
    expect(charts(workbook)).toEqual([]);
  });

  test('is in the saved file, once, and is known again when that is opened and run', async () => {
    let workbook = await openSample();
    await inHost(workbook, () => annualRun(at(0)));
    for (const score of [81, 82, 83]) {
      workbook = await openWorkbook(await saveWorkbook(workbook));
      expect(charts(workbook)).toEqual(drawn);
      overtype(workbook, '자치구점수', 'D9', score);
      await inHost(workbook, () => annualRun(at(score)));
      expect(charts(workbook)).toEqual(drawn);
    }
  });

  describeWithLibreOffice('in LibreOffice', () => {
    test('is read there, and known as ours when it comes back', async () => {
      const workbook = await openSample();
      await inHost(workbook, () => annualRun(at(0)));
      const back = await openWorkbook(convertByLibreOffice(await saveWorkbook(workbook), 'xlsx'));
      expect(charts(back)).toMatchObject([
        { name: drawn[0]?.name, title: drawn[0]?.title, source: drawn[0]?.source },
      ]);
    });
  });
});
