import fc from 'fast-check';
import { parseArea } from '../../src/sheets/model/address';
import type { Issue } from '../../src/domain/issues/issue';
import type { MoneyUnit } from '../../src/domain/money/moneyUnit';
import { wonPerUnit } from '../../src/domain/money/moneyUnit';
import type { ProgrammeYear } from '../../src/domain/year/programmeYear';
import type { CellValue, Grid } from '../../src/sheets/model/grid';
import { budgetLineRows } from '../../src/sheets/input/budgetLines';
import { paymentRows } from '../../src/sheets/input/payments';
import { projectRows } from '../../src/sheets/input/projects';
import { settlementRows } from '../../src/sheets/input/settlements';
import { planYear } from '../../src/sheets/year/planYear';
import { readYear } from '../../src/sheets/year/readYear';
import { wholeYear } from '../wholeYear';
import { anyYear } from './arbitraryYear';
import { gridOfPlan } from './gridOfPlan';
import { issueLine } from './issueLine';
import { plainModel } from './plainModel';
import { anyPadding, anyRearrangement, headerRow, padded, rearranged } from './rearranged';

function gridsOf(year: ProgrammeYear): Grid[] {
  return planYear(year).map(gridOfPlan);
}

/** The year with every list in one order, whatever order its rows were read in. */
function unordered(year: ProgrammeYear | null): unknown {
  return Object.entries((plainModel(year) ?? {}) as Record<string, unknown>).map(([part, value]) => [
    part,
    Array.isArray(value) ? value.map((item) => JSON.stringify(item)).sort() : value,
  ]);
}

describe('reading', () => {
  it('gives back every year that was written', () => {
    fc.assert(
      fc.property(anyYear, (year) => {
        const reading = readYear(gridsOf(year));
        expect(reading.issues.map(issueLine)).toEqual([]);
        expect(plainModel(reading.year)).toEqual(plainModel(year));
      }),
      { numRuns: 100 },
    );
  });

  it('does not depend on the order of sheets, rows and columns', () => {
    fc.assert(
      fc.property(anyYear, anyRearrangement, (year, moves) => {
        const grids = gridsOf(year).map((grid) => rearranged(grid, moves));
        const reading = readYear(grids.reverse());
        expect(reading.issues.map(issueLine)).toEqual([]);
        expect(unordered(reading.year)).toEqual(unordered(year));
      }),
      { numRuns: 60 },
    );
  });

  it('does not mind titles above and blank rows in between', () => {
    fc.assert(
      fc.property(anyYear, anyPadding, (year, padding) => {
        const reading = readYear(gridsOf(year).map((grid) => padded(grid, padding)));
        expect(reading.issues.map(issueLine)).toEqual([]);
        expect(plainModel(reading.year)).toEqual(plainModel(year));
      }),
      { numRuns: 60 },
    );
  });

  it('gives the same amounts in whatever unit a sheet states them', () => {
    const units = Object.keys(wonPerUnit) as MoneyUnit[];
    fc.assert(
      fc.property(anyYear, fc.constantFrom(...units), (year, unit) => {
        const plans = [
          budgetLineRows.plan(year.budgetLines, { unit }),
          projectRows.plan(year.projects, { unit }),
          settlementRows.plan(year.settlements, { unit }),
          paymentRows.plan(year.payments, { unit }),
        ].map(gridOfPlan);
        const names = new Set(plans.map(({ name }) => name));
        const reading = readYear([...gridsOf(year).filter(({ name }) => !names.has(name)), ...plans]);
        expect(reading.issues.map(issueLine)).toEqual([]);
        expect(plainModel(reading.year)).toEqual(plainModel(year));
      }),
      { numRuns: 60 },
    );
  });

  it('names only cells that exist, whatever is typed over a clean workbook', () => {
    const clean = gridsOf(wholeYear());
    const typed = fc.constantFrom<CellValue>(
      '',
      0,
      -1,
      1e300,
      '△',
      '#REF!',
      '소계',
      'P1',
      '종로구',
      '1,23',
      true,
      '85점',
    );
    const change = fc.tuple(fc.nat(clean.length - 1), fc.nat(30), fc.nat(12), typed);
    let named = 0;
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 12 }), (changes) => {
        const grids = clean.map((grid, i) =>
          overtyped(
            grid,
            changes.filter(([sheet]) => sheet === i),
          ),
        );
        for (const { at } of readYear(grids).issues) {
          if (at.cell === null) continue;
          named += 1;
          const grid = grids.find(({ name }) => name === at.sheet);
          expect({ at, exists: grid !== undefined && isInside(grid, at) }).toEqual({ at, exists: true });
        }
      }),
      { numRuns: 100 },
    );
    expect(named).toBeGreaterThan(100);
  });
});

function overtyped(grid: Grid, changes: readonly [number, number, number, CellValue][]): Grid {
  const values = grid.values.map((row) => [...row]);
  for (const [, y, x, value] of changes) {
    const row = values[y % values.length];
    if (row) row[x % row.length] = value;
  }
  return { ...grid, values };
}

function isInside({ values }: Grid, { cell }: Issue['at']): boolean {
  const area = parseArea(cell ?? '');
  return area !== null && area.bottom < values.length && area.right < (values[0]?.length ?? 0);
}

describe('headerRow, of these tests', () => {
  it('is found below titles and the unit line', () => {
    expect(gridsOf(wholeYear()).map((grid) => headerRow(grid) <= 2)).not.toContain(false);
  });
});
