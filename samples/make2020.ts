import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { applyPlans } from '../src/excel/apply';
import { planBudgetLines } from '../src/sheets/input/budgetLines';
import { planCostBases } from '../src/sheets/input/costBases';
import { planDistricts } from '../src/sheets/input/districts';
import { planMilestones } from '../src/sheets/input/milestones';
import { planProjects } from '../src/sheets/input/projects';
import { planSchedule } from '../src/sheets/input/schedule';
import { planScores } from '../src/sheets/input/scores/scoresSheet';
import { planSettings } from '../src/sheets/input/settings';
import { planSettlements } from '../src/sheets/input/settlements';
import { planTrackRecords } from '../src/sheets/input/trackRecords';
import type { SheetPlan } from '../src/sheets/sheetPlan';
import { startHost } from '../workbench/node/startHost';
import { Workbook } from '../workbench/workbook/workbook';
import { saveWorkbook } from '../workbench/xlsx/saveWorkbook';
import { year2020 } from './year2020';

const inventedNotice = '※ 사업과 점수는 지어낸 것입니다(가상 자료). 실제 자치구의 평가와 관계가 없습니다.';

/** The input sheets of the sample, in the order in which an officer fills them. */
export function planSample(): SheetPlan[] {
  const year = year2020();
  const invented = { titles: [inventedNotice] };
  return [
    planSettings(year.settings),
    planBudgetLines(year.budgetLines),
    planCostBases(year.costBases),
    planProjects(year.projects, invented),
    planScores(year.scores, year.projects, year.districts, invented),
    planDistricts(year.districts),
    planSchedule(year.schedule),
    planMilestones(year.milestones),
    planTrackRecords(year.trackRecords),
    planSettlements(year.settlements),
  ];
}

/** Makes the sample as the add-in itself would: its plans, written through office.js into an empty workbook. */
async function makeSample(path: string): Promise<void> {
  const workbook = new Workbook();
  const { close } = await startHost(workbook);
  const written = await applyPlans({ plans: planSample(), part: null });
  await close();
  if (!written.ok) throw new Error(`the sample was not written: ${JSON.stringify(written.issues)}`);
  await writeFile(path, await saveWorkbook(workbook));
}

void makeSample(join(__dirname, '2020.xlsx'));
