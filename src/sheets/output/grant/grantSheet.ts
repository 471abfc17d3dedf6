import type { Settings } from '../../../domain/year/settings';
import { grantName } from '../../../domain/year/settings';
import type { Won } from '../../../domain/money/won';
import { zeroWon } from '../../../domain/money/won';
import type { YearResult } from '../../../domain/year/yearResult';
import { grantColumns } from './grantColumns';
import { planGrantFoot } from './grantFoot';
import { grantRows } from './grantRows';
import type { SheetPlan } from '../../model/sheetPlan';
import type { RunMark } from '../../writing/printedPage';
import { outputTitle, pageFooter } from '../../writing/printedPage';
import type { ShownUnit } from '../../writing/shownUnit';
import { shownUnit, unitLine } from '../../writing/shownUnit';
import { planTitledTable, printedArea } from '../../writing/titledTable';

export const grantSheet = '교부내역';

/** What 교부내역 prints beside the result. */
export interface GrantSheetInput {
  readonly settings: Pick<Settings, 'programmeName' | 'bureau' | 'department' | 'officer'>;
  readonly run: RunMark | null;
  /** Last year's grants by district (전년도 교부액); a district that is not in it has none known. */
  readonly lastYear: ReadonlyMap<string, Won>;
}

/**
 * 교부내역: what each district gets in each project. 계 on top, every district in official order, underneath what
 * was left of each budget, and the total in figures and Hangul (I8).
 */
export function planGrants(result: YearResult, { settings, run, lastYear }: GrantSheetInput): SheetPlan {
  const rows = grantRows(result, lastYear);
  const unit = grantUnit(result, lastYear);
  const columns = grantColumns(result, rows, unit);
  const { table, ...parts } = planTitledTable({
    title: outputTitle(`${result.fiscalYear}년 ${grantName(settings)} 교부결정 내역`, result.status),
    unitLine: unitLine(unit),
    columns,
    rows,
    total: true,
  });
  const foot = planGrantFoot(result, { columns, table, unit, author: authorOf(settings) });
  return {
    sheet: grantSheet,
    ...parts,
    blocks: [...parts.blocks, ...foot.blocks],
    styles: [...parts.styles, ...foot.styles],
    formats: [...parts.formats, ...foot.formats],
    merges: [...parts.merges, ...foot.merges],
    frozen: { rows: 4, columns: 1 },
    print: {
      orientation: 'landscape',
      area: printedArea(table, foot.end),
      titleRows: table.titleRows,
      ...pageFooter(run),
    },
  };
}

function grantUnit(
  { allocation, projects, use, prior }: YearResult,
  lastYear: ReadonlyMap<string, Won>,
): ShownUnit {
  return shownUnit([
    ...projects.map(({ budget }) => budget),
    ...use.heldProjects.map(({ budget }) => budget ?? zeroWon),
    use.unassigned ?? zeroWon,
    ...allocation.splits.flatMap(({ budget, shares }) => [budget, ...shares.map(({ amount }) => amount)]),
    ...lastYear.values(),
    ...prior.values(),
  ]);
}

/** Who drew the sheet up: attachments such as 통계표 name their author (시행규칙 제6조제2항). */
function authorOf({ bureau, department, officer }: GrantSheetInput['settings']): string {
  return [bureau, department, officer].filter((part) => part !== '').join(' ');
}
