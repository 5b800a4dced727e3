import { type Address, addressFromBits, formatAddress, parseAddress } from '../address/address.ts';
import { openelbGetSize } from '../address/openelb-parsers.ts';
import { type JsonObject, stringAt } from './json.ts';

/** What OpenELB counts and hands out of one Eip: `status`, or what it will compute where the status is still empty. */
export interface Pool {
  /** `status.firstIP`, from which offsets count; absent where the text it came from is no address. */
  readonly first?: Address;
  /** `status.poolSize`: a signed 64-bit number, 0 or negative for pools OpenELB miscounts. Computed once, never again. */
  readonly size: bigint;
  /** `status.occupied`: sorts behind every free pool in automatic choice. */
  readonly occupied: boolean;
  /** `status.ready`, which only releases up to 0.5 write and read. */
  readonly ready: boolean;
  /** Number of addresses in `status.used`, whoever holds them. */
  readonly usage: number;
  /** Services (`namespace/name`) recorded for the canonical text of an address. */
  holdersOf(address: string): readonly string[];
  /** Services recorded for some address, at most `limit` of them. */
  someHolders(limit: number): readonly string[];
  /** The lowest offset that is not recorded, and below `size`; undefined when there is none. */
  lowestFree(): bigint | undefined;
}

/** The canonical text of the address at an offset of a pool; undefined where the pool has no first address. */
export function addressAt({ first }: Pool, offset: bigint): string | undefined {
  if (first === undefined) return undefined;
  const value = first.value + offset;
  return formatAddress(first.family === 4 ? { family: 4, value } : addressFromBits(value));
}

/** The pool of an Eip from its status, or from its address text where the controller has not counted it yet. */
export function poolFrom(
  status: JsonObject,
  addressText: string,
  used: ReadonlyMap<string, readonly string[]>,
): StoredPool {
  const firstText = stringAt(status, 'firstIP') ?? '';
  const size = status['poolSize'];
  // Counts above 2^53 come out of JSON rounded.
  const counted = firstText !== '' && (size === undefined || Number.isSafeInteger(size));
  const reading = counted ? undefined : openelbGetSize(addressText);
  const computed = reading?.outcome === 'accept' ? reading : undefined;
  const first = firstText === '' ? computed?.first : parseAddress(firstText);
  const poolSize = counted ? BigInt(Number(size ?? 0)) : (computed?.size ?? 0n);
  return new StoredPool(used, {
    ...(first === undefined ? {} : { first }),
    size: poolSize,
    occupied: firstText === '' ? BigInt(used.size) >= poolSize : status['occupied'] === true,
    ready: firstText === '' || status['ready'] === true,
  });
}

type Counted = Pick<Pool, 'first' | 'size' | 'occupied' | 'ready'>;

/** The pool as the cluster records it; the sorted record of its used offsets is made when first asked for. */
export class StoredPool implements Pool {
  readonly first?: Address;
  readonly size: bigint;
  readonly occupied: boolean;
  readonly ready: boolean;
  readonly #used: ReadonlyMap<string, readonly string[]>;
  #offsets: BigUint64Array | undefined;

  constructor(used: ReadonlyMap<string, readonly string[]>, counted: Counted) {
    if (counted.first !== undefined) this.first = counted.first;
    this.size = counted.size;
    this.occupied = counted.occupied;
    this.ready = counted.ready;
    this.#used = used;
  }

  get usage(): number {
    return this.#used.size;
  }

  holdersOf(address: string): readonly string[] {
    return this.#used.get(address) ?? NOBODY;
  }

  someHolders(limit: number): readonly string[] {
    const found: string[] = [];
    for (const holders of this.#used.values()) {
      found.push(...holders.slice(0, limit - found.length));
      if (found.length >= limit) break;
    }
    return found;
  }

  lowestFree(): bigint | undefined {
    return this.freeFrom(0n);
  }

  /** The lowest unrecorded offset from `start` on, and below `size`; undefined when there is none. */
  freeFrom(start: bigint): bigint | undefined {
    const offsets = this.#sorted();
    const base = position(offsets, start);
    // From `base` on, an unbroken run holds `start`, `start` + 1 and so on: the first gap is found by halving.
    let low = base;
    let high = offsets.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (offsets[middle] === start + BigInt(middle - base)) low = middle + 1;
      else high = middle;
    }
    const free = start + BigInt(low - base);
    return free < this.size ? free : undefined;
  }

  #sorted(): BigUint64Array {
    if (this.#offsets !== undefined) return this.#offsets;
    const { first } = this;
    const offsets: bigint[] = [];
    for (const text of first === undefined ? [] : this.#used.keys()) {
      const offset = offsetOf(text, first, this.size);
      if (offset !== undefined) offsets.push(offset);
    }
    this.#offsets = BigUint64Array.from(offsets).sort();
    return this.#offsets;
  }
}

/** The offset of a key of `status.used`; keys are compared as text, so one in another spelling takes no address. */
function offsetOf(text: string, first: Address | undefined, size: bigint): bigint | undefined {
  const address = parseAddress(text);
  if (first === undefined || address?.family !== first.family || formatAddress(address) !== text) return undefined;
  const offset = address.value - first.value;
  return offset >= 0n && offset < size ? offset : undefined;
}

/** Index of the first entry that is not below `value`. */
function position(offsets: BigUint64Array, value: bigint): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((offsets[middle] ?? 0n) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

const NOBODY: readonly string[] = Object.freeze([]);
