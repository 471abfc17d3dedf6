import { changedParts } from './changedParts';
import { canonicalText } from './fingerprint';
import type { CellRef } from './issue';
import { policyCell } from './policy';
import { roundingItems, settingCell, settingItems } from './settingCell';
import type { Settings } from './settings';

/**
 * The cells of 설정 that say something else than the recorded settings (each a canonical text); 설정 as a whole for an
 * item that was taken out.
 */
export function changedSettings(
  before: Readonly<Record<string, string>>,
  settings: Settings,
): readonly CellRef[] {
  const { policy, rateRounding } = settings;
  const fields = Object.keys(settingItems) as (keyof typeof settingItems)[];
  return [
    ...fields
      .filter((field) => (before[field] ?? 'null') !== canonicalText(settings[field]))
      .map((field) => settingCell(settings, settingItems[field])),
    ...changedParts(before['policy'] ?? '', policy).map((field) => policyCell(policy, field)),
    ...changedParts(before['rateRounding'] ?? '', rateRounding).map((field) =>
      settingCell(settings, roundingItems[field]),
    ),
  ];
}
