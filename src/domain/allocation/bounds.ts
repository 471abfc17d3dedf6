import type { Won } from '../money/won';

/** Which bound holds a share: 상한, 하한, or none, so that its weight decides. */
export type Bound = 'cap' | 'floor' | null;

/**
 * Finds who is held at a bound: g = min(cap, max(floor, λ·weight)) for the λ that pays the total exactly
 * (docs/allocation.md §3.2). λ itself is not needed: what the held shares leave is split among the others by
 * weight. Everybody is at the cap when the caps cannot take the total.
 *
 * Gives the bound of each weight (no weight, no bound: nothing is paid); 'unpayable' when the floors alone
 * exceed the total.
 */
export function boundsOf(
  weights: readonly bigint[],
  total: Won,
  { cap, floor }: { readonly cap: Won | null; readonly floor: Won },
): Bound[] | 'unpayable' {
  const ranked = weights.map((weight, index) => ({ weight, index })).filter(({ weight }) => weight > 0n);
  ranked.sort((a, b) => (a.weight > b.weight ? -1 : a.weight < b.weight ? 1 : a.index - b.index));
  const n = BigInt(ranked.length);
  if (n * BigInt(floor) > BigInt(total)) return 'unpayable';

  const { capped, freed } = findLevel(
    ranked.map(({ weight }) => weight),
    BigInt(total),
    cap === null ? null : BigInt(cap),
    BigInt(floor),
  );
  const bounds: Bound[] = weights.map(() => null);
  for (const [rank, { index }] of ranked.entries()) {
    if (rank < capped) bounds[index] = 'cap';
    else if (rank >= freed) bounds[index] = 'floor';
  }
  return bounds;
}

/**
 * Raises λ from 0 over weights ranked heaviest first. Shares leave the floor and later meet the cap in that
 * order, so the list always reads [capped | sharing by weight | at the floor]; both borders only move right.
 * Stops where the total is paid; `capped` and `freed` are the borders.
 */
function findLevel(weights: readonly bigint[], total: bigint, cap: bigint | null, floor: bigint) {
  const n = weights.length;
  let capped = 0;
  let freed = floor === 0n ? n : 0;
  let sharing = weights.slice(0, freed).reduce((sum, weight) => sum + weight, 0n);
  for (;;) {
    const event = nextEvent(weights[freed], capped < freed ? weights[capped] : undefined, cap, floor);
    if (!event) return { capped, freed };
    const held = BigInt(capped) * (cap ?? 0n) + BigInt(n - freed) * floor;
    // What λ = at/weight would pay, against the total; both times the weight, so that nothing is divided.
    const excess = held * event.weight + event.at * sharing - total * event.weight;
    if (excess > 0n || (excess === 0n && !event.meetsCap)) return { capped, freed };
    if (event.meetsCap) {
      capped += 1;
      sharing -= event.weight;
    } else {
      freed += 1;
      sharing += event.weight;
    }
  }
}

/** What happens next as λ rises: the heaviest on the floor leaves it, or the heaviest that shares meets the cap. */
function nextEvent(
  leaves: bigint | undefined,
  shares: bigint | undefined,
  cap: bigint | null,
  floor: bigint,
) {
  if (cap !== null && shares !== undefined && (leaves === undefined || cap * leaves < floor * shares)) {
    return { at: cap, weight: shares, meetsCap: true };
  }
  return leaves === undefined ? null : { at: floor, weight: leaves, meetsCap: false };
}
