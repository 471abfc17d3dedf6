/** Ends a watch. */
export type StopWatching = () => Promise<void>;

/** Calls back with the sheet's name whenever a person or a co-author changes cells of any worksheet. */
export async function watchChanges(onChange: (sheet: string) => void): Promise<StopWatching> {
  return Excel.run(async (context) => {
    const handler = context.workbook.worksheets.onChanged.add(async ({ worksheetId }) => {
      onChange(await sheetName(worksheetId));
    });
    await context.sync();
    return () => stop(handler);
  });
}

/** Calls back with sheet and address (`B7`) whenever the selection moves. */
export async function watchSelection(
  onSelect: (sheet: string, address: string) => void,
): Promise<StopWatching> {
  return Excel.run(async (context) => {
    const handler = context.workbook.worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
      onSelect(await sheetName(worksheetId), address);
    });
    await context.sync();
    return () => stop(handler);
  });
}

async function sheetName(id: string): Promise<string> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load('name');
    await context.sync();
    return sheet.isNullObject ? '' : sheet.name;
  });
}

async function stop<T>(handler: OfficeExtension.EventHandlerResult<T>): Promise<void> {
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
}
