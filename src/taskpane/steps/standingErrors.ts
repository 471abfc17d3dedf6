import type { CellRef, Issue } from '../../domain/issues/issue';
import type { StepId } from '../../domain/programme/stepId';
import { stepOfItem } from '../../sheets/input/settings/settingKeys';
import { sheetsOfYear } from '../../sheets/year/yearSheets';
import type { StepFact, StepSource } from './step';
import { missing } from './step';

/** What 대상사업 and 설정 hold for later steps than the first that works in them, by the code of what is wrong. */
const stepsOfCode: Readonly<Record<string, readonly StepId[]>> = {
  E02: ['review'],
  E13: ['review'],
  E14: ['review', 'yearPlan'],
  E15: ['review'],
  E16: ['yearPlan'],
  E22: ['review'],
};

/** The errors that stand, without what is only still to come (시작 전). */
export function standingErrors({ issues, toBegin }: Pick<StepSource, 'issues' | 'toBegin'>): Issue[] {
  const notBegun = new Set(toBegin);
  return issues.filter((one) => one.severity === 'error' && !notBegun.has(one));
}

/** The errors of the sheets that a step is done in. */
export function errorsOfStep(id: StepId, source: StepSource): Issue[] {
  return standingErrors(source).filter((one) => stepsOf(one, source).includes(id));
}

function stepsOf({ code, at, kind }: Issue, { partOf, year }: StepSource): readonly StepId[] {
  // What was notified stays: the amounts that moved are a matter of the results and of the notice.
  if (kind === 'notifiedAmountsChanged') return ['results', 'notice'];
  const part = partOf.get(at.sheet);
  if (part === undefined) return [];
  const isShared = part === 'projects' || part === 'settings';
  const own = isShared ? stepsOfCode[code] : undefined;
  if (own) return own;
  if (part === 'settings') {
    const item = Object.entries(year?.settings.at ?? {}).find(([, cell]) => isSameCell(cell, at));
    return [stepOfItem(item?.[0] ?? '')];
  }
  return sheetsOfYear[part].steps;
}

function isSameCell(a: CellRef, b: CellRef): boolean {
  return a.sheet === b.sheet && a.cell === b.cell;
}

/** That errors stand in the sheets of a step which its own facts have not told, with the way to the first. */
export function errorFacts(id: StepId, source: StepSource, told: readonly StepFact[]): StepFact[] {
  const errors = errorsOfStep(id, source).filter(
    ({ at }) => !told.some((fact) => fact.state === 'missing' && fact.at && isSameCell(fact.at, at)),
  );
  const [first] = errors;
  return first ? [missing('steps.errors', { count: errors.length }, first.at)] : [];
}
