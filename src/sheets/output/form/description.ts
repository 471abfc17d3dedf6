import { grantLimit } from '../../../domain/budget/grantLine';
import type { ProgrammeYear } from '../../../domain/year/programmeYear';
import type { ScheduleItem } from '../../../domain/programme/schedule';
import type { BudgetResult } from '../../../domain/year/yearResult';
import { amountWithUnit, roundAmountText } from '../../../notation/amountText';
import { monthSpanText, periodText } from '../../../notation/date';
import type { ShownUnit } from '../../writing/shownUnit';
import { shown, unitLine } from '../../writing/shownUnit';
import type { Part } from '../../writing/stackedParts';
import { line, tablePart } from '../../writing/stackedParts';
import type { TableColumn } from '../../writing/tableColumn';
import { bullets, filled, formColumns, heading, linesOf, section, unit as unitPart } from './formPage';

/** Section 3, 사업설명: why, on what ground, where, how much, since when, and the year's schedule. */
export function planDescription(year: ProgrammeYear, result: BudgetResult, unit: ShownUnit): Part[] {
  const { settings, milestones, schedule } = year;
  const { fiscalYear } = result;
  return [
    ...section('3 사업설명'),
    ...filled('사업목적', linesOf(settings.purpose)),
    ...filled('사업근거', linesOf(settings.legalBasis)),
    heading('사업내용'),
    ...content(year, result, unit),
    ...filled(
      '추진경위',
      milestones.map(({ event, when }) => `${event} : ${periodText(when)}`),
    ),
    heading(`${fiscalYear}년도 추진일정`),
    unitPart(unitLine(unit)),
    tablePart({ columns: scheduleColumns(schedule, unit), rows: schedule, total: true }),
  ];
}

/** 위치, 규모, 사업기간, 사업내용, 총사업비: as bullets, the lines of 사업내용 indented under their own. */
function content(year: ProgrammeYear, { budget, fiscalYear }: BudgetResult, unit: ShownUnit): Part[] {
  const { settings } = year;
  const [summary, ...details] = linesOf(settings.summary);
  const period = settings.period === '' ? `${fiscalYear}. 1. 1. ~ 12. 31.` : settings.period;
  const described = details.length > 0 || summary === undefined ? details : [summary];
  return [
    ...bullets([`위치 : ${settings.location}`, `규모 : ${scale(year)}`, `사업기간 : ${period}`, '사업내용']),
    ...described.map((text) => line(`  ${bulletedDetail(text)}`, 'paragraph', formColumns)),
    ...bullets([`총사업비 : ${amountWithUnit(budget.total.current.amount, unit)}`]),
  ];
}

function bulletedDetail(text: string): string {
  return /^[-–○●•□■※ㆍ]/u.test(text) ? text : `- ${text}`;
}

/** `5개 이내 사업, 30억원`: the cap on projects and the money to grant, as far as they are known (I4). */
function scale(year: ProgrammeYear): string {
  const { maxProjects } = year.settings;
  const limit = grantLimit(year);
  return [
    ...(maxProjects === null ? [] : [`${maxProjects}개 이내 사업`]),
    ...(limit === null ? [] : [roundAmountText(limit)]),
  ].join(', ');
}

function scheduleColumns(schedule: readonly ScheduleItem[], unit: ShownUnit): TableColumn<ScheduleItem>[] {
  const spending = '예산집행금액';
  return [
    {
      header: '사업추진절차',
      width: 30,
      covers: 5,
      style: 'label',
      cell: ({ step }) => step,
      total: () => '계',
    },
    {
      header: '추진기간',
      width: 18,
      covers: 3,
      style: 'center',
      cell: ({ from, to }) => monthSpanText(from, to),
    },
    {
      header: spending,
      width: 18,
      covers: 3,
      style: 'number',
      format: 'amount',
      cell: (item) => shown(item.spending, unit),
      total: ({ all }) => ({
        formula: `SUM(${all(spending)})`,
        expect: schedule.reduce((sum, item) => sum + shown(item.spending, unit), 0),
      }),
    },
    { header: '추진세부내용', width: 30, covers: 5, style: 'text', cell: ({ detail }) => detail },
  ];
}
