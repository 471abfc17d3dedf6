import type { Project } from '../../../src/domain/projects/project';
import { lastThreeYears } from '../../../src/domain/roll/rolledTrackRecords';
import { sampleProjects } from '../../programmeYear';

const [first] = sampleProjects();

/** A project of 600,000천원 in the closing year 2020. */
function rolled(typed: string, changes: Partial<Project> = {}) {
  return lastThreeYears({ ...first!, lastThreeYears: typed, ...changes }, 2020);
}

describe('the last three years of a project', () => {
  it.each([
    ['', '2020년 600,000천원'],
    ['2018년 500,000천원, 2019년 550,000천원', '2018년 500,000천원, 2019년 550,000천원, 2020년 600,000천원'],
    ['2017년 1억원; 2018년 2억원', '2018년 2억원, 2020년 600,000천원'],
    ['2016: 10\n2017: 20\n2019: 30', '2019: 30, 2020년 600,000천원'],
    ['신규', '신규, 2020년 600,000천원'],
    ['2020년 1천원', '2020년 600,000천원'],
  ])('%s', (typed, expected) => {
    expect(rolled(typed)).toBe(expected);
  });

  it('adds nothing for a candidate that was not selected', () => {
    expect(rolled('2019년 550,000천원', { decision: 'excluded' })).toBe('2019년 550,000천원');
  });
});
