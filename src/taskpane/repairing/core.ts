import type { Fix, Issue } from '../../domain/issue';

/** The repairs that the issues propose (수정 제안), one a cell: of several for one cell the first stands. */
export function proposedRepairs(issues: readonly Issue[]): Fix[] {
  const byCell = new Map<string, Fix>();
  for (const { fix } of issues) {
    if (fix?.at.cell && !byCell.has(repairKey(fix))) byCell.set(repairKey(fix), fix);
  }
  return [...byCell.values()];
}

export function repairKey({ at }: Fix): string {
  return `${at.sheet}!${at.cell ?? ''}`;
}
