import { inputOf } from '../../domain/allocation/checkInput';
import { nearMisses } from '../../domain/allocation/nearMisses';
import { decimalText } from '../../domain/money/decimal';
import { effectiveScores } from '../../domain/scores/effectiveScores';
import type { GrantBudgetUse } from '../../domain/budget/grantBudget';
import { grantBudgetUse, hasOtherUse } from '../../domain/budget/grantBudget';
import { programmeName } from '../../domain/year/settings';
import type { ProgrammeYear } from '../../domain/year/programmeYear';
import { selectedProjects } from '../../domain/projects/project';
import { lawOf } from '../../domain/year/ordinance';
import { scoreTable } from '../../domain/scores/score';
import type { Won } from '../../domain/money/won';
import { won } from '../../domain/money/won';
import type { YearResult } from '../../domain/year/yearResult';
import { amountText } from '../../notation/amountText';
import { kindOf } from '../../domain/allocation/policy';
import { policyNames } from '../../notation/policyName';
import { policiesInForce, policyTermsText } from '../../notation/policySettings';
import type { AgendaSource } from '../../text/agenda';

/** What the committee's one-page agenda tells, from the workbook as it stands. */
export function agendaOf(
  year: ProgrammeYear,
  result: YearResult | null,
  matter: AgendaSource['matter'],
): AgendaSource {
  const selected = selectedProjects(year.projects);
  const { policy } = year.settings;
  const policies = policiesInForce(selected, policy);
  const use = matter === 'result' && result ? result.use : grantBudgetUse(year);
  const misses =
    matter === 'result' ? nearMisses({ ...inputOf(year), scores: scoreTable(effectiveScores(year)) }) : [];
  return {
    fiscalYear: year.settings.fiscalYear,
    programme: programmeName(year.settings),
    matter,
    law: lawOf(year.districts),
    policy: policyTermsText(policies, policy),
    pool: poolText(use),
    held: use.heldProjects.map(({ code, name, budget }) => ({
      code,
      name,
      budget: budget === null ? '' : thousand(budget),
    })),
    total: matter === 'result' && result ? totalText(result, use) : '',
    projects: selected.map((project) => {
      const { code, name, budget, target } = project;
      const outcome = result?.allocation.perProject.find((one) => one.code === code);
      return {
        code,
        name,
        budget: thousand(budget),
        target: decimalText(target),
        policy: policies.length === 1 ? '' : policyNames[kindOf(project, policy)],
        outcome:
          matter === 'result' && outcome
            ? {
                achieved: outcome.achieved,
                granted: outcome.granted === null ? '-' : thousand(outcome.granted),
                leftover: outcome.leftover === null ? '-' : thousand(outcome.leftover),
              }
            : null,
      };
    }),
    nearMisses: misses.map(
      ({ district, project, score, target }) =>
        `${district} ${project} ${decimalText(score)}점(목표 ${decimalText(target)}점)`,
    ),
  };
}

/** `3,600,000천원(사업비 3,000,000천원, 보류 500,000천원, 미배정 100,000천원)` */
function poolText(use: GrantBudgetUse): string {
  const parts = hasOtherUse(use) ? `(사업비 ${thousand(use.budgets)}천원${otherText(use)})` : '';
  return `${thousand(use.grantBudget ?? use.budgets)}천원${parts}`;
}

/** `교부 2,940,000천원, 집행잔액 60,000천원, 보류 500,000천원(합계 3,500,000천원)` */
function totalText({ allocation: { granted, leftover } }: YearResult, use: GrantBudgetUse): string {
  const all = thousand(won(use.budgets + use.held + (use.unassigned ?? 0)));
  return `교부 ${thousand(granted)}천원, 집행잔액 ${thousand(leftover)}천원${otherText(use)}(합계 ${all}천원)`;
}

function otherText({ heldProjects, held, unassigned }: GrantBudgetUse): string {
  const onHold = heldProjects.length > 0 ? `, 보류 ${thousand(held)}천원` : '';
  return unassigned === null || unassigned === 0 ? onHold : `${onHold}, 미배정 ${thousand(unassigned)}천원`;
}

function thousand(amount: Won): string {
  return amountText(amount, 'thousand');
}
