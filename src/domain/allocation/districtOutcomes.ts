import { won, zeroWon } from '../won';
import { standingsOf } from './achievers';
import type { AllocationInput, DistrictOutcome, Split } from './allocation';

/** What each district achieved and gets in all, in official order, 0 included. */
export function districtOutcomes(input: AllocationInput, splits: readonly Split[]): DistrictOutcome[] {
  const amounts = new Map<string, number>();
  for (const { shares } of splits) {
    for (const { district, amount } of shares) amounts.set(district, (amounts.get(district) ?? 0) + amount);
  }
  return standingsOf(input).map(({ district, achieved }) => {
    return { district, achieved, amount: won(amounts.get(district) ?? zeroWon) };
  });
}
