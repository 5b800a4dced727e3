import { formatRange, type Range } from '../address/range.ts';
import type { AddressClaim } from '../model/claim.ts';
import type { World } from '../world/world.ts';

/**
 * Claims of nodes on `range`, ascending, without the addresses that a vip pool put there: keepalived adds the address of
 * a Service to a NIC, and a kubelet without `--node-ip` then reports it as the node's own.
 */
export function* nodeAddressClaims(world: World, range: Range): Generator<AddressClaim> {
  for (const claim of world.claimsOverlapping(range, ['node-address'])) {
    if (!isPutByVipPool(world, claim.range)) yield claim;
  }
}

/** True when a node has one of these addresses of its own. */
export function holdsNodeAddress(world: World, range: Range): boolean {
  return nodeAddressClaims(world, range).next().done === false;
}

function isPutByVipPool(world: World, address: Range): boolean {
  const text = formatRange(address);
  for (const { owner } of world.claimsOverlapping(address, ['eip'])) {
    const eip = world.eip(owner.name, 'openelb');
    if (eip?.protocol === 'vip' && eip.used.has(text)) return true;
  }
  return false;
}
