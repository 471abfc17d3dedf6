import { annualRun } from '../../src/annualRun';
import { examine, isRunnable } from '../../src/runs/examination';
import { previewRun } from '../../src/runs/previewRun';
import { startHost } from '../../workbench/node/startHost';
import type { Workbook } from '../../workbench/workbook/workbook';
import { openSample, overtype } from '../openSample';

async function previewed(workbook: Workbook, day: number): Promise<string[]> {
  const { close } = await startHost(workbook);
  const examination = await examine();
  await close();
  if (!isRunnable(examination)) throw new Error('the sample must be runnable');
  return previewRun(examination, new Date(2020, 11, day)).map(
    ({ sheet, kind, changes }) => `${sheet} ${kind} ${changes.length}`,
  );
}

describe('쓰일 내용', () => {
  test('is nothing where all is as the last run left it, and names the log where a run would add to it', async () => {
    const workbook = await openSample();
    const { close } = await startHost(workbook);
    await annualRun(new Date(2020, 10, 24));
    await close();
    const same = [
      '예산총괄',
      '교부내역',
      '배분근거',
      '결산현황',
      '사업설명서',
      '성과평가',
      '점검결과',
      '배분기록',
    ];
    expect(await previewed(workbook, 1)).toEqual(same.map((sheet) => `${sheet} same 0`));

    overtype(workbook, '자치구점수', 'D9', 81);
    const changed = await previewed(workbook, 2);
    expect(changed.filter((line) => line.startsWith('배분기록'))).toEqual(['배분기록 changed 9']);
  });
});
