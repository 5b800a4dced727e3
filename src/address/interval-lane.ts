import { boundOf, CHUNK_FILL, CHUNK_SIZE, compareWords, IntervalChunk, isBelow } from './interval-chunk.ts';

/** Where an entry stands; `chunk` is past the last one when there is none. */
export interface LanePosition {
  chunk: number;
  entry: number;
}

/**
 * The ranges of one family in ascending order of (first, last), no two alike: chunks of typed arrays, and over them a
 * binary tree with the largest last bound of each chunk. A key is two bounds of `words` 32-bit words in one array.
 */
export class IntervalLane<T> {
  readonly #words: number;
  #chunks: IntervalChunk<T>[] = [];
  /** Node 1 is the root, nodes from `#leaves` on are the chunks; a leaf without a chunk is zero. */
  #tree: Uint32Array;
  #leaves = 1;

  constructor(words: number) {
    this.#words = words;
    this.#tree = new Uint32Array(2 * words);
  }

  chunk(index: number): IntervalChunk<T> | undefined {
    return this.#chunks[index];
  }

  /** The value stored under exactly this key. */
  get(key: Uint32Array): T | undefined {
    const chunk = this.#chunks[this.#chunkOf(key)];
    const entry = chunk?.lowerBound(key) ?? 0;
    return chunk !== undefined && entry < chunk.count && chunk.compareTo(entry, key) === 0
      ? chunk.values[entry]
      : undefined;
  }

  /** Stores a value under the key, in place of the one that was there. */
  set(key: Uint32Array, value: T): void {
    if (this.#chunks.length === 0) this.#addChunk(0, new IntervalChunk(this.#words));
    const index = this.#chunkOf(key);
    const chunk = this.#chunks[index];
    if (chunk === undefined) return;
    const entry = chunk.lowerBound(key);
    if (entry < chunk.count && chunk.compareTo(entry, key) === 0) {
      chunk.values[entry] = value;
    } else if (chunk.count === CHUNK_SIZE) {
      this.#split(index, chunk);
      this.set(key, value);
    } else {
      chunk.insert(entry, key, value);
      this.#raise(index, key);
    }
  }

  /** Removes the entry with exactly this key; false when there is none. */
  delete(key: Uint32Array): boolean {
    const index = this.#chunkOf(key);
    const chunk = this.#chunks[index];
    const entry = chunk?.lowerBound(key) ?? 0;
    if (chunk === undefined || entry >= chunk.count || chunk.compareTo(entry, key) !== 0) return false;
    chunk.remove(entry);
    this.#lower(index, chunk);
    this.#mergeAround(index, chunk);
    return true;
  }

  /** Fills an empty lane with entries in ascending order, without two alike. */
  fill(count: number, entryAt: (index: number, key: Uint32Array) => T): void {
    const key = new Uint32Array(2 * this.#words);
    let chunk: IntervalChunk<T> | undefined;
    for (let index = 0; index < count; index += 1) {
      if (chunk === undefined || chunk.count === CHUNK_FILL) {
        chunk = new IntervalChunk(this.#words);
        this.#chunks.push(chunk);
      }
      const value = entryAt(index, key);
      chunk.insert(chunk.count, key, value);
    }
    this.#rebuildTree();
  }

  /**
   * Moves `position` to the first entry at or after it whose last bound is not below the first bound of `query`; false
   * when there is none. In ascending order of first bounds, that entry either overlaps the query or no later one does.
   */
  seek(position: LanePosition, query: Uint32Array): boolean {
    const found = this.#chunks[position.chunk]?.nextReaching(position.entry, query) ?? -1;
    if (found >= 0) {
      position.entry = found;
      return true;
    }
    const next = this.#nextLeaf(position.chunk + 1, query);
    const entry = this.#chunks[next]?.nextReaching(0, query) ?? -1;
    position.chunk = next;
    position.entry = entry;
    return entry >= 0;
  }

  /** As {@link seek} for the very first entry. */
  seekFirst(position: LanePosition, query: Uint32Array): boolean {
    position.chunk = this.#nextLeaf(0, query);
    position.entry = this.#chunks[position.chunk]?.nextReaching(0, query) ?? -1;
    return position.entry >= 0;
  }

  /** The first chunk from `from` on whose largest last bound is not below the first bound of `query`. */
  #nextLeaf(from: number, query: Uint32Array): number {
    const words = this.#words;
    const tree = this.#tree;
    const none = this.#chunks.length;
    if (from >= none) return none;
    const [w0, w1, w2, w3] = boundOf(query, words);
    let node = from === 0 ? 1 : this.#leaves + from;
    // From the root, or up to the first subtree on the right that reaches far enough; then down to its leftmost such leaf.
    while (isBelow(tree, node * words, words, w0, w1, w2, w3)) {
      while ((node & 1) === 1) node >>>= 1;
      if (node === 0) return none;
      node += 1;
    }
    while (node < this.#leaves) {
      node *= 2;
      if (isBelow(tree, node * words, words, w0, w1, w2, w3)) node += 1;
    }
    return Math.min(node - this.#leaves, none);
  }

  /** Index of the last chunk whose first entry is not above the key; 0 when there is none. */
  #chunkOf(key: Uint32Array): number {
    let low = 0;
    let high = this.#chunks.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#chunks[middle]?.compareTo(0, key) ?? 1) <= 0) low = middle + 1;
      else high = middle;
    }
    return Math.max(low - 1, 0);
  }

  #split(index: number, chunk: IntervalChunk<T>): void {
    const right = new IntervalChunk<T>(this.#words);
    right.append(chunk, CHUNK_SIZE / 2);
    chunk.truncate(CHUNK_SIZE / 2);
    this.#addChunk(index + 1, right);
  }

  #addChunk(index: number, chunk: IntervalChunk<T>): void {
    this.#chunks.splice(index, 0, chunk);
    this.#rebuildTree();
  }

