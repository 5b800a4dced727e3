import type { Family } from './address.ts';
import type { IntervalChunk } from './interval-chunk.ts';
import type { Range } from './range.ts';

/** 32-bit words of one bound: one for IPv4, four for IPv6, the most significant first. */
export function wordsOf(family: Family): 1 | 4 {
  return family === 4 ? 1 : 4;
}

/** Turns ranges into keys of two bounds and back; numbers are compared several times faster than bigints. */
export class KeyCodec {
  readonly #view = new DataView(new ArrayBuffer(16));

  /** Writes both bounds of the range to `key` from `at` on. */
  write(range: Range, key: Uint32Array, at = 0): void {
    if (range.family === 4) {
      key[at] = Number(range.first);
      key[at + 1] = Number(range.last);
      return;
    }
    this.#writeSix(range.first, key, at);
    this.#writeSix(range.last, key, at + 4);
  }

  /** The range of a chunk's entry. */
  read(family: Family, chunk: IntervalChunk<unknown>, entry: number): Range {
    const { bounds } = chunk;
    const first = chunk.firstAt(entry);
    const last = chunk.lastAt(entry);
    if (family === 4) return { family, first: BigInt(bounds[first] ?? 0), last: BigInt(bounds[last] ?? 0) };
    return { family, first: this.#readSix(bounds, first), last: this.#readSix(bounds, last) };
  }

  #writeSix(value: bigint, key: Uint32Array, at: number): void {
    const view = this.#view;
    view.setBigUint64(0, value >> 64n);
    view.setBigUint64(8, value);
    // Written out: as a loop it takes twice as long, and every query comes through here.
    key[at] = view.getUint32(0);
    key[at + 1] = view.getUint32(4);
    key[at + 2] = view.getUint32(8);
    key[at + 3] = view.getUint32(12);
  }

  #readSix(bounds: Uint32Array, at: number): bigint {
    const view = this.#view;
    for (let word = 0; word < 4; word += 1) view.setUint32(4 * word, bounds[at + word] ?? 0);
    return (view.getBigUint64(0) << 64n) | view.getBigUint64(8);
  }
}
