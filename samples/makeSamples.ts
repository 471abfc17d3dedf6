import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ProgrammeYear } from '../src/domain/programmeYear';
import { applyPlans } from '../src/excel/apply';
import { planYear } from '../src/sheets/planYear';
import { startHost } from '../workbench/node/startHost';
import { Workbook } from '../workbench/workbook/workbook';
import { saveWorkbook } from '../workbench/xlsx/saveWorkbook';
import { year2020 } from './year2020';
import { yearDaegu2023 } from './yearDaegu2023';

const inventedNotice = ['※ 사업과 점수는 지어낸 것입니다(가상 자료). 실제 자치구의 평가와 관계가 없습니다.'];

/** Makes a sample as the add-in itself would: its plans, written through office.js into an empty workbook. */
async function makeSample(year: ProgrammeYear, file: string): Promise<void> {
  const workbook = new Workbook();
  const { close } = await startHost(workbook);
  const plans = planYear(year, { 대상사업: inventedNotice, 자치구점수: inventedNotice });
  const written = await applyPlans({ plans, part: null });
  await close();
  if (!written.ok) throw new Error(`the sample was not written: ${JSON.stringify(written.issues)}`);
  await writeFile(join(__dirname, file), await saveWorkbook(workbook));
}

async function makeSamples(): Promise<void> {
  await makeSample(year2020(), '2020.xlsx');
  await makeSample(yearDaegu2023(), 'daegu-2023.xlsx');
}

void makeSamples();
