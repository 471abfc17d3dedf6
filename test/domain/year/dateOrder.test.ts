import fc from 'fast-check';
import { compareDates, daysAfter, earliestDate, yearLater } from '../../../src/domain/year/calendar';

describe('the order of dates', () => {
  it.each([
    ['2020-03-10', '2020-03-20', -1],
    ['2020-03-20', '2020-03-10', 1],
    ['2020-03-20', '2020-03-20', 0],
    ['2020-03-20', '2020-03', 0],
    ['2020', '2020-12-31', 0],
    ['2019-12', '2020-01-01', -1],
    ['2021', '2020-12-31', 1],
  ])('%s against %s', (a, b, order) => {
    expect(compareDates(a, b)).toBe(order);
  });

  it('finds the earliest', () => {
    expect([earliestDate(['2020-10-30', '2020-03', '2020-11-01']), earliestDate([])]).toEqual([
      '2020-03',
      null,
    ]);
  });
});

describe('so many days later', () => {
  it.each([
    ['2025-03-20', 30, '2025-04-19'],
    ['2024-02-01', 30, '2024-03-02'],
    ['2025-12-10', 30, '2026-01-09'],
    ['2025-12', 30, null],
    ['2025', 30, null],
  ])('%s and %d days', (date, days, due) => {
    expect(daysAfter(date, days)).toBe(due);
  });

  it('is what counting day by day gives', () => {
    const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.nat(60), (from, days) => {
        const start = from.toISOString().slice(0, 10);
        const stepped = Array.from({ length: days }).reduce<string>(
          (date) => daysAfter(date, 1) ?? '',
          start,
        );
        expect(daysAfter(start, days)).toBe(stepped);
      }),
    );
  });
});

describe('a year later', () => {
  it.each([
    ['2020', '2021'],
    ['2020-11', '2021-11'],
    ['2020-02-29', '2021-02-28'],
    ['2023-02-28', '2024-02-28'],
  ])('%s', (date, later) => {
    expect(yearLater(date)).toBe(later);
  });
});
