import { compareDates } from '../year/calendar';
import type { Decimal } from '../money/decimal';
import { compareDecimal, decimalText, parseDecimal } from '../money/decimal';
import type { ChangedMatter, DecisionChange } from './decisionChange';
import { inOrder } from './decisionChange';
import { grantLimit } from '../budget/grantLine';
import type { Issue } from '../issues/issue';
import { issue, cellOf } from '../issues/issue';
import type { ProgrammeYear } from '../year/programmeYear';
import type { Project } from './project';
import { settingCell, settingItems } from '../year/settings';

const undecidedKinds = {
  target: 'targetChangeUndecided',
  policy: 'policyChangeUndecided',
  weight: 'weightChangeUndecided',
  budget: 'budgetChangeUndecided',
  grantBudget: 'grantBudgetChangeUndecided',
} as const;

type Year = Pick<ProgrammeYear, 'changes' | 'projects' | 'settings'>;

/**
 * 변경이력 (E16): once targets are fixed (목표확정일) a change needs its reason and the number of the document that
 * decided it. A change before that date needs no document; where no date is given, every recorded change does.
 * And a target must be what the last change on record made of it. 사업비 and 교부재원 are decided whenever they change: a
 * row needs its document at any time, says a project or none, and its last 변경후 is what the sheets say; each row begins
 * where the one before ended (W92).
 */
export function checkDecisionChanges(year: Year): Issue[] {
  return [
    ...year.changes.flatMap((change) => checkChange(change, year)),
    ...year.projects.flatMap((project) => checkTarget(project, year)),
    ...year.projects.flatMap((project) => checkBudget(project, year)),
    ...year.changes.flatMap(misplaced),
  ];
}

function checkChange(change: DecisionChange, year: Year): Issue[] {
  const { matter, projectCode: project, before, after, at } = change;
  const isMoney = change.amounts !== null;
  if (!isMoney && isBeforeFixing(change, year)) return [];
  const params = { project, before, after };
  const reason = change.reason === '' ? [issue('changeReasonMissing', cellOf(at, 'reason'), params)] : [];
  // A target that nobody decided is told at the target itself, by checkTarget.
  if (change.document !== '' || (matter === 'target' && projectOf(change, year))) return reason;
  return [...reason, issue(undecidedKinds[matter], cellOf(at, 'document'), params)];
}

/** 사업비 of a project by its rows; a row of 사업비 that names no project, or none of 대상사업, is told by `misplaced`. */
function checkBudget({ code, budget, decision, at }: Project, year: Year): Issue[] {
  const rows = decidedRows(year, 'budget').filter(({ projectCode }) => projectCode === code);
  const last = rows.at(-1)?.amounts;
  const differs = last && budget !== null && decision === 'selected' && last.after !== budget;
  return [
    ...gaps(rows),
    ...(differs
      ? [
          issue('budgetDiffersFromChange', cellOf(at, 'budget'), {
            project: code,
            budget,
            decided: last.after,
          }),
        ]
      : []),
  ];
}

/** 교부재원 by its rows of 변경이력, 본예산 and each 추경: each begins where the one before ended, and the last is what the year has. */
export function checkGrantBudgetChanges(
  year: Pick<ProgrammeYear, 'changes' | 'settings' | 'budgetLines'>,
): Issue[] {
  const rows = decidedRows(year, 'grantBudget').filter(({ projectCode }) => projectCode === '');
  const last = rows.at(-1)?.amounts;
  const now = year.settings.grantBudget ?? grantLimit(year);
  const cell = settingCell(year.settings, settingItems.grantBudget);
  return [
    ...gaps(rows),
    ...(last && now !== null && last.after !== now
      ? [issue('grantBudgetDiffersFromChange', cell, { grant: now, decided: last.after })]
      : []),
  ];
}

function misplaced({ matter, projectCode, at }: DecisionChange): Issue[] {
  if (matter === 'budget' && projectCode === '') {
    return [issue('budgetChangeOfNoProject', cellOf(at, 'projectCode'))];
  }
  return matter === 'grantBudget' && projectCode !== ''
    ? [issue('grantBudgetChangeOfProject', cellOf(at, 'projectCode'), { project: projectCode })]
    : [];
}

function decidedRows({ changes }: Pick<Year, 'changes'>, matter: ChangedMatter): DecisionChange[] {
  return inOrder(changes).filter((change) => change.matter === matter && change.document !== '');
}

/** Rows that do not begin where the one before ended. */
function gaps(rows: readonly DecisionChange[]): Issue[] {
  return rows.flatMap(({ amounts, at }, i) => {
    const previous = rows[i - 1]?.amounts;
    if (!amounts || !previous || amounts.before === previous.after) return [];
    return [issue('changeGap', cellOf(at, 'before'), { before: amounts.before, last: previous.after })];
  });
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
