import type { Address } from '../address/address.ts';
import { containsAddress, formatRange, type Range, rangesEqual, singleRange } from '../address/range.ts';
import { smallestSegment } from '../world/others.ts';
import type { World } from '../world/world.ts';
import { canBeOnLan } from './lan-pool.ts';
import { holdsNodeAddress } from './node-addresses.ts';
import { subnetsOf, surroundingBlock, usualGateways } from './pool-ends.ts';

/** True when a gateway of that subnet is known: then nothing has to be guessed. */
export function knowsGateway(world: World, subnet: Range): boolean {
  for (const _claim of world.claimsOverlapping(subnet, ['gateway'])) return true;
  return false;
}

/** The remedy for a `can_reach` target that leads nowhere: the known gateway of its subnet, else how to find one. */
export function canReachRemedy(world: World, target: Address): string {
  const own = singleRange(target);
  const segment = smallestSegment(world, own);
  if (segment !== undefined) {
    for (const { range } of world.claimsOverlapping(segment.range, ['gateway'])) {
      if (!rangesEqual(range, own)) return `write can_reach:${formatRange(range)}, the gateway`;
    }
  }
  return 'write can_reach:<gateway>, or the name of the NIC';
}

/**
 * Addresses of the pool where the gateway usually sits, for as much as no gateway is known and no node has the address. A
 * pool that crosses the border of a /24 shows that its subnet is larger, and .1 and .254 mean nothing.
 */
export function likelyGateways(world: World, pool: Range): readonly Address[] {
  const subnets = subnetsOf(world, pool);
  const block = surroundingBlock(pool);
  const blocks = subnets.length > 0 || block === undefined ? subnets : [block];
  if (!canBeOnLan(world, pool)) return [];
  const guesses = blocks.filter((one) => !knowsGateway(world, one)).flatMap(usualGateways);
  return guesses.filter((guess) => containsAddress(pool, guess) && !holdsNodeAddress(world, singleRange(guess)));
}
