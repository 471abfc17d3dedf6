import type { Issue } from '../domain/issues/issue';
import { isCapable } from '../excel/capabilities';
import { readGrids } from '../excel/read';
import { spilledAreas } from '../excel/areaContent';
import type { FilledFormula } from '../sheets/functionUse/filledFormula';
import { filledFormulas } from '../sheets/functionUse/filledFormula';
import { functionFormulas } from '../sheets/functionUse/functionFormula';

/** The worksheet functions of Gyobu in all sheets of the workbook (교부 함수), whosever sheets they are. */
export interface FunctionSearch {
  readonly formulas: readonly FilledFormula[];
  /** Whether this Excel can calculate functions of add-ins at all. */
  readonly areFunctionsSupported: boolean;
  /** Sheets that were not searched. */
  readonly issues: readonly Issue[];
}

/** Looks for our functions in every sheet, hidden ones too; writes nothing. */
export async function functionSearch(): Promise<FunctionSearch> {
  const { grids, issues } = await readGrids(() => true);
  const found = functionFormulas(grids);
  const areas = await spilledAreas(found.map(({ at }) => at));
  return {
    formulas: filledFormulas(found, areas, grids),
    areFunctionsSupported: isCapable('customFunctions'),
    issues,
  };
}
