import type { SheetPlan } from '../sheets/model/sheetPlan';

/** The sample's sheets, which the build writes to `sample.json` of this site. Throws where it cannot be fetched. */
export async function samplePlans(): Promise<readonly SheetPlan[]> {
  const response = await fetch('sample.json');
  if (!response.ok) throw new Error(`sample.json: ${response.status}`);
  const plans: unknown = await response.json();
  if (!Array.isArray(plans)) throw new Error('sample.json holds no list of sheets');
  // Our own build writes it beside this script from the same type.
  return plans as readonly SheetPlan[];
}
