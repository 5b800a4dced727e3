import type { Address } from '../address/address.ts';
import { formatRange, type Range, rangeSize } from '../address/range.ts';
import type { Ref } from '../model/meta.ts';
import { claimsOfOthers, EVERY_KIND, freeRangeNear } from '../world/others.ts';
import type { World } from '../world/world.ts';
import { COUNTED, counted } from './names.ts';
import { edgesOf, subnetsOf, usualGateways } from './pool-ends.ts';
import { remedyNaming } from './proposal.ts';

/**
 * The remedy for a pool that holds what others hold: the nearest free range of its size or, where the subnet has none as
 * large, the largest free part of the pool itself.
 */
export function freePartRemedy(world: World, self: Ref, pool: Range): string {
  const free = freeRangeNear(world, self, pool);
  if (free !== undefined) return remedyNaming(free);
  const subnets = subnetsOf(world, pool);
  const part = largestFreePart(world, self, pool, [...subnets.flatMap(edgesOf), ...subnets.flatMap(usualGateways)]);
  return part === undefined ? remedyNaming(undefined) : `free in it: ${formatRange(part)}`;
}

/**
 * The remedy for a pool that must do without some addresses: the same range without them where they stand at its ends
 * and nobody else holds the rest, otherwise as {@link freePartRemedy}.
 */
export function leaveOutRemedy(world: World, self: Ref, pool: Range, unwanted: readonly Address[]): string {
  const values = new Set(unwanted.map(({ value }) => value));
  const rest = withoutEnds(pool, values);
  if (rest === undefined) return freePartRemedy(world, self, pool);
  const part = largestFreePart(world, self, rest, unwanted);
  const isWhole = part !== undefined && rangeSize(part) === rangeSize(rest);
  return isWhole ? `write ${formatRange(rest)}` : freePartRemedy(world, self, rest);
}

function withoutEnds({ family, first, last }: Range, values: ReadonlySet<bigint>): Range | undefined {
  let low = first;
  let high = last;
  while (low <= high && values.has(low)) low += 1n;
  while (low <= high && values.has(high)) high -= 1n;
  return low > high ? undefined : { family, first: low, last: high };
}

/** The largest part of the range that nobody holds, of equal ones the lowest; undefined also where too many hold some. */
export function largestFreePart(
  world: World,
  self: Ref,
  range: Range,
  unwanted: readonly Address[],
): Range | undefined {
  const claims = counted(claimsOfOthers(world, self, range, EVERY_KIND));
  if (claims.length > COUNTED) return undefined;
  const points = unwanted.map(({ value }) => ({ first: value, last: value }));
  const taken = [...claims.map((claim) => claim.range), ...points].sort((a, b) => (a.first < b.first ? -1 : 1));
  let next = range.first;
  let largest: Range | undefined;
  for (const { first, last } of [...taken, { first: range.last + 1n, last: range.last + 1n }]) {
    const end = first > range.last ? range.last : first - 1n;
    if (end >= next && (largest === undefined || end - next > largest.last - largest.first)) {
      largest = { family: range.family, first: next, last: end };
    }
    if (last >= next) next = last + 1n;
  }
  return largest;
}
