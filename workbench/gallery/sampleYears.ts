import type { ProgrammeYear } from '../../src/domain/year/programmeYear';
import { readYear } from '../../src/sheets/year/readYear';
import type { SheetPlan } from '../../src/sheets/model/sheetPlan';
import { gridOfPlan } from '../../test/sheets/gridOfPlan';

/** The sheets of the sample years, which the build writes to `plans.json`: the page has no files to make them from. */
export interface SamplePlans {
  readonly sample: readonly SheetPlan[];
  readonly whole: readonly SheetPlan[];
}

/** The years that the scenes are made of. */
export interface SampleYears {
  /** The sample of 2020: scores are in, nothing is approved. */
  readonly sample: ProgrammeYear;
  /** The same year at its end, with every optional sheet filled in. */
  readonly whole: ProgrammeYear;
}

/** Fetches the sheets of the sample years and reads them. Throws where they did not come. */
export async function sampleYears(): Promise<SampleYears> {
  const response = await fetch('plans.json');
  if (!response.ok) throw new Error(`plans.json: ${response.status}`);
  // Our own build writes it beside this script from the same type.
  const { sample, whole } = (await response.json()) as SamplePlans;
  return { sample: yearOf(sample), whole: yearOf(whole) };
}

function yearOf(plans: readonly SheetPlan[]): ProgrammeYear {
  const { year } = readYear(plans.map(gridOfPlan));
  if (!year) throw new Error('plans.json holds no year');
  return year;
}
