import type { Fix, Issue } from '../../domain/issues/issue';

/** Repairs with the same cause (같은 까닭): of one kind of issue on one sheet. Never empty. */
export interface RepairGroup {
  readonly key: string;
  readonly fixes: readonly Fix[];
}

/** The repairs that the issues propose (수정 제안), by cause, one a cell: of several for one cell the first stands. */
export function proposedRepairs(issues: readonly Issue[]): RepairGroup[] {
  const seen = new Set<string>();
  const groups = new Map<string, Fix[]>();
  for (const { kind, fix } of issues) {
    if (!fix?.at.cell || seen.has(repairKey(fix))) continue;
    seen.add(repairKey(fix));
    const key = `${kind} ${fix.at.sheet}`;
    const group = groups.get(key);
    if (group) group.push(fix);
    else groups.set(key, [fix]);
  }
  return [...groups].map(([key, fixes]) => ({ key, fixes }));
}

export function repairKey({ at }: Fix): string {
  return `${at.sheet}!${at.cell ?? ''}`;
}
