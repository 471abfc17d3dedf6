import { compareDecimal, parseDecimal } from '../money/decimal';
import type { DecisionChange } from '../projects/decisionChange';
import { decidedSinceNotice, leadsFrom } from '../projects/decisionChange';
import { canonicalText } from '../record/fingerprint';
import type { ProgrammeYear } from '../year/programmeYear';
import type { Project } from '../projects/project';
import type { RecordedEntity, RecordedInputs } from '../record/recordedEntity';
import {
  changedFields,
  isAsRecorded,
  recordEntity,
  recordedAmount,
  recordedDecimal,
} from '../record/recordedEntity';

type Year = Pick<ProgrammeYear, 'changes' | 'settings' | 'projects' | 'indicators'>;

/**
 * The decisions since the notice (통지일) that answer a difference from the notified run: the same matter and project, and
 * the year is now what 변경후 says. Only they let amounts move that were notified.
 * - 사업비: the project's rows lead from the recorded amount to what 대상사업 says;
 * - 목표점수: it is 변경후 now, and was not;
 * - 배점: the project's weights are other than recorded;
 * - 배분방식: 전체 재산정, which is decided whatever changed; or the policy named holds now, and did not; or in other words,
 *   where another setting of the year's policy changed;
 * - 교부재원 moves no amount by itself.
 * `content` are the inputs of the notified run as recorded.
 */
export function answeringChanges(year: Year, content: RecordedInputs): DecisionChange[] {
  const decided = decidedSinceNotice(year.changes, year.settings.noticeOn);
  return decided.filter((change) => {
    switch (change.matter) {
      case 'budget':
        return projectsOf(change, year).some((project) => isBudgetAnswered(project, decided, content));
      case 'target':
        return projectsOf(change, year).some((project) => isTargetAnswered(project, change, content));
      case 'weight':
        return projectsOf(change, year).some(({ code }) => areWeightsOther(code, year, content));
      case 'policy':
        return isPolicyAnswered(change, year, content);
      case 'grantBudget':
        return false;
    }
  });
}

function projectsOf({ matter, projectCode }: DecisionChange, { projects }: Year): readonly Project[] {
  const isForAll = projectCode === '' && matter !== 'budget';
  return isForAll ? projects : projects.filter(({ code }) => code === projectCode);
}

function recordedProject(content: RecordedInputs, code: string): RecordedEntity | undefined {
  return content['projects']?.find((one) => one['code'] === code);
}

/** Whether rows of 사업비 lead from the recorded budget of a project to the one that it has now. */
export function isBudgetAnswered(
  { code, budget }: Project,
  decided: readonly DecisionChange[],
  content: RecordedInputs,
): boolean {
  const was = recordedAmount(recordedProject(content, code)?.['budget']);
  if (was === null || budget === null || was === budget) return false;
  const rows = decided.filter(({ matter, projectCode }) => matter === 'budget' && projectCode === code);
  // Rows that an earlier run was made with end at what it recorded: the later ones lead on from there.
  return rows.some((_, i) => leadsFrom(rows.slice(i), was, budget));
}

function isTargetAnswered({ code, target }: Project, { after }: DecisionChange, content: RecordedInputs) {
  const was = recordedDecimal(recordedProject(content, code)?.['target']);
  const decided = parseDecimal(after.normalize('NFKC').replace(/\s+/gu, '').replace(/점$/u, ''));
  if (!was || !target || !decided) return false;
  return compareDecimal(decided, target) === 0 && compareDecimal(was, target) !== 0;
}

function areWeightsOther(code: string, { indicators }: Year, content: RecordedInputs): boolean {
  const weightsOf = (list: readonly RecordedEntity[]) =>
    list
      .filter((one) => one['projectCode'] === code)
      .map(({ name, weight }) => canonicalText([name, { weight }]))
      .toSorted()
      .join('\n');
  return weightsOf(content['indicators'] ?? []) !== weightsOf(indicators.map(recordEntity));
}

function isPolicyAnswered(change: DecisionChange, year: Year, content: RecordedInputs): boolean {
  const { policy: named, projectCode } = change;
  if (named === 'workAgain') return true;
  const { policy } = year.settings;
  const recorded = content['settings']?.[0]?.['policy'];
  const changed = recorded === undefined ? [] : changedFields(recorded, policy);
  if (named === null) return changed.some((field) => field !== 'kind');
  if (projectCode === '') return policy.kind === named && changed.includes('kind');
  return projectsOf(change, year).some(({ code, policyKind }) => {
    const was = recordedProject(content, code)?.['policyKind'];
    const isOther = !isAsRecorded(was, policyKind) || (policyKind === null && changed.includes('kind'));
    return (policyKind ?? policy.kind) === named && isOther;
  });
}
