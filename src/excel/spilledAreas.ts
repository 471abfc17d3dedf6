import type { CellRef } from '../domain/issue';
import { localAddress } from '../sheets/address';

/** The area that each cell's formula spills into, `D3:D27`, in one request; null where it spills nothing. */
export async function spilledAreas(
  cells: readonly (CellRef & { readonly cell: string })[],
): Promise<(string | null)[]> {
  if (cells.length === 0) return [];
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const asked = cells.map(({ sheet, cell }) => {
      const area = context.workbook.worksheets.getItem(sheet).getRange(cell).getSpillingToRangeOrNullObject();
      area.load('address');
      return area;
    });
    await context.sync();
    return asked.map((area) => (area.isNullObject ? null : localAddress(area.address).replaceAll('$', '')));
  });
}
