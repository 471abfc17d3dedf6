import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { applyPlans } from '../src/excel/apply';
import type { SheetPlan } from '../src/sheets/model/sheetPlan';
import { startHost } from '../workbench/node/startHost';
import { Workbook } from '../workbench/workbook/workbook';
import { saveWorkbook } from '../workbench/xlsx/saveWorkbook';
import { sampleSheets } from './sampleSheets';
import { year2020 } from './year2020';
import { yearDaegu2023 } from './yearDaegu2023';

/** Makes a sample as the add-in itself would: its plans, written through office.js into an empty workbook. */
async function makeSample(plans: readonly SheetPlan[], file: string): Promise<void> {
  const workbook = new Workbook();
  const { close } = await startHost(workbook);
  const written = await applyPlans({ plans, part: null });
  await close();
  if (!written.ok) throw new Error(`the sample was not written: ${JSON.stringify(written.issues)}`);
  await writeFile(join(__dirname, file), await saveWorkbook(workbook));
}

async function makeSamples(): Promise<void> {
  await makeSample(sampleSheets(year2020()), '2020.xlsx');
  await makeSample(sampleSheets(yearDaegu2023()), 'daegu-2023.xlsx');
}

void makeSamples();
