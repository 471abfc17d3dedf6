import type { Allocation } from './allocation/allocation';
import { isPoolPolicy } from './policy';
import type { RecordedGrant } from './runRecord';

/** What an allocation pays, as the record keeps it: by district and project, or over the pool by district alone. */
export function recordedGrants({ yearKind, grants, perDistrict }: Allocation): RecordedGrant[] {
  return isPoolPolicy(yearKind)
    ? perDistrict.map(({ district, amount }) => ({ district, project: '', amount }))
    : grants.map(({ district, project, amount }) => ({ district, project, amount }));
}
