import { startHost } from '../../../workbench/node/startHost';
import { Workbook } from '../../../workbench/workbook/workbook';

describe('the real office.js on the workbench', () => {
  it('writes values and formulas, and reads them back calculated', async () => {
    const workbook = new Workbook();
    workbook.addSheet('예산');
    const { close } = await startHost(workbook);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('예산').getRange('A1:C1');
      range.values = [[1, 2, '=A1+B1']];
      range.load('values,formulas');
      await context.sync();
      expect(range.values).toEqual([[1, 2, 3]]);
      expect(range.formulas).toEqual([[1, 2, '=A1+B1']]);
    });
    await close();
  });
});
