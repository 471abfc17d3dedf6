import type { HostObject } from './hostObject';

/**
 * Objects that the client keeps beyond a sync (`trackedObjects`). Excel pays for each one until it is
 * given back; a test asserts that none is left.
 */
export class References {
  readonly #kept = new Map<string, HostObject>();
  readonly #names = new WeakMap<HostObject, string>();
  #serial = 0;

  /** Keeps an object and gives the name under which the client will ask for it. */
  keep(object: HostObject): string {
    const known = this.#names.get(object);
    if (known !== undefined) return known;
    this.#serial += 1;
    const name = `ref-${this.#serial}`;
    this.#kept.set(name, object);
    this.#names.set(object, name);
    return name;
  }

  get(name: string): HostObject | undefined {
    return this.#kept.get(name);
  }

  nameOf(object: HostObject): string | undefined {
    return this.#names.get(object);
  }

  remove(name: string): void {
    const object = this.#kept.get(name);
    if (object) this.#names.delete(object);
    this.#kept.delete(name);
  }

  clear(): void {
    for (const name of [...this.#kept.keys()]) this.remove(name);
  }

  get count(): number {
    return this.#kept.size;
  }
}
