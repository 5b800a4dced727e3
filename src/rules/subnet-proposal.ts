import { cidrRange, formatCidrOrRange, formatRange, intersectRanges, type Range } from '../address/range.ts';
import type { Ref } from '../model/meta.ts';
import { freeRangeNear } from '../world/others.ts';
import type { World } from '../world/world.ts';
import { largestFreePart } from './address-remedy.ts';
import { listed } from './names.ts';
import { lowestNodeAddress } from './node-subnets.ts';
import { edgesOf, usualGateways } from './pool-ends.ts';

/** The remedy for a pool far from every node: a free range of its size, at the same place within the subnet of a node. */
export function elsewhereRemedy(world: World, self: Ref, pool: Range, subnets: readonly Range[]): string {
  const subnet = subnets[0] ?? subnetOfFirstNode(world, pool);
  if (subnet === undefined) return 'choose addresses of a subnet that the nodes are in';
  const size = subnet.last - subnet.first + 1n;
  const first = subnet.first + (pool.first % size);
  const wanted: Range = { family: pool.family, first, last: first + (pool.last - pool.first) };
  const free = wanted.last > subnet.last ? undefined : freeRangeNear(world, self, wanted);
  if (free === undefined) return `choose addresses of ${formatCidrOrRange(subnet)}`;
  return `use e.g. ${formatRange(free.range)}, unless every node has a NIC there`;
}

/** Where no prefix is known, the /24 (IPv6: /64) around the lowest node address. */
function subnetOfFirstNode(world: World, { family }: Range): Range | undefined {
  const claim = lowestNodeAddress(world, family);
  return claim && cidrRange({ family, value: claim.range.first }, family === 4 ? 24 : 64);
}

/** The remedy for a pool that reaches beyond a subnet: the free parts that lie in one, each for an Eip of its own. */
export function splitRemedy(world: World, self: Ref, pool: Range, subnets: readonly Range[]): string {
  const parts = subnets.flatMap((subnet) => {
    const inside = intersectRanges(pool, subnet);
    const unwanted = [...edgesOf(subnet), ...usualGateways(subnet)];
    return (inside && largestFreePart(world, self, inside, unwanted)) ?? [];
  });
  if (parts.length === 0) return 'choose addresses of one subnet';
  const texts = listed(parts.map(formatRange));
  return parts.length === 1 ? `write ${texts}` : `make an Eip for each: ${texts}`;
}

/** The parts of the pool that lie in none of the subnets; these are ascending. */
export function partsOutside(pool: Range, subnets: readonly Range[]): readonly Range[] {
  const parts: Range[] = [];
  let next = pool.first;
  for (const { first, last } of subnets) {
    if (first > next) parts.push({ family: pool.family, first: next, last: first - 1n });
    if (last >= next) next = last + 1n;
  }
  if (next <= pool.last) parts.push({ family: pool.family, first: next, last: pool.last });
  return parts;
}
