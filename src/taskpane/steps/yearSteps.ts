import { allocation } from './allocation/core';
import { closing } from './closing/core';
import { intake } from './intake/core';
import { notice } from './notice/core';
import { papers } from './papers/core';
import { payment } from './payment/core';
import { yearPlan } from './yearPlan/core';
import { results } from './results/core';
import { review } from './review/core';
import { scores } from './scores/core';
import { errorFacts } from './standingErrors';
import type { StepId } from '../../domain/programme/stepId';
import { stepIds } from '../../domain/programme/stepId';
import type { StepCore, StepFact, StepSource } from './step';
import { survey } from './survey/core';
import { working } from './working/core';

const cores: Readonly<Record<StepId, StepCore>> = {
  papers,
  intake,
  working,
  review,
  yearPlan,
  scores,
  results,
  allocation,
  notice,
  payment,
  survey,
  closing,
};

/** Done; where one stands; passed with something missing (빠진 것); still to come. */
export type StepState = 'done' | 'current' | 'gap' | 'ahead';

export interface YearStep {
  readonly id: StepId;
  readonly state: StepState;
  readonly facts: readonly StepFact[];
}

/**
 * Every step of the year with its state: done only where nothing that belongs to it is missing, and no error stands in its
 * sheets. One stands at the first step that is not done after the last one that is: a year is
 * often taken up in the middle, and what is missing before is shown but does not hold one back. From 평가결과 심의 on, no
 * step is passed over: a survey that is filled in early, or a payment, settles no decision and notifies nobody.
 */
export function yearSteps(source: StepSource): YearStep[] {
  const facts = stepIds.map((id) => {
    const own = cores[id](source);
    return [...own, ...errorFacts(id, source, own)];
  });
  const isDone = facts.map((each) => each.every(({ state }) => state !== 'missing'));
  const strict = stepIds.indexOf('results');
  let current = isDone.slice(0, strict).lastIndexOf(true) + 1;
  if (isDone[strict] || isDone[strict + 1]) current = strict;
  while (current >= strict && current < stepIds.length - 1 && isDone[current]) current += 1;
  return stepIds.map((id, i) => ({
    id,
    facts: facts[i] ?? [],
    state: isDone[i] ? 'done' : i === current ? 'current' : i < current ? 'gap' : 'ahead',
  }));
}

/** The step where one stands (현재 단계). */
export function currentStep(steps: readonly YearStep[]): YearStep | undefined {
  return steps.find(({ state }) => state === 'current') ?? steps.at(-1);
}
