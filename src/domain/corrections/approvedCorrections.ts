import type { Correction } from '../correction';

/** The corrections that have effect (효력이 있는 정정): approved, and of several of one score the last row. */
export function approvedCorrections(corrections: readonly Correction[]): Correction[] {
  const approved = corrections.filter(({ approval }) => approval !== '');
  return approved.filter(
    (one, i) =>
      !approved
        .slice(i + 1)
        .some(({ district, projectCode }) => district === one.district && projectCode === one.projectCode),
  );
}
