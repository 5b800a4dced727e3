import type { Address } from '../address/address.ts';
import { formatRange, type Range, rangesEqual, singleRange } from '../address/range.ts';
import { smallestSegment } from '../world/others.ts';
import type { World } from '../world/world.ts';

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
