import { issueMessage } from '../../src/text/issueText';
import { planBudgetLines } from '../../src/sheets/input/budgetLines';
import { planProjects } from '../../src/sheets/input/projects';
import { planScores } from '../../src/sheets/input/scores/scoresSheet';
import { planSettings } from '../../src/sheets/input/settings';
import { planSettlements } from '../../src/sheets/input/settlements';
import { readYear } from '../../src/sheets/readYear';
import { sampleYear } from '../programmeYear';
import { gridOfPlan } from './gridOfPlan';

describe('the five required sheets', () => {
  const year = sampleYear();
  const grids = [
    planSettings(year.settings),
    planBudgetLines(year.budgetLines),
    planProjects(year.projects),
    planScores(year.scores, year.projects, year.districts),
    planSettlements(year.settlements),
  ].map(gridOfPlan);

  it('read back what was written', () => {
    const reading = readYear(grids);
    expect(reading.issues.map((found) => issueMessage(found, 'ko'))).toEqual([]);
    expect(reading.year?.scores.length).toBe(125);
  });
});
