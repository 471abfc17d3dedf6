import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { annualRun } from '../../src/annualRun';
import { startHost } from '../../workbench/node/startHost';
import type { Workbook } from '../../workbench/workbook/workbook';
import { openWorkbook } from '../../workbench/xlsx/openWorkbook';
import { saveWorkbook } from '../../workbench/xlsx/saveWorkbook';
import { arbitraryParts } from '../workbench/xlsx/arbitraryFile';
import { excelFaults } from '../workbench/xlsx/outsideCheck';

const runs = globalThis.soakRuns ?? 100;

/** Content of all sheets, by name and place. */
function contentOf(workbook: Workbook): unknown {
  return workbook.sheets.map((sheet) => {
    const { cells, ...state } = sheet.state();
    return { ...state, cells: new Map([...cells].sort(([a], [b]) => a - b)) };
  });
}

describe('random workbooks of other hands: values, formulas, formats, names, rules, protection, both date systems', () => {
  it(`${runs} of them are the same in every byte of every part after they were opened and saved`, async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryParts, async (parts) => {
        const saved = unzipSync(await saveWorkbook(await openWorkbook(zipSync(parts, { level: 1 }))));
        expect(
          Object.fromEntries(Object.entries(saved).map(([name, data]) => [name, strFromU8(data)])),
        ).toEqual(Object.fromEntries(Object.entries(parts).map(([name, data]) => [name, strFromU8(data)])));
      }),
      { numRuns: runs },
    );
  }, 600_000);

  it(`${runs} of them hold after a change of some cells just that change, in a file that Excel opens`, async () => {
    const cell = fc.record({
      row: fc.nat(14),
      column: fc.nat(8),
      value: fc.oneof(
        fc.integer(),
        fc.string({ unit: 'binary', maxLength: 9 }),
        fc.boolean(),
        fc.constant(null),
      ),
      formula: fc.constantFrom(null, null, '=A1*2', '="<&"'),
      bold: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(arbitraryParts, fc.array(cell, { maxLength: 6 }), async (parts, changes) => {
        const workbook = await openWorkbook(zipSync(parts, { level: 1 }));
        const [sheet] = workbook.sheets;
        for (const { row, column, value, formula, bold } of changes) {
          const style = sheet!.styleAt(row, column);
          const font = { ...style.font, bold: true };
          // The look that keeps such text text when somebody edits the cell is given on saving.
          const isOpen = formula === null && typeof value === 'string' && /^[=+\-@]/.test(value);
          const quoted = isOpen && style.numFmt !== '@' ? { quotePrefix: true } : {};
          const filled = { name: '맑은 고딕', size: 11, ...font };
          sheet!.put(row, column, {
            value,
            formula,
            style: { ...style, ...(bold && { font: filled }), ...quoted },
          });
        }
        const bytes = await saveWorkbook(workbook);
        expect(excelFaults(bytes)).toEqual([]);
        expect(contentOf(await openWorkbook(bytes))).toEqual(contentOf(workbook));
        const saved = unzipSync(bytes);
        expect(strFromU8(saved['xl/worksheets/sheet2.xml']!)).toBe(
          strFromU8(parts['xl/worksheets/sheet2.xml']!),
        );
      }),
      { numRuns: runs },
    );
  }, 600_000);
});

const calculated = Math.max(4, Math.floor(runs / 10));
const sample = readFileSync(join(__dirname, '../../samples/2020.xlsx'));

describe('the annual run on a workbook with random sheets of others', () => {
  it(`changes none of them, ${calculated} times, but for results of formulas`, async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryParts, async (parts) => {
        const file = withSheets(unzipSync(sample), parts);
        const workbook = await openWorkbook(zipSync(file, { level: 1 }));
        const { close } = await startHost(workbook);
        const { outcome } = await annualRun(new Date('2020-11-20T10:00:00'));
        await close();
        expect(outcome.status).toBe('written');
        const bytes = await saveWorkbook(workbook);
        expect(excelFaults(bytes)).toEqual([]);
        const saved = unzipSync(bytes);
        for (const path of ['xl/worksheets/random1.xml', 'xl/worksheets/random2.xml']) {
          expect(withoutResults(saved[path]!)).toBe(withoutResults(file[path]!));
        }
      }),
      { numRuns: calculated },
    );
  }, 3_600_000);
});

/** The year's workbook with the sheets of another one behind its own. */
function withSheets(
  file: Record<string, Uint8Array>,
  parts: Readonly<Record<string, Uint8Array>>,
): Record<string, Uint8Array> {
  const edit = (name: string, from: string, to: string): void => {
    file[name] = new TextEncoder().encode(strFromU8(file[name]!).replace(from, to));
  };
  for (const index of [1, 2]) {
    // Looks and strings of the other file have other numbers here: what they are does not matter.
    const xml = strFromU8(parts[`xl/worksheets/sheet${index}.xml`]!).replaceAll(
      / (?:s|style|dxfId)="\d+"/g,
      '',
    );
    file[`xl/worksheets/random${index}.xml`] = new TextEncoder().encode(xml);
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
    edit(
      '[Content_Types].xml',
      '</Types>',
      `<Override PartName="/xl/worksheets/random${index}.xml" ContentType="${type}"/></Types>`,
    );
    edit(
      'xl/_rels/workbook.xml.rels',
      '</Relationships>',
      `<Relationship Id="rRandom${index}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/random${index}.xml"/></Relationships>`,
    );
    edit(
      'xl/workbook.xml',
      '</sheets>',
      `<sheet name="다른 ${index}" sheetId="${800 + index}" r:id="rRandom${index}"/></sheets>`,
    );
  }
  return file;
}

function withoutResults(data: Uint8Array): string {
  return strFromU8(data).replaceAll(/<c [^>]*><f.*?<\/c>/gs, (cell) =>
    cell.replace(/ t="\w+"/, '').replace(/<v>.*?<\/v>/s, ''),
  );
}
