import { workbookOf } from '../../excel/workbookOf';
import { withHost } from '../withHost';

/** The next value that a listener gets, or `silence` when none comes. */
function heard<T>(): { listen: (value: T) => Promise<void>; all: T[] } {
  const all: T[] = [];
  return {
    all,
    listen: (value) => {
      all.push(value);
      return Promise.resolve();
    },
  };
}

const turn = () => new Promise((resolve) => setTimeout(resolve, 30));

describe('events of the workbench', () => {
  it('tells who listens what the add-in and a person change', async () => {
    const workbook = workbookOf({ 하나: [], 둘: [] });
    await withHost(workbook, async ({ host }) => {
      const changes = heard<{ address: string; worksheetId: string }>();
      const moves = heard<{ address: string }>();
      const turns = heard<{ worksheetId: string }>();
      await Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add(({ address, worksheetId }) =>
          changes.listen({ address, worksheetId }),
        );
        context.workbook.worksheets.onSelectionChanged.add(({ address }) => moves.listen({ address }));
        context.workbook.worksheets.onActivated.add(({ worksheetId }) => turns.listen({ worksheetId }));
        await context.sync();
        context.workbook.worksheets.getItem('하나').getRange('A1:B2').values = [
          [1, 2],
          [3, 4],
        ];
        context.workbook.worksheets.getItem('둘').activate();
        await context.sync();
      });
      const [first, second] = workbook.sheets;
      host.type(second!, 4, 0, '=하나!A1+1');
      host.select(second!, { top: 4, left: 0, bottom: 4, right: 1 });
      await turn();
      expect(changes.all).toEqual([
        { address: 'A1:B2', worksheetId: first!.id },
        { address: 'A5', worksheetId: second!.id },
      ]);
      expect(moves.all).toEqual([{ address: 'A1' }, { address: 'A5:B5' }]);
      expect(turns.all).toEqual([{ worksheetId: second!.id }]);
      expect(second!.cell(4, 0)?.value).toBe(2);
    });
  });

  it('tells nobody once the handler is removed', async () => {
    const workbook = workbookOf({ 하나: [] });
    await withHost(workbook, async ({ host, settle }) => {
      const changes = heard<string>();
      await Excel.run(async (context) => {
        const handler = context.workbook.worksheets.onChanged.add(({ address }) => changes.listen(address));
        await context.sync();
        host.type(workbook.sheets[0]!, 0, 0, 1);
        await turn();
        handler.remove();
        await context.sync();
        host.type(workbook.sheets[0]!, 1, 0, 1);
      });
      await turn();
      await settle();
      expect(changes.all).toEqual(['A1']);
      expect(host.open.events).toBe(0);
    });
  });
});
