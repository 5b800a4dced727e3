import type { Address } from '../address/address.ts';
import { offsetOf, type Pool } from '../model/eip-pool.ts';

/**
 * A pool with allocations written into it. Taking, releasing and finding the lowest free address cost O(log n) each on
 * the average of a sequence, so that a whole cluster can be predicted one Service after the other.
 */
export class LedgerPool implements Pool {
  readonly first?: Address;
  readonly size: bigint;
  readonly ready: boolean;
  #occupied: boolean;
  #usage: number;
  readonly #base: Pool;
  /** Holders of every address that changed; an empty list is one that was released. */
  readonly #holders = new Map<string, readonly string[]>();
  /** Offsets that are free in the base and taken here. */
  readonly #taken = new Set<bigint>();
  /** Offsets, ascending, that are free again and that a walk from `#cursor` over the base does not come by. */
  readonly #freed: bigint[] = [];
  /** Below it nothing is free but what stands in `#freed`. */
  #cursor = 0n;

  constructor(base: Pool) {
    this.#base = base;
    if (base.first !== undefined) this.first = base.first;
    this.size = base.size;
    this.ready = base.ready;
    this.#occupied = base.occupied;
    this.#usage = base.usage;
  }

  get occupied(): boolean {
    return this.#occupied;
  }

  get usage(): number {
    return this.#usage;
  }

  holdersOf(address: string): readonly string[] {
    return this.#holders.get(address) ?? this.#base.holdersOf(address);
  }

  someHolders(limit: number): readonly string[] {
    const found: string[] = [];
    for (const holders of this.#holders.values()) {
      found.push(...holders.slice(0, limit - found.length));
      if (found.length === limit) return found;
    }
    return [...found, ...this.#base.someHolders(limit)].slice(0, limit);
  }

  freeFrom(start: bigint): bigint | undefined {
    const walked = this.#walk(start > this.#cursor ? start : this.#cursor);
    if (start <= this.#cursor) this.#cursor = walked ?? this.size;
    const freed = this.#freed[position(this.#freed, start)];
    return freed !== undefined && (walked === undefined || freed < walked) ? freed : walked;
  }

  /** Records the address for the Service, beside whoever has it. */
  take(address: string, holder: string): void {
    const holders = this.holdersOf(address);
    this.#holders.set(address, [...holders, holder]);
    if (holders.length > 0) return;
    this.#usage += 1;
    if (BigInt(this.#usage) === this.size) this.#occupied = true;
    const offset = offsetOf(address, this.first, this.size);
    if (offset === undefined) return;
    const at = position(this.#freed, offset);
    if (this.#freed[at] === offset) this.#freed.splice(at, 1);
    if (this.#base.freeFrom(offset) === offset) this.#taken.add(offset);
  }

  /** Takes the Service off the record of the address. */
  release(address: string, holder: string): void {
    const holders = this.holdersOf(address);
    const left = holders.filter((other) => other !== holder);
    if (left.length === holders.length) return;
    this.#holders.set(address, left);
    if (left.length > 0) return;
    this.#usage -= 1;
    if (BigInt(this.#usage) !== this.size) this.#occupied = false;
    const offset = offsetOf(address, this.first, this.size);
    if (offset === undefined) return;
    const ours = this.#taken.delete(offset);
    if (!ours || offset < this.#cursor) this.#freed.splice(position(this.#freed, offset), 0, offset);
  }

  #walk(start: bigint): bigint | undefined {
    let offset = this.#base.freeFrom(start);
    while (offset !== undefined && this.#taken.has(offset)) offset = this.#base.freeFrom(offset + 1n);
    return offset;
  }
}

/** Index of the first entry that is not below `value`. */
function position(ascending: readonly bigint[], value: bigint): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0n) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
