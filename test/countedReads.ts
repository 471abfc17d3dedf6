/**
 * How often a step reads what it is given: every property, element and method of `value` and of all that is in it. A
 * step that goes through a list for each of its rows reads n² times, however fast the machine is.
 */
export function readsOf<T extends object>(value: T, step: (counted: T) => unknown): number {
  let reads = 0;
  const views = new WeakMap<object, object>();
  const view = <Part extends object>(part: Part): Part => {
    const known = views.get(part);
    if (known) return known as Part;
    const counted = new Proxy(part, {
      get(target, name, receiver) {
        reads += 1;
        const found: unknown = Reflect.get(target, name, receiver);
        return isPlain(found) ? view(found) : found;
      },
    });
    views.set(part, counted);
    return counted;
  };
  step(view(value));
  return reads;
}

/** Objects and lists; a map's methods ask for the map itself. */
function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !(value instanceof Map) && !(value instanceof Set);
}

/**
 * The work at 40, 400 and 4,000 rows, and by what ten times the rows multiplied it: 10 and less is linear. Where 400 rows
 * show already that it is not, 4,000 are not waited for.
 */
export function growth(workAt: (rows: number) => number): { work: number[]; factors: number[] } {
  const work = [workAt(40)];
  const factors: number[] = [];
  for (const rows of [400, 4_000]) {
    const more = workAt(rows);
    factors.push(more / (work.at(-1) ?? 1));
    work.push(more);
    if (more > 11 * (work.at(-2) ?? 1)) break;
  }
  return { work, factors };
}
