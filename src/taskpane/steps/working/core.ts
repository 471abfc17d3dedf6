import type { StepCore } from '../step';
import { done, missing, optional, sheetAt } from '../step';

/** 실무위원회: the indicators and their weights are looked through. */
export const working: StepCore = ({ year, issues }) => {
  const meeting = year?.meetings.find(({ committee }) => committee === 'working');
  const weights = issues.find(({ kind }) => kind === 'weightsDiffer' || kind === 'indicatorsMissing');
  const indicators = year?.indicators ?? [];
  // Weights are held against 만점 of the projects that are selected; of mere candidates nothing is said.
  const selected = (year?.projects ?? []).filter(({ decision }) => decision === 'selected');
  const isCompared = indicators.some(({ projectCode }) => selected.some(({ code }) => code === projectCode));
  return [
    meeting
      ? done('working.held', { date: meeting.heldOn })
      : missing('working.notHeld', {}, sheetAt('위원회')),
    indicators.length === 0
      ? optional('working.noIndicators', {}, sheetAt('평가지표'))
      : weights
        ? missing(weights.kind === 'weightsDiffer' ? 'working.weights' : 'working.some', {}, weights.at)
        : done(isCompared ? 'working.indicators' : 'working.listed', { count: indicators.length }),
  ];
};
