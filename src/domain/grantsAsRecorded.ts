import { isPriorAsRecorded } from './priorSettlement';
import { recordedGrants } from './recordedGrants';
import type { RunRecord } from './runRecord';
import type { YearResult } from './yearResult';

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
