import { writeFileSync } from 'node:fs';
import { applyPlans } from '../../../src/excel/apply';
import { planYear } from '../../../src/sheets/year/planYear';
import { Workbook } from '../../../workbench/workbook/workbook';
import { saveWorkbook } from '../../../workbench/xlsx/saveWorkbook';
import { largeBudget } from '../../largeYear';
import { withHost } from '../withHost';
import { temporaryFolder } from './commandFolder';
import { measuredGyobu } from './measuredCommand';

const folder = temporaryFolder();

/** A workbook of the sample's year with many budget lines, as the add-in itself would write it. */
async function budgetFile(rows: number, every: number): Promise<string> {
  const workbook = new Workbook();
  await withHost(workbook, async () => {
    await applyPlans({ plans: planYear(largeBudget(rows, every)), part: null });
  });
  writeFileSync(folder.file('in.xlsx'), await saveWorkbook(workbook));
  return folder.file('in.xlsx');
}

describe('gyobu annual on a budget of 4,000 lines', () => {
  test('ends with the grants of the sample and every line in its sheets', async () => {
    const file = await budgetFile(4_000, 50);
    const { code, out, err, seconds, megabytes } = await measuredGyobu(
      ...['annual', file, '--out', folder.file('out.xlsx'), '--json'],
    );
    console.info(`4,000 budget lines: ${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB`);
    expect([code, err]).toEqual([0, '']);
    const answer = JSON.parse(out) as { budget: { rows: unknown[] }; granted: unknown };
    expect(answer.budget.rows).toHaveLength(4_001);
  });

  test('with 국비 in every other line is more than one request takes, which is said, and nothing is written', async () => {
    const file = await budgetFile(4_000, 2);
    const { code, out } = await measuredGyobu('annual', file, '--out', folder.file('out.xlsx'), '--json');
    expect(code).toBe(2);
    const { issues } = JSON.parse(out) as { issues: { code: string; severity: string }[] };
    expect(issues.filter(({ severity }) => severity === 'error').map(({ code: of }) => of)).toEqual(['H07']);
  });
});
