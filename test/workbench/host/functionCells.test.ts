import type { FunctionSignature } from '../../../workbench/host/functionArguments';
import type { ExcelHost } from '../../../workbench/host/excelHost';
import type { Workbook } from '../../../workbench/workbook/workbook';
import { openWorkbook } from '../../../workbench/xlsx/openWorkbook';
import { saveWorkbook } from '../../../workbench/xlsx/saveWorkbook';
import { valuesOf, workbookOf } from '../../excel/workbookOf';
import { withHost } from '../withHost';

const matrix = { type: 'any', dimensionality: 'matrix' } as const;
const number = { type: 'number', dimensionality: 'scalar' } as const;
const signatures: readonly FunctionSignature[] = [
  { id: 'DOUBLE', parameters: [matrix] },
  { id: 'COUNTDOWN', parameters: [number] },
  { id: 'SEEN', parameters: [{ type: 'any' }, { type: 'any' }, { type: 'any' }] },
];

function associate(): void {
  CustomFunctions.associate({
    DOUBLE: (rows: unknown[][]) =>
      rows.map((row) => row.map((value) => (value === '' ? '' : Number(value) * 2))),
    COUNTDOWN: (from: number) => Array.from({ length: from }, (_, index) => [from - index]),
    SEEN: (...args: unknown[]) => JSON.stringify(args.slice(0, 3)),
  });
}

/** Types into the first sheet, by address. */
function type(host: ExcelHost, cells: Readonly<Record<string, string>>): void {
  const [sheet] = host.workbook.sheets;
  for (const [address, entry] of Object.entries(cells)) {
    host.type(sheet!, Number(address.slice(1)) - 1, address.charCodeAt(0) - 65, entry);
  }
}

/** As `withHost`, with functions that the add-in has declared and loaded. */
async function withFunctions(
  workbook: Workbook,
  body: (host: ExcelHost, settle: () => Promise<void>) => Promise<void>,
): Promise<void> {
  await withHost(workbook, async ({ host, settle }) => {
    associate();
    host.declareFunctions(signatures);
    await settle();
    await body(host, () => host.functionsIdle());
  });
}

describe('a call of the add-in in a cell', () => {
  it('answers, spills, and is answered again when an argument changes', async () => {
    await withFunctions(workbookOf({ 시트: [[1], [2]] }), async (host, settle) => {
      type(host, { C1: '=GYOBU.DOUBLE(A1:A2)', E1: '=C1+C2' });
      await settle();
      expect(valuesOf(host.workbook, '시트')).toEqual([
        [1, '', 2, '', 6],
        [2, '', 4, '', ''],
      ]);
      type(host, { A2: '5' });
      await settle();
      expect(valuesOf(host.workbook, '시트')).toEqual([
        [1, '', 2, '', 12],
        [5, '', 10, '', ''],
      ]);
    });
  });

  it('empties what it had spilled when it spills less, and when it goes', async () => {
    await withFunctions(workbookOf({ 시트: [[3]] }), async (host, settle) => {
      type(host, { B1: '=gyobu.countdown(A1)' });
      await settle();
      expect(valuesOf(host.workbook, '시트')).toEqual([
        [3, 3],
        ['', 2],
        ['', 1],
      ]);
      type(host, { A1: '1' });
      await settle();
      expect(valuesOf(host.workbook, '시트')).toEqual([[1, 1]]);
      type(host, { A1: '2' });
      await settle();
      type(host, { B1: '' });
      await settle();
      expect(valuesOf(host.workbook, '시트')).toEqual([[2]]);
    });
  });

  it('does not write over what stands in its way', async () => {
    await withFunctions(workbookOf({ 시트: [[3], [''], ['여기']] }), async (host, settle) => {
      type(host, { A1: '=GYOBU.COUNTDOWN(3)' });
      await settle();
      expect(valuesOf(host.workbook, '시트')).toEqual([['#SPILL!'], [''], ['여기']]);
    });
  });

  it.each([
    ['=GYOBU.SEEN("a,""b""",TRUE,-1.5)', ['a,"b"', true, -1.5]],
    ['=GYOBU.SEEN(,A1,B1)', [null, 7, '']],
    ["=GYOBU.SEEN(SUM(A1,1),'둘 째'!A1,A1*2)", [8, '다른', 14]],
  ])('hands over the arguments of %s', async (formula, args) => {
    await withFunctions(workbookOf({ 시트: [[7]], '둘 째': [['다른']] }), async (host, settle) => {
      type(host, { C1: formula });
      await settle();
      expect(host.workbook.sheets[0]!.cell(0, 2)!.value).toBe(JSON.stringify(args));
    });
  });

  it('is #NAME? where no add-in declares it, or one does that has no such function', async () => {
    await withHost(workbookOf({ 시트: [] }), async ({ host, settle }) => {
      type(host, { A1: '=GYOBU.DOUBLE(1)' });
      await settle();
      expect(valuesOf(host.workbook, '시트')).toEqual([['#NAME?']]);
    });
    await withFunctions(workbookOf({ 시트: [] }), async (host, settle) => {
      type(host, { A1: '=GYOBU.HALF(1)' });
      await settle();
      expect(valuesOf(host.workbook, '시트')).toEqual([['#NAME?']]);
    });
  });

  it('is a matrix formula in the saved file, with its values', async () => {
    await withFunctions(workbookOf({ 시트: [[2]] }), async (host, settle) => {
      type(host, { B1: '=GYOBU.COUNTDOWN(A1)' });
      await settle();
      const reopened = await openWorkbook(await saveWorkbook(host.workbook));
      expect(valuesOf(reopened, '시트')).toEqual([
        [2, 2],
        ['', 1],
      ]);
    });
  });
});
