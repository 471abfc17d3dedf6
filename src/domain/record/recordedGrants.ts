import type { Allocation } from '../allocation/allocation';
import { isPoolPolicy } from '../allocation/policies';
import type { RecordedGrant, RunRecord } from './runRecord';
import { isPriorAsRecorded } from '../settlement/priorSettlement';
import type { YearResult } from '../year/yearResult';

/** What an allocation pays, as the record keeps it: by district and project, or over the pool by district alone. */
export function recordedGrants({ yearKind, grants, perDistrict }: Allocation): RecordedGrant[] {
  return isPoolPolicy(yearKind)
    ? perDistrict.map(({ district, amount }) => ({ district, project: '', amount }))
    : grants.map(({ district, project, amount }) => ({ district, project, amount }));
}

/**
 * Whether the last record of this year grants what the year comes to now: what letters, payments and notice rest on.
 * So is last year's settlement that they tell beside the grants. Entering 통지일 or a payment since then changes no amount.
 */
export function areGrantsAsRecorded(record: RunRecord | null, result: YearResult | null): boolean {
  return (
    record !== null &&
    result !== null &&
    record.fiscalYear === result.fiscalYear &&
    isPriorAsRecorded(record.content, result.prior) &&
    JSON.stringify(record.grants) === JSON.stringify(recordedGrants(result.allocation))
  );
}
