import type { CellRef } from '../domain/issues/issue';

/** Shows a cell to the person: its sheet comes to the front and the cell is selected. A hidden sheet is left hidden. */
export async function selectCell({ sheet, cell }: CellRef): Promise<void> {
  await Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
    worksheet.load('visibility');
    await context.sync();
    if (worksheet.isNullObject || worksheet.visibility !== 'Visible') return;
    worksheet.activate();
    worksheet.getRange(cell ?? 'A1').select();
    await context.sync();
  });
}