  /** Drops an empty chunk and joins one that ran low with a neighbour, so that memory follows the number of entries. */
  #mergeAround(index: number, chunk: IntervalChunk<T>): void {
    if (chunk.count > CHUNK_SIZE / 4) return;
    if (chunk.count === 0) this.#chunks.splice(index, 1);
    else if (!this.#mergeWithNext(index - 1) && !this.#mergeWithNext(index)) return;
    this.#rebuildTree();
  }

  #mergeWithNext(index: number): boolean {
    const first = this.#chunks[index];
    const second = this.#chunks[index + 1];
    if (first === undefined || second === undefined || first.count + second.count > CHUNK_FILL) return false;
    first.append(second, 0);
    this.#chunks.splice(index + 1, 1);
    return true;
  }

  #rebuildTree(): void {
    const words = this.#words;
    let leaves = 1;
    while (leaves < this.#chunks.length) leaves *= 2;
    if (leaves !== this.#leaves) this.#tree = new Uint32Array(2 * leaves * words);
    else this.#tree.fill(0);
    this.#leaves = leaves;
    for (const [index, chunk] of this.#chunks.entries()) chunk.writeMaximum(this.#tree, (leaves + index) * words);
    for (let node = leaves - 1; node > 0; node -= 1) this.#join(node);
  }

  /** Sets a node to the larger of its children. */
  #join(node: number): void {
    const words = this.#words;
    const tree = this.#tree;
    const left = 2 * node * words;
    const best = compareWords(tree, left, tree, left + words, words) >= 0 ? left : left + words;
    for (let word = 0; word < words; word += 1) tree[node * words + word] = tree[best + word] ?? 0;
  }

  /** After an insertion: the last bound of `key` raises the maxima above the chunk. */
  #raise(index: number, key: Uint32Array): void {
    const words = this.#words;
    for (let node = this.#leaves + index; node > 0; node >>>= 1) {
      if (compareWords(this.#tree, node * words, key, words, words) >= 0) return;
      for (let word = 0; word < words; word += 1) this.#tree[node * words + word] = key[words + word] ?? 0;
    }
  }

  /** After a removal: the maxima above the chunk may be smaller. */
  #lower(index: number, chunk: IntervalChunk<T>): void {
    chunk.writeMaximum(this.#tree, (this.#leaves + index) * this.#words);
    for (let node = (this.#leaves + index) >>> 1; node > 0; node >>>= 1) this.#join(node);
  }
}
