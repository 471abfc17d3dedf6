import type { StepCore } from '../step';
import { done, missing, optional, sheetAt } from '../step';

/** 실무위원회: the indicators and their weights are looked through. */
export const working: StepCore = ({ year, issues }) => {
  const meeting = year?.meetings.find(({ committee }) => committee === 'working');
  const weights = issues.find(({ code }) => code === 'E17');
  const indicators = year?.indicators ?? [];
  return [
    meeting
      ? done('working.held', { date: meeting.heldOn })
      : missing('working.notHeld', {}, sheetAt('위원회')),
    indicators.length === 0
      ? optional('working.noIndicators', {}, sheetAt('평가지표'))
      : weights
        ? missing('working.weights', {}, weights.at)
        : done('working.indicators', { count: indicators.length }),
  ];
};
