import type { CellRef, Issue } from '../../domain/issues/issue';
import type { YearPart } from '../../domain/year/programmeYear';
import type { StepFact, StepId, StepSource } from './step';
import { missing } from './step';

/** The sheets that a step is done in: an error on one of them keeps the step open. 교부액 산정 asks for all. */
const partsOfStep: Readonly<Record<StepId, readonly YearPart[]>> = {
  papers: ['settings', 'budgetLines', 'costBases', 'schedule', 'milestones', 'trackRecords', 'settlements'],
  intake: ['projects', 'opinions'],
  working: ['indicators', 'meetings'],
  review: ['projects', 'meetings', 'tiers', 'manualGrants'],
  plan: ['projects', 'meetings', 'changes'],
  scores: ['scores', 'submissions', 'districts'],
  results: ['meetings', 'corrections'],
  allocation: [],
  notice: [],
  payment: ['payments', 'priorSettlements'],
  survey: ['survey'],
  closing: ['lastGrants', 'lastPerformances'],
};

/** What 대상사업 and 설정 hold for later steps than the first that works in them, by the code of what is wrong. */
const stepsOfCode: Readonly<Record<string, readonly StepId[]>> = {
  E02: ['review'],
  E13: ['review'],
  E14: ['review', 'plan'],
  E15: ['review'],
  E16: ['plan'],
  E22: ['review'],
};

/** The steps of the items of 설정; all others are of the papers. */
const stepsOfItem: Readonly<Record<string, readonly StepId[]>> = {
  사업수한도: ['review'],
  배분방식: ['review'],
  끝수처리: ['review'],
  점수자릿수: ['scores'],
  목표확정일: ['plan'],
  통지일: ['notice'],
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
    return stepsOfItem[item?.[0] ?? ''] ?? ['papers'];
  }
  return (Object.keys(partsOfStep) as StepId[]).filter((id) => partsOfStep[id].includes(part));
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
