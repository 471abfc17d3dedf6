import { inputOf } from '../../domain/allocation/inputOf';
import { nearMisses } from '../../domain/allocation/nearMisses';
import { decimalText } from '../../domain/decimal';
import { effectiveScores } from '../../domain/effectiveScores';
import { programmeName } from '../../domain/programmeName';
import type { ProgrammeYear } from '../../domain/programmeYear';
import { selectedProjects } from '../../domain/project';
import { isUnderSeoulOrdinance } from '../../domain/rules/ordinanceCity';
import { scoreTable } from '../../domain/scoreTable';
import { zeroWon } from '../../domain/won';
import { sumWonOrNull } from '../../domain/sumWon';
import type { Won } from '../../domain/won';
import type { YearResult } from '../../domain/yearResult';
import { amountText } from '../../notation/amountText';
import { policyNames } from '../../notation/policyName';
import type { AgendaSource } from '../../text/agenda';

/** What the committee's one-page agenda tells, from the workbook as it stands. */
export function agendaOf(
  year: ProgrammeYear,
  result: YearResult | null,
  matter: AgendaSource['matter'],
): AgendaSource {
  const selected = selectedProjects(year.projects);
  const misses =
    matter === 'result' ? nearMisses({ ...inputOf(year), scores: scoreTable(effectiveScores(year)) }) : [];
  return {
    fiscalYear: year.settings.fiscalYear,
    programme: programmeName(year.settings),
    matter,
    isUnderSeoulOrdinance: isUnderSeoulOrdinance(year.districts),
    policy: policyNames[year.settings.policy.kind],
    pool: thousand(sumWonOrNull(selected.map(({ budget }) => budget)) ?? zeroWon),
    projects: selected.map(({ code, name, budget, target }) => {
      const outcome = result?.allocation.perProject.find((project) => project.code === code);
      return {
        code,
        name,
        budget: thousand(budget),
        target: decimalText(target),
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

function thousand(amount: Won): string {
  return amountText(amount, 'thousand');
}
