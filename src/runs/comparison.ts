import type { Comparison, Trials } from '../domain/allocation/compare';
import { comparePolicies } from '../domain/allocation/compare';
import { inputOf } from '../domain/allocation/checkInput';
import type { Issue } from '../domain/issues/issue';
import { effectiveScores } from '../domain/scores/effectiveScores';
import { scoreTable } from '../domain/scores/score';
import { targetsFixedOn } from '../domain/projects/targetsFixed';
import type { Examination } from './examination';

/** The first line of every comparison, on paper, on screen and in the terminal. */
export const simulationNotice = '모의자료 - 교부 근거로 사용할 수 없음';

/** Policies and targets side by side (모의 비교), or what stands in the way of trying them. */
export type ComparisonRun =
  | { readonly ok: true; readonly comparison: Comparison; readonly isFixed: boolean }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Tries policies on a workbook that has been examined. It is a simulation: it writes nothing, ever. After targets are
 * fixed (목표확정일) another choice may be looked at, but not applied (E16).
 */
export function compareYear({ year, issues }: Examination, trials: Trials): ComparisonRun {
  // What concerns the year's own policy does not prevent trying another; a sheet that is missing does.
  if (!year || issues.some(({ code, severity }) => code === 'R01' && severity === 'error'))
    return { ok: false, issues };
  const input = { ...inputOf(year), scores: scoreTable(effectiveScores(year)) };
  return { ok: true, comparison: comparePolicies(input, trials), isFixed: targetsFixedOn(year) !== null };
}
