import type { Address } from '../address/address.ts';
import { cidrRange, type Range, rangeContains } from '../address/range.ts';
import type { Eip } from '../model/eip.ts';
import type { World } from '../world/world.ts';
import { counted } from './names.ts';

/** Subnets looked at for one pool; a pool that reaches across more of them is judged by the first ones. */
const MAX_SUBNETS = 100;

/** The known subnets that share an address with the pool, ascending. */
export function subnetsOf(world: World, pool: Range): readonly Range[] {
  return counted(world.segmentsOverlapping(pool), MAX_SUBNETS).map(({ range }) => range);
}

/** The /24 around an IPv4 pool; undefined where the pool crosses its border, so that the subnet must be larger. */
export function surroundingBlock(pool: Range): Range | undefined {
  if (pool.family !== 4) return undefined;
  const block = cidrRange({ family: 4, value: pool.first }, 24);
  return rangeContains(block, pool) ? block : undefined;
}

/**
 * True for an Eip written as one IPv4 block, which may be a subnet of its own. Host bits show that the author did not think
 * of the block; what it covers is told by the rule on notation.
 */
export function isMeantAsCidr({ address, addressText }: Eip): boolean {
  if (!address.ok || address.range.family !== 4 || !addressText.includes('/')) return false;
  return !address.notation.some((notation) => notation.class === 'host-bits');
}

/**
 * Network and broadcast address of a subnet; of an IPv6 one the subnet-router anycast address, its first (RFC 4291).
 * None in subnets of two addresses (RFC 3021, RFC 6164) or one.
 */
export function edgesOf({ family, first, last }: Range): readonly Address[] {
  if (last - first < 2n) return [];
  return family === 4
    ? [
        { family, value: first },
        { family, value: last },
      ]
    : [{ family, value: first }];
}

/** Where routers usually sit: the first address that hosts can have, in IPv4 also the last. */
export function usualGateways({ family, first, last }: Range): readonly Address[] {
  if (last - first < 3n) return [];
  return family === 4
    ? [
        { family, value: first + 1n },
        { family, value: last - 1n },
      ]
    : [{ family, value: first + 1n }];
}
