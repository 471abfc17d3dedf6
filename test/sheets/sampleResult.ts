import type { Policy } from '../../src/domain/allocation/policy';
import type { ProgrammeYear } from '../../src/domain/year/programmeYear';
import type { YearResult } from '../../src/domain/year/yearResult';
import { computeYear } from '../../src/domain/year/yearResult';
import { sampleSettings, sampleYear } from '../programmeYear';

/** The result of a year that is expected to have one. */
export function resultOf(year: ProgrammeYear): YearResult {
  const result = computeYear(year);
  if (!result.ok) throw new Error(`no result: ${result.issues.map(({ kind }) => kind).join(', ')}`);
  return result.value;
}

/** The sample year under another policy. */
export function yearUnder(policy: Partial<Policy>, changes: Partial<ProgrammeYear> = {}): ProgrammeYear {
  const settings = sampleSettings();
  return sampleYear({ settings: { ...settings, policy: { ...settings.policy, ...policy } }, ...changes });
}
