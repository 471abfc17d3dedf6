/** Where a worksheet has content, and whether it may be changed: what is asked before any value is. */
export interface SheetShape {
  readonly name: string;
  readonly visible: boolean;
  readonly isProtected: boolean;
  /** Cells with values, 0-based; null for an empty sheet. */
  readonly used: {
    readonly top: number;
    readonly left: number;
    readonly rows: number;
    readonly columns: number;
  } | null;
}

/** Asks the shape of every worksheet in two small requests, however many rows they have. */
export async function readShapes(context: Excel.RequestContext): Promise<SheetShape[]> {
  const sheets = context.workbook.worksheets;
  sheets.load('items/name,items/visibility');
  await context.sync();
  const asked = sheets.items.map((sheet) => {
    // valuesOnly: a column that is formatted to the bottom does not make a sheet large.
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    sheet.protection.load('protected');
    return { sheet, used };
  });
  await context.sync();
  return asked.map(({ sheet, used }) => ({
    name: sheet.name,
    visible: sheet.visibility === 'Visible',
    isProtected: sheet.protection.protected,
    used: used.isNullObject
      ? null
      : { top: used.rowIndex, left: used.columnIndex, rows: used.rowCount, columns: used.columnCount },
  }));
}

/** The names of all worksheets, hidden ones too. */
export async function readSheetNames(): Promise<string[]> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load('items/name');
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });
}
