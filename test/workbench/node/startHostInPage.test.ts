/** @jest-environment jsdom */
import { startHost } from '../../../workbench/node/startHost';
import { workbookOf } from '../../excel/workbookOf';

describe('the host where the process has a page (jsdom)', () => {
  it('puts office.js into that page', async () => {
    const workbook = workbookOf({ 시트: [['가']] });
    const { close } = await startHost(workbook);
    document.body.innerHTML = '<main>교부</main>';
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('시트').getRange('A1:B1');
      range.values = [['나', '=LEN(A1)']];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['나', 1]]);
    });
    expect(document.querySelector('main')?.textContent).toBe('교부');
    await close();
  });
});
