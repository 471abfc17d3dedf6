import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { targetsFixedOn } from '../../domain/projects/targetsFixed';
import { usePane } from '../workbook/paneContext';
import { GoTo } from '../parts/GoTo';
import { useWords } from '../words';
import type { StepId } from '../../domain/programme/stepId';
import { stepIds } from '../../domain/programme/stepId';
import type { StepSheet } from './step';
import { sheetAt } from './step';

const reasons: StepSheet = '변경이력';

/** Whether a step is one whose decisions were fixed with the targets, looked at when the year has gone further. */
function isBehind(shown: StepId, current: StepId): boolean {
  const [at, yearPlan] = [stepIds.indexOf(shown), stepIds.indexOf('yearPlan')];
  return at > 0 && at <= yearPlan && stepIds.indexOf(current) > yearPlan;
}

interface TargetsFixedProps {
  readonly shown: StepId;
  /** Where the year stands. */
  readonly current: StepId;
}

/**
 * Going back after the targets were fixed (목표확정일) asks for the reason and its decision before anything is changed
 * (docs/programme.md §8): a notice with the way to 변경이력. Nothing anywhere else.
 */
export function TargetsFixed({ shown, current }: TargetsFixedProps): ReactNode {
  const { say } = useWords();
  const { year } = usePane().reading.steps;
  const date = year && targetsFixedOn(year);
  if (date === null || !isBehind(shown, current)) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <p>{say('steps.targetsFixed', { date })}</p>
        <GoTo at={sheetAt(reasons)} />
      </MessageBarBody>
    </MessageBar>
  );
}
