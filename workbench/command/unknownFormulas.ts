import type { Issue } from '../../src/domain/issues/issue';
import { issue } from '../../src/domain/issues/issue';
import { cellAddress } from '../../src/sheets/model/address';
import type { UnknownResult } from '../calculation/calculator';
import { shownFormula } from '../calculation/calculator';
import type { ExcelHost } from '../host/excelHost';

/** What stands against saving: `ExcelHost.outdatedFormulas`, in words. */
export function outdatedFormulas(host: ExcelHost): readonly Issue[] {
  return host.outdatedFormulas().map(formulaIssue);
}

/** The issues of a run; an input that is an error only because nobody knows its formula's result is told as that. */
export function withFormulas(issues: readonly Issue[], host: ExcelHost): readonly Issue[] {
  const unknown = new Map(
    host.unknownResults().map((result) => [placeKey(result.sheet, cellOf(result)), result]),
  );
  return issues.map((one) => {
    const result = one.kind === 'errorCell' ? unknown.get(placeKey(one.at.sheet, one.at.cell)) : undefined;
    return result ? formulaIssue(result) : one;
  });
}

function formulaIssue(result: UnknownResult): Issue {
  const { sheet, formula, why } = result;
  const at = { sheet, cell: cellOf(result) };
  return issue(why === 'outdated' ? 'formulaOutdated' : 'formulaUnknown', at, {
    formula: shownFormula(formula),
  });
}

function cellOf({ row, column }: UnknownResult): string {
  return cellAddress(row, column);
}

function placeKey(sheet: string, cell: string | null): string {
  return `${sheet}!${cell ?? ''}`;
}
