import { grantBudgetHistory } from '../../../domain/projects/decisionChange';
import { programmeName } from '../../../domain/year/settings';
import type { ProgrammeYear } from '../../../domain/year/programmeYear';
import type { BudgetResult } from '../../../domain/year/yearResult';
import { areaAddress } from '../../model/address';
import { budgetHistoryAmounts } from '../budgetHistory';
import { planBasics } from './basics';
import { planBudgetTables } from './budgetTables';
import { planDescription } from './description';
import { planEffects } from './effects';
import { formColumns } from './formPage';
import { planSettledYears } from './settlements';
import type { SheetPlan } from '../../model/sheetPlan';
import { outputTitle, pageHeight, pageFooter } from '../../writing/printedPage';
import { allHeights, pageBreaks } from '../../writing/pageFlow';
import type { ShownUnit } from '../../writing/shownUnit';
import { shownUnit } from '../../writing/shownUnit';
import type { Part } from '../../writing/stackedParts';
import { line, stack } from '../../writing/stackedParts';

export const programmeFormSheet = '사업설명서';

/**
 * 사업설명서: the whole form, sections 1 to 5 (지방재정법 제44조의2: a statutory annex of the budget). It needs no score
 * and no project, so that it can be drawn up in January and again at any time.
 */
export function planProgrammeForm(year: ProgrammeYear, result: BudgetResult): SheetPlan {
  const unit = formUnit(year, result);
  const blocks: readonly (readonly Part[])[] = [
    [
      line(outputTitle(programmeName(year.settings), result.status), 'title', formColumns),
      ...planBasics(year, result, unit),
    ],
    planBudgetTables(year, result, unit),
    planDescription(year, result, unit),
    planEffects(year, result.fiscalYear),
    planSettledYears(result, unit),
  ];
  const { end, heights, ...parts } = stack(blocks.flat());
  const rows = allHeights([{ rows: '1:1', points: titlePoints }, ...heights], end);
  return {
    sheet: programmeFormSheet,
    ...parts,
    heights: rows,
    widths: formColumns,
    print: {
      orientation: 'portrait',
      area: areaAddress({ top: 0, left: 0, bottom: end - 1, right: formColumns.length - 1 }),
      titleRows: '$1:$1',
      breaks: pageBreaks({
        heights: rows,
        starts: startsOf(blocks),
        end,
        pageHeight: pageHeight(formColumns),
        repeated: titlePoints,
      }),
      ...pageFooter(),
    },
  };
}

const titlePoints = 30;

/** The 0-based first row of every block. */
function startsOf(blocks: readonly (readonly Part[])[]): number[] {
  return blocks.map((_, i) => stack(blocks.slice(0, i).flat()).end);
}

/** One unit for the whole form: 천원, unless one of its figures is no whole 천원. */
function formUnit(
  { budgetLines, costBases, schedule, changes }: ProgrammeYear,
  { settlements }: BudgetResult,
): ShownUnit {
  return shownUnit([
    ...budgetLines.flatMap(({ previous, current, national, city, district, other }) => [
      previous.amount,
      current.amount,
      ...[national, city, district, other].filter((amount) => amount !== null),
    ]),
    ...costBases.flatMap(({ amount }) => (amount === null ? [] : [amount])),
    ...schedule.map(({ spending }) => spending),
    ...budgetHistoryAmounts(grantBudgetHistory(changes)),
    ...settlements.flatMap(({ settlement: s }) => [
      s.finalBudget,
      s.carriedIn,
      s.adjustment,
      s.spent,
      s.carriedOut,
    ]),
  ]);
}
