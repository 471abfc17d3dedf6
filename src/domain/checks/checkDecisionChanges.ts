import { compareDates } from '../dateOrder';
import type { Decimal } from '../decimal';
import { compareDecimal, decimalText } from '../decimal';
import { parseDecimal } from '../parseDecimal';
import type { DecisionChange } from '../decisionChange';
import type { Issue } from '../issue';
import { issue } from '../issue';
import { cellOf } from '../origin';
import type { ProgrammeYear } from '../programmeYear';
import type { Project } from '../project';

const undecidedKinds = {
  target: 'targetChangeUndecided',
  policy: 'policyChangeUndecided',
  weight: 'weightChangeUndecided',
} as const;

type Year = Pick<ProgrammeYear, 'changes' | 'projects' | 'settings'>;

/**
 * 변경이력 (E16): once targets are fixed (목표확정일) a change needs its reason and the number of the document that
 * decided it. A change before that date needs no document; where no date is given, every recorded change does.
 * And a target must be what the last change on record made of it.
 */
export function checkDecisionChanges(year: Year): Issue[] {
  return [
    ...year.changes.flatMap((change) => checkChange(change, year)),
    ...year.projects.flatMap((project) => checkTarget(project, year)),
  ];
}

function checkChange(change: DecisionChange, year: Year): Issue[] {
  const { matter, projectCode: project, before, after, at } = change;
  if (isBeforeFixing(change, year)) return [];
  const params = { project, before, after };
  const reason = change.reason === '' ? [issue('changeReasonMissing', cellOf(at, 'reason'), params)] : [];
  // A target that nobody decided is told at the target itself, by checkTarget.
  if (change.document !== '' || (matter === 'target' && projectOf(change, year))) return reason;
  return [...reason, issue(undecidedKinds[matter], cellOf(at, 'document'), params)];
}

/** The last change of this project's target on record tells what the target must be, or must not be. */
function checkTarget(project: Project, year: Year): Issue[] {
  const { code, target, at } = project;
  const changes = year.changes.filter((change) => change.matter === 'target' && change.projectCode === code);
  const undecided = changes.filter((change) => change.document === '' && !isBeforeFixing(change, year));
  const decided = changes.filter((change) => !undecided.includes(change));
  if (target === null) return [];
  const cell = cellOf(at, 'target');
  const open = undecided.findLast(({ after }) => isSame(scoreOf(after), target));
  if (open) {
    return [
      issue('targetChangedUndecided', cell, {
        project: code,
        before: scoreText(open.before),
        after: scoreText(open.after),
      }),
    ];
  }
  const last = decided.toSorted((a, b) => compareDates(a.changedOn, b.changedOn)).at(-1);
  const decidedTarget = last && scoreOf(last.after);
  if (last && !decidedTarget) {
    return [issue('changeUnreadable', cellOf(last.at, 'after'), { project: code, text: last.after })];
  }
  if (!decidedTarget || isSame(decidedTarget, target)) return [];
  return [
    issue('targetDiffersFromChange', cell, {
      project: code,
      target: decimalText(target),
      decided: decimalText(decidedTarget),
    }),
  ];
}

function isBeforeFixing(change: DecisionChange, year: Year): boolean {
  const fixedOn = projectOf(change, year)?.targetFixedOn ?? year.settings.targetsFixedOn;
  return fixedOn !== null && compareDates(change.changedOn, fixedOn) < 0;
}

function projectOf(change: DecisionChange, { projects }: Year): Project | undefined {
  return projects.find(({ code }) => code === change.projectCode);
}

/** A score as people note it in a log: 80, 80점, 80.0 점. */
function scoreOf(text: string): Decimal | null {
  return parseDecimal(text.normalize('NFKC').replace(/\s+/gu, '').replace(/점$/u, ''));
}

function scoreText(text: string): string {
  const score = scoreOf(text);
  return score ? decimalText(score) : text;
}

function isSame(a: Decimal | null, b: Decimal): boolean {
  return a !== null && compareDecimal(a, b) === 0;
}
