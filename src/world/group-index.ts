/** Values filed under keys, each value under any number of them; an empty group takes no room. */
export class GroupIndex<T> {
  readonly #groups = new Map<string, Set<T>>();

  add(key: string, value: T): void {
    const group = this.#groups.get(key);
    if (group === undefined) this.#groups.set(key, new Set([value]));
    else group.add(value);
  }

  remove(key: string, value: T): void {
    const group = this.#groups.get(key);
    if (group?.delete(value) && group.size === 0) this.#groups.delete(key);
  }

  get(key: string): ReadonlySet<T> {
    return this.#groups.get(key) ?? NO_MEMBERS;
  }
}

/** The one empty group. */
export const NO_MEMBERS: ReadonlySet<never> = new Set<never>();
