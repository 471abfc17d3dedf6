import { WorkbookCalculator } from '../calculation/calculator';
import { ExcelHost } from '../host/excelHost';
import { openWorkbook } from '../xlsx/openWorkbook';
import type { PageOptions } from './pageOptions';

/** A workbook in the page: Excel's place, and what calculates under it. */
export interface OpenDocument {
  readonly name: string;
  readonly host: ExcelHost;
  readonly close: () => void;
}

/**
 * Opens the bytes of an .xlsx.
 *
 * @throws XlsxError when the file is not to be opened
 */
export async function openDocument(
  name: string,
  bytes: Uint8Array,
  { misbehaviour, protectedSheets }: PageOptions,
): Promise<OpenDocument> {
  const workbook = await openWorkbook(bytes);
  for (const sheet of workbook.sheets) sheet.protected ||= protectedSheets.includes(sheet.name);
  const calculator = new WorkbookCalculator(workbook);
  const host = new ExcelHost(workbook, calculator, misbehaviour);
  return {
    name,
    host,
    close: () => {
      calculator.close();
    },
  };
}
