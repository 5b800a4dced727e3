import type { ReadRange } from '../address-reader.ts';

/** A block without its first and last address; one of two addresses or one stays whole. */
export function withoutEnds(block: ReadRange): ReadRange {
  const { range } = block;
  if (range.last - range.first < 2n) return block;
  return { ...block, range: { ...range, first: range.first + 1n, last: range.last - 1n } };
}
