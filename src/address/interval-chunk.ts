/** Entries a chunk holds at most; twice {@link CHUNK_FILL} so that a split leaves two chunks of that fill. */
export const CHUNK_SIZE = 128;
/** Entries a chunk gets when an index is built in one go. */
export const CHUNK_FILL = 96;
const BLOCK_SIZE = 16;
const BLOCKS = CHUNK_SIZE / BLOCK_SIZE;

/**
 * Compares two bounds of `words` (1 or 4) big-endian 32-bit words each: negative, zero or positive. Written out, since
 * every query does this some twenty times.
 */
export function compareWords(a: Uint32Array, at: number, b: Uint32Array, bt: number, words: number): number {
  const first = (a[at] ?? 0) - (b[bt] ?? 0);
  if (first !== 0 || words === 1) return first;
  const second = (a[at + 1] ?? 0) - (b[bt + 1] ?? 0);
  if (second !== 0) return second;
  const third = (a[at + 2] ?? 0) - (b[bt + 2] ?? 0);
  return third !== 0 ? third : (a[at + 3] ?? 0) - (b[bt + 3] ?? 0);
}

/** A bound taken out of its array, so that a search loop reads it once. IPv4 uses the first word only. */
export type Bound = readonly [number, number, number, number];

/** The bound of `words` words at the start of a key. */
export function boundOf(key: Uint32Array, words: number): Bound {
  if (words === 1) return [key[0] ?? 0, 0, 0, 0];
  return [key[0] ?? 0, key[1] ?? 0, key[2] ?? 0, key[3] ?? 0];
}

/** True when the bound at `at` is below the one given word by word. */
export function isBelow(
  a: Uint32Array,
  at: number,
  words: number,
  w0: number,
  w1: number,
  w2: number,
  w3: number,
): boolean {
  const a0 = a[at] ?? 0;
  if (a0 !== w0 || words === 1) return a0 < w0;
  const a1 = a[at + 1] ?? 0;
  if (a1 !== w1) return a1 < w1;
  const a2 = a[at + 2] ?? 0;
  return a2 === w2 ? (a[at + 3] ?? 0) < w3 : a2 < w2;
}

/**
 * Up to {@link CHUNK_SIZE} ranges in ascending order of (first, last), no two alike, in one typed array: the first
 * bounds, the last bounds, and the largest last bound of every 16 entries, so that a search skips 16 at a time.
 */
export class IntervalChunk<T> {
  readonly words: number;
  readonly bounds: Uint32Array;
  readonly values: T[] = [];
  /** Where the last bounds begin, and where the block maxima do. */
  readonly #lasts: number;
  readonly #maxima: number;

  constructor(words: number) {
    this.words = words;
    this.#lasts = CHUNK_SIZE * words;
    this.#maxima = 2 * CHUNK_SIZE * words;
    this.bounds = new Uint32Array((2 * CHUNK_SIZE + BLOCKS) * words);
  }

  get count(): number {
    return this.values.length;
  }

  /** Offset of the first bound of an entry in `bounds`. */
  firstAt(index: number): number {
    return index * this.words;
  }

  /** Offset of the last bound of an entry in `bounds`. */
  lastAt(index: number): number {
    return this.#lasts + index * this.words;
  }

  /** Compares an entry with a key of two bounds. */
  compareTo(index: number, key: Uint32Array): number {
    const { words, bounds } = this;
    const byFirst = compareWords(bounds, index * words, key, 0, words);
    return byFirst !== 0 ? byFirst : compareWords(bounds, this.#lasts + index * words, key, words, words);
  }

  /** Index of the first entry that is not below the key. */
  lowerBound(key: Uint32Array): number {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.compareTo(middle, key) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Index of the first entry from `start` on whose last bound is not below the first bound of `key`; -1: none. */
  nextReaching(start: number, key: Uint32Array): number {
    const { words, bounds } = this;
    const lasts = this.#lasts;
    const maxima = this.#maxima;
    const count = this.values.length;
    const [w0, w1, w2, w3] = boundOf(key, words);
    let index = start;
    while (index < count) {
      const block = index >>> 4;
      const next = (block + 1) * BLOCK_SIZE;
      if (!isBelow(bounds, maxima + block * words, words, w0, w1, w2, w3)) {
        const end = Math.min(next, count);
        for (; index < end; index += 1) {
          if (!isBelow(bounds, lasts + index * words, words, w0, w1, w2, w3)) return index;
        }
      }
      index = next;
    }
    return -1;
  }

  /** Puts an entry in; the chunk must not be full. */
  insert(index: number, key: Uint32Array, value: T): void {
    const { words, bounds, count } = this;
    bounds.copyWithin((index + 1) * words, index * words, count * words);
    const lasts = this.#lasts;
    bounds.copyWithin(lasts + (index + 1) * words, lasts + index * words, lasts + count * words);
    for (let word = 0; word < words; word += 1) {
      bounds[index * words + word] = key[word] ?? 0;
      bounds[lasts + index * words + word] = key[words + word] ?? 0;
    }
    this.values.splice(index, 0, value);
    this.#updateMaxima(index);
  }

  remove(index: number): void {
    const { words, bounds, count } = this;
    bounds.copyWithin(index * words, (index + 1) * words, count * words);
    const lasts = this.#lasts;
    bounds.copyWithin(lasts + index * words, lasts + (index + 1) * words, lasts + count * words);
    this.values.splice(index, 1);
    this.#updateMaxima(index);
  }

  /** Appends the entries of another chunk from `start` on. */
  append(other: IntervalChunk<T>, start: number): void {
    const { words, count } = this;
    const end = other.count;
    this.bounds.set(other.bounds.subarray(other.firstAt(start), other.firstAt(end)), count * words);
    this.bounds.set(other.bounds.subarray(other.lastAt(start), other.lastAt(end)), this.#lasts + count * words);
    for (let index = start; index < end; index += 1) this.values.push(other.values[index] as T);
    this.#updateMaxima(count);
  }

  /** Drops the entries from `count` on. */
  truncate(count: number): void {
    this.values.length = count;
    this.#updateMaxima(count);
  }

  /** Copies the largest last bound of all entries to `target`; zero when there are none. */
  writeMaximum(target: Uint32Array, at: number): void {
    const { words, bounds } = this;
    let best = this.#maxima;
    for (let block = 1; block * BLOCK_SIZE < this.count; block += 1) {
      const candidate = this.#maxima + block * words;
      if (compareWords(bounds, candidate, bounds, best, words) > 0) best = candidate;
    }
    for (let word = 0; word < words; word += 1) target[at + word] = this.count === 0 ? 0 : (bounds[best + word] ?? 0);
  }

  /** Recomputes the block maxima from the block of entry `index` on. */
  #updateMaxima(index: number): void {
    const { words, bounds, count } = this;
    for (let start = index & ~(BLOCK_SIZE - 1); start < count; start += BLOCK_SIZE) {
      let best = this.#lasts + start * words;
      const end = Math.min(start + BLOCK_SIZE, count);
      for (let entry = start + 1; entry < end; entry += 1) {
        const candidate = this.#lasts + entry * words;
        if (compareWords(bounds, candidate, bounds, best, words) > 0) best = candidate;
      }
      bounds.copyWithin(this.#maxima + (start / BLOCK_SIZE) * words, best, best + words);
    }
  }
}
