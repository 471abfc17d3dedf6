import type { ScheduleItem } from '../../../src/domain/programme/schedule';
import { dueNow } from '../../../src/domain/programme/schedule';
import { zeroWon } from '../../../src/domain/money/won';
import { sampleOrigin } from '../../originOf';

const span = (step: string, from: string, to: string): ScheduleItem => ({
  ...{ step, from, to, spending: zeroWon, detail: '' },
  at: sampleOrigin('추진일정', 2),
});

const schedule = [
  span('추진계획', '2020-01', '2020-02'),
  span('점수', '2020-03', '2020-10'),
  span('교부', '2020-11', '2020-12'),
  span('설문', '2020-12-01', '2020-12-15'),
];

describe('what is due now by the schedule (추진일정)', () => {
  it.each([
    ['the first day of a span of months', '2020-01-01', ['추진계획']],
    ['its last day', '2020-02-29', ['추진계획']],
    ['the day after it', '2020-03-01', ['점수']],
    ['two steps at once', '2020-12-15', ['교부', '설문']],
    ['a day after a span of days', '2020-12-16', ['교부']],
    ['another year', '2026-11-24', []],
  ])('%s', (_, today, steps) => {
    expect(dueNow(schedule, today).map(({ step }) => step)).toEqual(steps);
  });
});
