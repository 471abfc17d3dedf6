import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { year2020 } from '../samples/year2020';
import { yearDaegu2023 } from '../samples/yearDaegu2023';
import { annualRun } from '../src/annualRun';
import { examine } from '../src/runs/examination';
import { issueMessage } from '../src/text/issueText';
import { startHost } from '../workbench/node/startHost';
import { openWorkbook } from '../workbench/xlsx/openWorkbook';
import { findCell, overtype } from './openSample';
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

  test('another city runs by the name of its own budget line, and is asked where it says nothing', async () => {
    const told = async (setting: string | null) => {
      const workbook = await openWorkbook(readFileSync(join(__dirname, '..', 'samples', 'daegu-2023.xlsx')));
      const { close } = await startHost(workbook);
      overtype(workbook, '예산내역', findCell(workbook, '예산내역', '사무관리비'), '시책추진보전금');
      const [first = ''] = (await examine()).year!.budgetLines.map(({ item }) => item).slice(-1);
      overtype(workbook, '예산내역', findCell(workbook, '예산내역', first), '시구협력사업보전금');
      overtype(workbook, '설정', findCell(workbook, '설정', '교부재원').replace('A', 'B'), setting);
      const { examination, outcome } = await annualRun(new Date('2023-11-20T10:00:00'));
      await close();
      const errors = examination.issues.filter(({ severity }) => severity === 'error');
      return [outcome.status, ...errors.map((found) => issueMessage(found))];
    };
    expect(await told('시구협력 사업보전금')).toEqual(['written']);
    expect(await told(null)).toEqual([
      'blocked',
      '「설정」에 교부재원이 없어, 「예산내역」의 어느 과목에서 자치구에 교부하는지 알 수 없습니다. 교부재원에 과목의 이름(시책추진보전금, 시구협력사업보전금 가운데 하나)이나 금액을 적어 주시기 바랍니다.',
    ]);
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
