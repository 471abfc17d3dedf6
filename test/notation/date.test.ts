import fc from 'fast-check';
import { readDate, dateText, monthSpanText, periodText } from '../../src/notation/date';

describe('single dates', () => {
  test.each([
    ['2020. 1. 1.', '2020-01-01'],
    ['2020.1.1', '2020-01-01'],
    ['2020. 01. 01.', '2020-01-01'],
    ['２０２０．　１．　１．', '2020-01-01'],
    ['2017.5.18.', '2017-05-18'],
    ['2009.5.28.', '2009-05-28'],
    ['2020-01-01', '2020-01-01'],
    ['2020-1-5', '2020-01-05'],
    ['2020. 2. 29.', '2020-02-29'],
    ['2020.01', '2020-01'],
    ['2020.10', '2020-10'],
    ['2020.6.', '2020-06'],
    ['2020-06', '2020-06'],
    ['2020', '2020'],
    ['’19', '2019'],
    ["'19. 5. 1.", '2019-05-01'],
    ['’99', '1999'],
    [2020, '2020'],
  ])('%j', (value, iso) => {
    expect(readDate(value, false)).toEqual({ kind: 'date', from: iso, to: iso });
  });
});

describe('periods', () => {
  test.each([
    ['2020. 1. 1. ~ 12. 31.', '2020-01-01', '2020-12-31'],
    ['2020.1.1.~12.31.', '2020-01-01', '2020-12-31'],
    ['2020. 5. 1. ～ 31.', '2020-05-01', '2020-05-31'],
    ['2020. 11. 1. ~ 2021. 1. 31.', '2020-11-01', '2021-01-31'],
    ['2020.01~2020.02', '2020-01', '2020-02'],
    ['2020.02~2020.02', '2020-02', '2020-02'],
    ['2020.3. ~ 10.', '2020-03', '2020-10'],
    ['2020-01-01~2020-12', '2020-01-01', '2020-12'],
    ['2016~2018', '2016', '2018'],
    ['2000.6.~', '2000-06', null],
    ['1999~', '1999', null],
    ['2016 ~ ', '2016', null],
  ])('%j', (value, from, to) => {
    expect(readDate(value, false)).toEqual({ kind: 'date', from, to });
  });
});

test.each(['', ' ', '-', null, undefined])('%j is no date at all', (value) => {
  expect(readDate(value, false)).toEqual({ kind: 'none' });
});

describe('date cells: Excel serials of the 1900 system', () => {
  test.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [43831, '2020-01-01'],
    [43890, '2020-02-29'],
    [43831.75, '2020-01-01'],
    [2_958_465, '9999-12-31'],
  ])('%d is %s', (serial, iso) => {
    expect(readDate(serial, true)).toEqual({ kind: 'date', from: iso, to: iso });
  });

  test.each([0, -1, 60, 2_958_466, NaN])('%d is no day', (serial) => {
    expect(readDate(serial, true)).toEqual({ kind: 'unreadable', reason: 'calendar' });
  });
});

describe('what is refused', () => {
  test.each([
    ['calendar', '2020. 2. 30.'],
    ['calendar', '2019. 2. 29.'],
    ['calendar', '2020.13'],
    ['calendar', '2020. 0. 1.'],
    ['calendar', '1899. 1. 1.'],
    ['calendar', '2020. 4. 1. ~ 31.'],
    ['order', '2020.12~2020.01'],
    ['order', '2020. 12. 31. ~ 1. 1.'],
    ['order', '2018~2016'],
    ['notation', '2020/1/1'],
    ['notation', '1. 1.'],
    ['notation', '20. 1. 1.'],
    ['notation', '2020.1-1'],
    ['notation', '20200101'],
    ['notation', '2020.1.1.1'],
    ['notation', '~2020.1.'],
    ['notation', '2016~2017~2018'],
    ['notation', '연중'],
    ['notation', '2020. 1. 1. 경'],
    ['notation', 2020.1],
    ['notation', 43831],
    ['notation', true],
  ])('%s: %j', (reason, value) => {
    expect(readDate(value, false)).toEqual({ kind: 'unreadable', reason });
  });
});

test.each([
  ['2020-01-01', '2020. 1. 1.'],
  ['2020-06', '2020.6.'],
  ['1999', '1999'],
])('%s prints as %s', (iso, text) => {
  expect(dateText(iso)).toBe(text);
});

test.each([
  ['2020-01-01', '2020-12-31', '2020. 1. 1. ~ 12. 31.'],
  ['2020-11-01', '2021-01-31', '2020. 11. 1. ~ 2021. 1. 31.'],
  ['2020-01-01', '2020-01-01', '2020. 1. 1.'],
  ['2000-06', null, '2000.6.~'],
  ['1999', null, '1999~'],
  ['2020-01', '2020-02', '2020.01~2020.02'],
  ['2016', '2018', '2016~2018'],
])('the period from %s to %s prints as %s', (from, to, text) => {
  expect(periodText({ from, to })).toBe(text);
});

test('the schedule prints both ends of one month', () => {
  expect(monthSpanText('2020-02', '2020-02')).toBe('2020.02~2020.02');
});

test('every date and period reads back from its text', () => {
  const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
  const iso = fc
    .tuple(day, fc.constantFrom(4, 7, 10))
    .map(([date, length]) => date.toISOString().slice(0, length));
  fc.assert(
    fc.property(iso, fc.option(iso), (from, to) => {
      // Two ends known to different depths compare only as far as both are known.
      fc.pre(to === null || from.slice(0, 4) < to.slice(0, 4) || from === to);
      expect(readDate(periodText({ from, to }), false)).toEqual({ kind: 'date', from, to });
    }),
  );
});
