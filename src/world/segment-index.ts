import type { Family } from '../address/address.ts';
import { IntervalIndex } from '../address/interval-index.ts';
import { formatRange, type Range } from '../address/range.ts';
import type { Node } from '../model/node.ts';
import type { Segment } from './world.ts';

interface MutableSegment extends Segment {
  readonly nodes: Set<string>;
  declared: boolean;
}

const FAMILIES: readonly Family[] = [4, 6];

/** The on-link subnets of a World: thousands of nodes share a few of them, so each is held once with its nodes. */
export class SegmentIndex {
  readonly #byRange = new Map<string, MutableSegment>();
  readonly #index = new IntervalIndex<MutableSegment>();
  readonly #nodes = new Map<string, readonly Range[]>();
  #withSegment = 0;
  readonly #ofFamily: Record<Family, number> = { 4: 0, 6: 0 };
  /** The range last asked about and its answer: several rules ask about the same pool in a row. */
  #asked: Range | undefined;
  #found: readonly Segment[] = [];

  addNode(node: Node): void {
    const ranges = node.subnets.map((subnet) => subnet.range);
    this.#nodes.set(node.ref.name, ranges);
    this.#count(ranges, 1);
    for (const range of ranges) this.#segment(range).nodes.add(node.ref.name);
  }

  removeNode(name: string): void {
    const ranges = this.#nodes.get(name) ?? [];
    this.#nodes.delete(name);
    this.#count(ranges, -1);
    for (const range of ranges) {
      const segment = this.#segment(range);
      segment.nodes.delete(name);
      this.#drop(segment);
    }
  }

  declare(range: Range): void {
    this.#segment(range).declared = true;
  }

  undeclare(range: Range): void {
    const segment = this.#segment(range);
    segment.declared = false;
    this.#drop(segment);
  }

  overlapping(range: Range): readonly Segment[] {
    if (range === this.#asked) return this.#found;
    const found: Segment[] = [];
    if (this.#index.firstOverlapping(range) !== undefined) {
      for (const entry of this.#index.overlapping(range)) found.push(entry.value);
    }
    this.#asked = range;
    this.#found = found;
    return found;
  }

  count(family?: Family): { total: number; withSegment: number } {
    const withSegment = family === undefined ? this.#withSegment : this.#ofFamily[family];
    return { total: this.#nodes.size, withSegment };
  }

  /** Counts the node with these subnets in or out: once, and once in each family it has a subnet of. */
  #count(ranges: readonly Range[], step: 1 | -1): void {
    if (ranges.length > 0) this.#withSegment += step;
    for (const family of FAMILIES) if (ranges.some((range) => range.family === family)) this.#ofFamily[family] += step;
  }

  #segment(range: Range): MutableSegment {
    const key = formatRange(range);
    const known = this.#byRange.get(key);
    if (known !== undefined) return known;
    const segment: MutableSegment = { range, nodes: new Set(), declared: false };
    this.#byRange.set(key, segment);
    this.#index.insert(range, segment);
    this.#asked = undefined;
    return segment;
  }

  #drop(segment: MutableSegment): void {
    if (segment.declared || segment.nodes.size > 0) return;
    this.#byRange.delete(formatRange(segment.range));
    this.#index.remove(segment.range, segment);
    this.#asked = undefined;
  }
}
