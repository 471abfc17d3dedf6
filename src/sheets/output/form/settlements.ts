import type { BudgetResult } from '../../../domain/year/yearResult';
import { settlementColumns } from '../settlementSheet';
import { formAmountPattern } from '../../writing/formPattern';
import type { ShownUnit } from '../../writing/shownUnit';
import { unitLine } from '../../writing/shownUnit';
import type { Part } from '../../writing/stackedParts';
import { tablePart } from '../../writing/stackedParts';
import { section, unit as unitPart } from './formPage';

/** Section 5, 최근 3년 결산 현황: Y−4 to Y−2, with `(x-)` as the form has it. */
export function planSettledYears({ settlements }: BudgetResult, unit: ShownUnit): Part[] {
  const columns = settlementColumns(unit, formAmountPattern(null, unit));
  return [
    ...section('5 최근 3년 결산 현황'),
    unitPart(unitLine(unit)),
    tablePart({
      columns: columns.map((column) => ({ ...column, width: 12, covers: 2 })),
      rows: settlements,
      total: false,
    }),
  ];
}
