import fc from 'fast-check';
import { won } from '../../../src/domain/money/won';
import { shown, shownUnit, unitLine } from '../../../src/sheets/writing/shownUnit';

describe('the unit of a sheet', () => {
  it.each([
    ['whole 천원', [3_100_000, 0, -7_000], 'thousand'],
    ['one amount with 500원', [3_100_000, 500], 'won'],
    ['a negative amount with 1원', [-1], 'won'],
    ['nothing', [], 'thousand'],
  ] as const)('for %s', (_, amounts, unit) => {
    expect(shownUnit(amounts.map((amount) => won(amount)))).toBe(unit);
  });

  it('shows amounts that add up to the shown total, and that give the amounts back (I14)', () => {
    const amounts = fc.array(
      fc.oneof(
        fc.integer(),
        fc.integer({ min: -(10 ** 9), max: 10 ** 9 }).map((n) => n * 1000),
      ),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(amounts, (values) => {
        const money = values.map((value) => won(value));
        const unit = shownUnit(money);
        const figures = money.map((amount) => shown(amount, unit));
        const total = won(values.reduce((sum, value) => sum + value, 0));
        expect(figures.reduce((sum, figure) => sum + figure, 0)).toBe(shown(total, unit));
        expect(figures.map((figure) => figure * (unit === 'won' ? 1 : 1000) + 0)).toEqual(money);
      }),
    );
  });

  it('is named above the table', () => {
    expect([unitLine('thousand', '%'), unitLine('won')]).toEqual(['(단위 : 천원, %)', '(단위 : 원)']);
  });
});
