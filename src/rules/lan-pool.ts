import type { Range } from '../address/range.ts';
import { specialPurposeOf } from '../address/special-purpose.ts';
import type { ClaimKind } from '../model/claim.ts';
import { NO_CLAIMS } from '../world/claim-index.ts';
import type { World } from '../world/world.ts';

const CLUSTER_RANGES: readonly ClaimKind[] = ['pod-cidr', 'service-cidr'];

/**
 * False for a pool that no LAN can have: special-purpose addresses, or addresses of the cluster itself. Such a pool is
 * refused as what it is; where it lies and where its router may be is no second fault.
 */
export function canBeOnLan(world: World, range: Range): boolean {
  return specialPurposeOf(range) === undefined && world.claimsOverlapping(range, CLUSTER_RANGES) === NO_CLAIMS;
}
