import { fundingSources } from '../../../domain/budget/fundingSources';
import type { ProgrammeYear } from '../../../domain/year/programmeYear';
import type { Won } from '../../../domain/money/won';
import type { BudgetResult } from '../../../domain/year/yearResult';
import type { GridCell } from '../../writing/gridPart';
import { gridPart } from '../../writing/gridPart';
import type { ShownUnit } from '../../writing/shownUnit';
import { shown } from '../../writing/shownUnit';
import type { Part } from '../../writing/stackedParts';
import { line } from '../../writing/stackedParts';
import { bulleted, formColumns, heading, linesOf, section } from './formPage';

/** Section 1, 기본 현황: what the programme is, what it costs and who answers for it. */
export function planBasics(year: ProgrammeYear, { budget }: BudgetResult, unit: ShownUnit): Part[] {
  const { settings } = year;
  const sources = fundingSources(year.budgetLines);
  const [summary = ''] = linesOf(settings.summary);
  const amount = (prefix: string, value: Won | null, covers: number) =>
    amountCell(prefix, value, covers, unit);
  return [
    ...section('1 기본 현황'),
    heading('사업개요'),
    gridPart(
      [
        [label('회 계'), text(settings.account, 13)],
        // The ordinance makes it a programme of every year (조례 제5조).
        [label('사업기간'), text('☑ 연례반복', 13)],
        [label('사업내용'), text(summary === '' ? '' : bulleted(summary, '○'), 13)],
        [
          label('사업비'),
          amount('', budget.total.current.amount, 3),
          amount('[국비]', sources.national, 5),
          amount('[시비]', sources.city, 5),
        ],
        [
          label('(당해년도)'),
          text('기타 (예산 외)', 3),
          amount('[구비]', sources.district, 5),
          amount('[기타]', sources.other, 5),
        ],
      ],
      formColumns,
    ),
    heading('사업 담당자'),
    gridPart(
      [
        [title('실·국', 3), title('부서명', 4), title('과 장', 3), title('팀장', 3), title('주무관', 3)],
        [
          centred(settings.bureau, 3),
          centred(settings.department, 4),
          centred(settings.director, 3),
          centred(settings.teamLeader, 3),
          centred(settings.officer, 3),
        ],
      ],
      formColumns,
    ),
    line('※ 실국 및 부서명은 예산서 기준으로 작성되어 현재부서와 다를 수 있습니다.', 'note', formColumns),
  ];
}

function label(value: string): GridCell {
  return { value, covers: 3, style: 'header' };
}

function title(value: string, covers: number): GridCell {
  return { value, covers, style: 'header' };
}

function text(value: string, covers: number): GridCell {
  return { value, covers, style: 'text' };
}

function centred(value: string, covers: number): GridCell {
  return { value, covers, style: 'center' };
}

/** An amount that stays a number under its label: `[시비] 3,000,000천원`. The label alone where there is none. */
function amountCell(prefix: string, value: Won | null, covers: number, unit: ShownUnit): GridCell {
  if (value === null || (value === 0 && prefix !== '')) return text(prefix, covers);
  const before = prefix === '' ? '' : `"${prefix} "`;
  const after = unit === 'won' ? '"원"' : '"천원"';
  return {
    value: shown(value, unit),
    covers,
    style: 'text',
    format: { pattern: `${before}#,##0${after};${before}△#,##0${after};${before}0${after}` },
  };
}
