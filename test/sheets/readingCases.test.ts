import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readYear } from '../../src/sheets/year/readYear';
import { issueLine } from './issueLine';
import { plainModel } from './plainModel';
import { casesFolder, readingCase } from './readingCase';

/** What a case expects: every issue in words, in order, and the parts of the year that it is about. */
interface Expected {
  readonly issues: readonly string[];
  /** Parts of the year; null where there is no year. */
  readonly year: Record<string, unknown> | null;
}

const cases = readdirSync(casesFolder).filter((name) => name !== '_base');

describe('messy sheets become a year, or are refused at the cell', () => {
  it('has at least sixty of them', () => {
    expect(cases.length).toBeGreaterThanOrEqual(60);
  });

  it.each(cases)('%s', (name) => {
    const expected = JSON.parse(readFileSync(join(casesFolder, name, 'expected.json'), 'utf8')) as Expected;
    const { year, issues } = readYear(readingCase(name));
    const whole = plainModel(year) as Record<string, unknown> | null;
    const parts = expected.year && Object.keys(expected.year);
    expect({
      issues: issues.map(issueLine),
      year: whole && Object.fromEntries((parts ?? []).map((part) => [part, whole[part]])),
    }).toEqual(expected);
  });
});
