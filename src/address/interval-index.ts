import type { Family } from './address.ts';
import { compareWords } from './interval-chunk.ts';
import { KeyCodec, wordsOf } from './interval-key.ts';
import { IntervalLane, type LanePosition } from './interval-lane.ts';
import type { Range } from './range.ts';

/** A range and what is stored under it. */
export interface IntervalEntry<T> {
  readonly range: Range;
  readonly value: T;
}

/** Several values under one and the same range, each with the number of times it was inserted. */
class Twins<T> {
  readonly counts = new Map<T, number>();

  add(value: T): void {
    this.counts.set(value, (this.counts.get(value) ?? 0) + 1);
  }

  /** False when the value is not there. */
  drop(value: T): boolean {
    const count = this.counts.get(value);
    if (count === undefined) return false;
    if (count === 1) this.counts.delete(value);
    else this.counts.set(value, count - 1);
    return true;
  }

  /** The only value left, when exactly one is left exactly once. */
  sole(): T | undefined {
    if (this.counts.size !== 1) return undefined;
    for (const [value, count] of this.counts) if (count === 1) return value;
    return undefined;
  }
}

type Slot<T> = T | Twins<T>;

/** One family: its lane, and a key to ask it with. */
interface Side<T> {
  readonly family: Family;
  readonly lane: IntervalLane<Slot<T>>;
  readonly key: Uint32Array;
}

/**
 * Ranges of both families, overlapping and duplicate ones included, with a value each. A query costs O(log n) and as much
 * again per result, a change O(log n) and the move of at most one chunk, whatever the ranges look like. Values are told
 * apart by identity; the same value may stand several times under the same range. An index must not be changed while one
 * of its enumerations is under way.
 */
export class IntervalIndex<T extends NonNullable<unknown>> {
  readonly #four = sideFor<T>(4);
  readonly #six = sideFor<T>(6);
  readonly #codec = new KeyCodec();
  readonly #position: LanePosition = { chunk: 0, entry: 0 };
  #size = 0;

  /** Builds an index from entries in any order, several times faster than as many insertions. */
  static from<T extends NonNullable<unknown>>(entries: Iterable<IntervalEntry<T>>): IntervalIndex<T> {
    const index = new IntervalIndex<T>();
    const four: IntervalEntry<T>[] = [];
    const six: IntervalEntry<T>[] = [];
    for (const entry of entries) (entry.range.family === 4 ? four : six).push(entry);
    fillSide(index.#four, four, index.#codec);
    fillSide(index.#six, six, index.#codec);
    index.#size = four.length + six.length;
    return index;
  }

  /** Number of entries, duplicates counted. */
  get size(): number {
    return this.#size;
  }

  /** Adds an entry. */
  insert(range: Range, value: T): void {
    const { lane, key } = this.#ask(range);
    lane.set(key, joined(lane.get(key), value));
    this.#size += 1;
  }

  /** Takes one entry with exactly this range and this very value out; false when there is none. */
  remove(range: Range, value: T): boolean {
    const { lane, key } = this.#ask(range);
    const slot = lane.get(key);
    if (slot instanceof Twins) {
      if (!slot.drop(value)) return false;
      const sole = slot.sole();
      if (sole !== undefined) lane.set(key, sole);
    } else if (slot === undefined || slot !== value) {
      return false;
    } else {
      lane.delete(key);
    }
    this.#size -= 1;
    return true;
  }

  /** The value of the overlapping entry with the lowest first address; undefined when nothing overlaps. */
  firstOverlapping(range: Range): T | undefined {
    const { lane, key } = this.#ask(range);
    const position = this.#position;
    if (!lane.seekFirst(position, key)) return undefined;
    const chunk = lane.chunk(position.chunk);
    if (chunk === undefined || !startsWithin(chunk.bounds, chunk.firstAt(position.entry), key)) return undefined;
    const slot = chunk.values[position.entry];
    return slot instanceof Twins ? slot.counts.keys().next().value : slot;
  }

  /** Every overlapping entry in ascending order of first address, then of last; duplicates in order of insertion. */
  *overlapping(range: Range): Generator<IntervalEntry<T>, void, undefined> {
    const side = this.#ask(range);
    // A copy: the consumer may ask the index something else between two results.
    const key = side.key.slice();
    const position: LanePosition = { chunk: 0, entry: 0 };
    for (let found = side.lane.seekFirst(position, key); found; found = side.lane.seek(position, key)) {
      const chunk = side.lane.chunk(position.chunk);
      if (chunk === undefined || !startsWithin(chunk.bounds, chunk.firstAt(position.entry), key)) return;
      const slot = chunk.values[position.entry];
      const held = this.#codec.read(range.family, chunk, position.entry);
      if (slot instanceof Twins) yield* copies(held, slot);
      else if (slot !== undefined) yield { range: held, value: slot };
      position.entry += 1;
    }
  }

  #ask(range: Range): Side<T> {
    const side = range.family === 4 ? this.#four : this.#six;
    this.#codec.write(range, side.key);
    return side;
  }
}

function sideFor<T>(family: Family): Side<T> {
  const words = wordsOf(family);
  return { family, lane: new IntervalLane(words), key: new Uint32Array(2 * words) };
}

/** True when the bound at `at` is not above the last bound of the key. */
function startsWithin(bounds: Uint32Array, at: number, key: Uint32Array): boolean {
  const words = key.length / 2;
  return compareWords(bounds, at, key, words, words) <= 0;
}

function* copies<T>(range: Range, twins: Twins<T>): Generator<IntervalEntry<T>, void, undefined> {
  for (const [value, count] of twins.counts) {
    for (let copy = 0; copy < count; copy += 1) yield { range, value };
  }
}

function joined<T>(slot: Slot<T> | undefined, value: T): Slot<T> {
  if (slot === undefined) return value;
  if (slot instanceof Twins) {
    slot.add(value);
    return slot;
  }
  const twins = new Twins<T>();
  twins.add(slot);
  twins.add(value);
  return twins;
}

/** Sorts entries by key and hands them to the empty lane, equal ranges as one slot. */
function fillSide<T>(side: Side<T>, entries: readonly IntervalEntry<T>[], codec: KeyCodec): void {
  const width = side.key.length;
  const keys = new Uint32Array(entries.length * width);
  for (const [index, entry] of entries.entries()) codec.write(entry.range, keys, index * width);
  const order = new Uint32Array(entries.length).map((_, index) => index);
  order.sort((a, b) => compareKeys(keys, a * width, b * width, width) || a - b);
  const starts: number[] = [];
  const slots: Slot<T>[] = [];
  for (const index of order) {
    const entry = entries[index];
    if (entry === undefined) continue;
    const previous = starts.at(-1);
    if (previous !== undefined && compareKeys(keys, previous, index * width, width) === 0) {
      slots.push(joined(slots.pop(), entry.value));
    } else {
      starts.push(index * width);
      slots.push(entry.value);
    }
  }
  side.lane.fill(slots.length, (index, key) => {
    const start = starts[index] ?? 0;
    key.set(keys.subarray(start, start + width));
    return slots[index] as Slot<T>;
  });
}

/** Order of two keys in one array: by first bound, then by last. */
function compareKeys(keys: Uint32Array, a: number, b: number, width: number): number {
  const words = width / 2;
  return compareWords(keys, a, keys, b, words) || compareWords(keys, a + words, keys, b + words, words);
}
