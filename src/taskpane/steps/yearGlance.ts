import { councilReports } from '../../domain/committee/councilReports';
import type { GrantBudgetUse } from '../../domain/budget/grantBudget';
import { grantBudgetUse } from '../../domain/budget/grantBudget';
import type { CellRef } from '../../domain/issues/issue';
import { cellOf } from '../../domain/issues/issue';
import type { Won } from '../../domain/money/won';
import { sumWonOrNull } from '../../domain/money/won';
import { unpaidGrants } from '../../domain/payment/payment';
import { dueNow } from '../../domain/programme/schedule';
import { accountClosing } from '../../domain/settlement/accountClosing';
import type { IsoDate } from '../../domain/year/calendar';
import { isUnderSeoulOrdinance } from '../../domain/year/ordinance';
import { standingErrors } from './standingErrors';
import type { StepFact, StepSource } from './step';
import { sheetAt } from './step';
import type { YearStep } from './yearSteps';
import { currentStep, yearSteps } from './yearSteps';

/** Something that is to be done by a day (기한). */
export interface Due {
  /** A step of 추진일정 by its own name; the council's report (조례 제5조제3항); what is unpaid when the books close. */
  readonly kind: 'schedule' | 'council' | 'payment';
  /** The step's name; empty for the others, which have words of their own. */
  readonly step: string;
  /** A day, or the month whose last day it is. */
  readonly by: IsoDate;
  /** The day is over. */
  readonly isLate: boolean;
  readonly at: CellRef;
}

/** The three numbers of the year (원), and what 교부재원 has for neither; null for what is not known yet. */
export interface YearMoney {
  /** 교부재원; where the budget does not say it, 사업비 of the selected projects. */
  readonly pool: Won | null;
  /** 교부액 and 집행잔액 as worked out. */
  readonly granted: Won | null;
  readonly leftover: Won | null;
  /** 보류 and 미배정: with the two above it comes to the pool. Null where there is none. */
  readonly other: Won | null;
}

/** The year at a glance (한눈에 보기): where it stands, what is due, what is in the way, and the three numbers. */
export interface YearGlance {
  readonly steps: readonly YearStep[];
  /** Where one stands. */
  readonly current: YearStep;
  readonly dues: readonly Due[];
  /** What the current step still lacks. */
  readonly missing: readonly StepFact[];
  /** Errors anywhere, which keep the grants from being worked out. */
  readonly errors: number;
  readonly money: YearMoney;
}

/** Told from the workbook as it was read; null only where there is no step at all. */
export function glanceOf(source: StepSource): YearGlance | null {
  const steps = yearSteps(source);
  const current = currentStep(steps);
  if (!current) return null;
  return {
    steps,
    current,
    dues: duesOf(source).toSorted((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0)),
    missing: current.facts.filter(({ state }) => state === 'missing'),
    errors: standingErrors(source).length,
    money: moneyOf(source),
  };
}

function duesOf({ year, result, today }: StepSource): Due[] {
  if (!year) return [];
  const { fiscalYear } = year.settings;
  const scheduled = dueNow(year.schedule, today).map(({ step, to, at }): Due => ({
    kind: 'schedule',
    step,
    by: to,
    isLate: false,
    at: cellOf(at, 'to'),
  }));
  // Whether a report was sent the workbook does not hold: it is told until its day is over.
  const reports = isUnderSeoulOrdinance(year.districts) ? councilReports(year) : [];
  const council = reports
    .filter(({ due }) => today <= due)
    .map(({ due, at }): Due => ({
      kind: 'council',
      step: '',
      by: due,
      isLate: false,
      at: cellOf(at, 'heldOn'),
    }));
  // Once the districts were told what they get, it is owed.
  const { closes } = accountClosing(fiscalYear);
  const isOwed =
    result !== null &&
    year.settings.noticeOn !== null &&
    (year.payments.length === 0 || unpaidGrants(result, year.payments).length > 0);
  return [
    ...scheduled,
    ...council,
    ...(isOwed
      ? [
          {
            kind: 'payment',
            step: '',
            by: closes,
            isLate: today > closes,
            at: sheetAt('교부집행'),
          } as const,
        ]
      : []),
  ];
}

function moneyOf({ year, result }: StepSource): YearMoney {
  const use: GrantBudgetUse | null = result?.use ?? (year && grantBudgetUse(year));
  const other = use && sumWonOrNull(use.unassigned === null ? [use.held] : [use.held, use.unassigned]);
  return {
    pool: use && (use.grantBudget ?? (year && year.projects.length > 0 ? use.budgets : null)),
    granted: result?.allocation.granted ?? null,
    leftover: result?.allocation.leftover ?? null,
    // Before there is a result, all of the pool is still to be given.
    other: result === null || other === 0 ? null : other,
  };
}
