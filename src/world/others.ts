import { nearestFreeRange } from '../address/nearest-free.ts';
import { cidrRange, type Range, rangeContains, rangeSize } from '../address/range.ts';
import type { AddressClaim, ClaimKind } from '../model/claim.ts';
import { type Ref, refKey } from '../model/meta.ts';
import type { Segment, World } from './world.ts';

/** Claims of the given kinds on `range` that `self` does not make. */
export function* claimsOfOthers(
  world: World,
  self: Ref,
  range: Range,
  kinds: readonly ClaimKind[],
): Generator<AddressClaim> {
  const own = refKey(self);
  for (const claim of world.claimsOverlapping(range, kinds)) {
    if (refKey(claim.owner) !== own) yield claim;
  }
}

/** Every kind of claim, those first that most often stand in the way of a pool. */
export const EVERY_KIND: readonly ClaimKind[] = [
  'eip',
  'node-address',
  'control-plane',
  'gateway',
  'reserved',
  'foreign-pool',
  'load-balancer-ip',
  'external-ip',
  'service-cidr',
  'pod-cidr',
  'cluster-ip',
];

/** A proposal for another range; `known` says whether the segment it lies in is known or only assumed. */
export interface FreeRange {
  readonly range: Range;
  readonly known: boolean;
}

/**
 * The range of the same size nearest to `wanted` that nobody holds, in the known segment of `wanted`, or where none is
 * known in the /24 (IPv6: /112) around it. Undefined when none was found within a bounded number of steps.
 */
export function freeRangeNear(world: World, self: Ref, wanted: Range): FreeRange | undefined {
  const segment = smallestSegment(world, wanted);
  const block =
    segment?.range ?? cidrRange({ family: wanted.family, value: wanted.first }, wanted.family === 4 ? 24 : 112);
  const within = withoutEdges(block);
  if (rangeSize(wanted) > rangeSize(within)) return undefined;
  const range = nearestFreeRange(wanted, within, (candidate) => blockerOf(world, self, candidate), MAX_STEPS);
  return range === undefined ? undefined : { range, known: segment !== undefined };
}

/** Jumps past holders in each direction; a denial has to come soon, and in a crowd a proposal is far away anyway. */
const MAX_STEPS = 32;

/** A range somebody else holds that shares an address with the candidate. */
function blockerOf(world: World, self: Ref, candidate: Range): Range | undefined {
  const own = refKey(self);
  for (const kind of EVERY_KIND) {
    const claim = world.firstClaim(candidate, kind);
    if (claim === undefined) continue;
    if (refKey(claim.owner) !== own) return claim.range;
    for (const other of claimsOfOthers(world, self, candidate, [kind])) return other.range;
  }
  return undefined;
}

/** The smallest known segment that holds the first address of `range`. */
export function smallestSegment(world: World, range: Range): Segment | undefined {
  const first: Range = { family: range.family, first: range.first, last: range.first };
  let smallest: Segment | undefined;
  for (const segment of world.segmentsOverlapping(first)) {
    const smaller = smallest === undefined || rangeContains(smallest.range, segment.range);
    if (smaller) smallest = segment;
  }
  return smallest;
}

/** Leaves out network and broadcast address and, in blocks of 16 and more, the places where gateways usually sit. */
function withoutEdges(block: Range): Range {
  const size = rangeSize(block);
  const edge = size >= 16n ? 2n : size >= 4n ? 1n : 0n;
  // IPv6 has no broadcast address.
  const last = block.family === 4 ? block.last - edge : block.last;
  return { family: block.family, first: block.first + edge, last };
}
