/** Ends a watch. */
export type StopWatching = () => Promise<void>;

/**
 * Calls back whenever a person, a co-author or another add-in changes cells of any worksheet. What this add-in writes is
 * no news to it. The handler asks Excel for nothing: while the person types the next cell, any request would be refused
 * and the change be lost.
 */
export async function watchChanges(onChange: () => void): Promise<StopWatching> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const handler = context.workbook.worksheets.onChanged.add(({ triggerSource }) => {
      if (triggerSource !== 'ThisLocalAddin') onChange();
      return Promise.resolve();
    });
    await context.sync();
    return () => stop(handler);
  });
}

/**
 * Calls back with sheet and address (`B7`) whenever the selection has moved. The event tells the sheet's id only; its name
 * is asked for when no cell is being edited. Of selections whose names are being asked for, only the last counts.
 */
export async function watchSelection(
  onSelect: (sheet: string, address: string) => void,
): Promise<StopWatching> {
  let latest = 0;
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const handler = context.workbook.worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
      latest += 1;
      const mine = latest;
      // A name that cannot be had leaves the place unknown: the next selection is told again.
      const sheet = await sheetName(worksheetId).catch(() => null);
      if (mine === latest && sheet !== null) onSelect(sheet, address);
    });
    await context.sync();
    return () => stop(handler);
  });
}

/** The name of a sheet; null when it is gone. */
async function sheetName(id: string): Promise<string | null> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load('name');
    await context.sync();
    return sheet.isNullObject ? null : sheet.name;
  });
}

async function stop<T>(handler: OfficeExtension.EventHandlerResult<T>): Promise<void> {
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
}
