import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { year2020 } from '../samples/year2020';
import { yearDaegu2023 } from '../samples/yearDaegu2023';
import { annualRun } from '../src/annualRun';
import { examine } from '../src/runs/examination';
import { startHost } from '../workbench/node/startHost';
import { openWorkbook } from '../workbench/xlsx/openWorkbook';
import { plainModel } from './sheets/plainModel';

async function open(file: string) {
  return startHost(await openWorkbook(readFileSync(join(__dirname, '..', 'samples', file))));
}

describe('the samples in the repository', () => {
  test.each([
    ['2020.xlsx', year2020],
    ['daegu-2023.xlsx', yearDaegu2023],
  ] as const)('%s says what its script says, without an error', async (file, make) => {
    const { close } = await open(file);
    const { year, issues } = await examine();
    await close();
    expect(plainModel(year)).toEqual(plainModel(make()));
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('another city runs by its own list, limits and tiers, without a line of code of its own', async () => {
    const { close } = await open('daegu-2023.xlsx');
    const { examination, outcome } = await annualRun(new Date('2023-11-20T10:00:00'));
    await close();
    const { perDistrict, granted, leftover } = examination.result!.allocation;
    expect(outcome.status).toBe('written');
    expect(perDistrict.map(({ district, achieved, amount }) => [district, achieved, amount / 1000])).toEqual([
      ['중구', 2, 275_580],
      ['동구', 2, 313_080],
      ['서구', 3, 376_160],
      ['남구', 2, 209_300],
      ['북구', 3, 432_550],
      ['수성구', 3, 411_620],
      ['달서구', 3, 501_440],
      ['달성군', 2, 250_580],
      ['군위군', 2, 229_650],
    ]);
    expect([granted / 1000, leftover / 1000]).toEqual([2_999_960, 40]);
  });
});
