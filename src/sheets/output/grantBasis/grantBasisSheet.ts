import type { YearResult } from '../../../domain/year/yearResult';
import { areaAddress, cellAddress } from '../../model/address';
import { grantBasisHeaders } from './grantBasisCells';
import { grantBasisColumns } from './grantBasisColumns';
import { grantBasisRows } from './grantBasisRows';
import type { SheetPlan } from '../../model/sheetPlan';
import type { RunMark } from '../../writing/printedPage';
import { outputTitle, pageFooter } from '../../writing/printedPage';
import { shownUnit, unitLine } from '../../writing/shownUnit';
import { planTitledTable, printedArea } from '../../writing/titledTable';

export const grantBasisSheet = '배분근거';

/**
 * 배분근거: how each amount came about, one line a district in a project (one a district over the pool), with a
 * native formula beside each amount that works it out again from the cells of its own line.
 */
export function planGrantBasis(result: YearResult, run: RunMark | null): SheetPlan {
  const rows = grantBasisRows(result);
  const { splits, granted } = result.allocation;
  const unit = shownUnit([
    granted,
    ...splits.flatMap(({ unit: step, budget, divided, price }) => [step, budget, divided, price ?? budget]),
    ...splits.flatMap(({ shares }) => shares.map(({ amount }) => amount)),
  ]);
  const { table, ...parts } = planTitledTable({
    title: outputTitle('교부액 산정내역', result.status),
    unitLine: unitLine(unit, '점'),
    columns: grantBasisColumns(result, rows, unit),
    rows,
    total: true,
  });
  const last = table.widths.length - 1;
  const check = table.placeOf(table.end);
  const difference = `${table.totals.at(grantBasisHeaders.amount)}-${table.totals.at(grantBasisHeaders.again)}`;
  return {
    sheet: grantBasisSheet,
    ...parts,
    blocks: [
      ...parts.blocks,
      { at: cellAddress(table.end, 0), rows: [['검산: 교부액 - 재계산']] },
      { at: check.at(grantBasisHeaders.again), rows: [[{ formula: difference, expect: 0 }]] },
    ],
    styles: [
      ...parts.styles,
      { range: areaAddress({ top: table.end, left: 0, bottom: table.end, right: last }), style: 'total' },
    ],
    formats: [...parts.formats, { range: check.at(grantBasisHeaders.again), format: 'amount' }],
    frozen: { rows: 4, columns: 2 },
    print: {
      orientation: 'landscape',
      area: printedArea(table, table.end + 1),
      titleRows: table.titleRows,
      ...pageFooter(run),
    },
  };
}
