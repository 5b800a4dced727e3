import { type Family, familyBits } from '../address/address.ts';
import { cidrRange, containsAddress, formatCidrOrRange, type Range } from '../address/range.ts';
import type { AddressClaim } from '../model/claim.ts';
import { selectorMatches } from '../model/eip-binding.ts';
import type { Node } from '../model/node.ts';
import type { Segment, World } from '../world/world.ts';
import { COUNTED, counted } from './names.ts';

/** Every address of a family. */
export function wholeFamily(family: Family): Range {
  return { family, first: 0n, last: (1n << BigInt(familyBits(family))) - 1n };
}

/** The known subnets of a family, ascending, at most {@link COUNTED} and one. */
export function knownSubnets(world: World, family: Family): readonly Segment[] {
  return counted(world.segmentsOverlapping(wholeFamily(family)));
}

/** The lowest address that a node has of a family; undefined when none has one. */
export function lowestNodeAddress(world: World, family: Family): AddressClaim | undefined {
  for (const claim of world.claimsOverlapping(wholeFamily(family), ['node-address'])) return claim;
  return undefined;
}

/** The block in which a node address counts as near: /16, IPv6 /64, several of them for a pool that crosses a border. */
export function neighbourhood(pool: Range): Range {
  const prefix = pool.family === 4 ? 16 : 64;
  const start = cidrRange({ family: pool.family, value: pool.first }, prefix);
  const end = cidrRange({ family: pool.family, value: pool.last }, prefix);
  return { family: pool.family, first: start.first, last: end.last };
}

/** The text of a neighbourhood, `10.55.0.0/16`. */
export function neighbourhoodText(pool: Range): string {
  return formatCidrOrRange(neighbourhood(pool));
}

/**
 * True when a node has an address near the pool whose prefix length nobody knows: its subnet may hold the pool. Also true
 * when there are too many addresses to look at and some node has no known subnet.
 */
export function hasNeighbourOfUnknownPrefix(world: World, pool: Range): boolean {
  let seen = 0;
  for (const claim of world.claimsOverlapping(neighbourhood(pool), ['node-address'])) {
    seen += 1;
    if (seen > COUNTED) return world.nodeCount().total > world.nodeCount().withSegment;
    const node = nodeNamed(world, claim.owner.name);
    const address = { family: claim.range.family, value: claim.range.first };
    if (node?.subnets.some((subnet) => containsAddress(subnet.range, address)) !== true) return true;
  }
  return false;
}

/**
 * Names of nodes that are known to be in other subnets than those that hold the pool, and may announce all the same;
 * sorted. Nodes that no speaker selects are left out; at most {@link COUNTED} nodes are looked at.
 */
export function nodesElsewhere(world: World, holding: readonly Segment[], family: Family): readonly string[] {
  const { withSegment } = world.nodeCount();
  if (holding.some(({ nodes }) => nodes.size === withSegment)) return [];
  const announces = announcing(world);
  const found = new Set<string>();
  let seen = 0;
  for (const segment of knownSubnets(world, family)) {
    if (holding.includes(segment)) continue;
    for (const name of segment.nodes) {
      seen += 1;
      if (seen > COUNTED) return [...found].sort();
      const node = nodeNamed(world, name);
      if (node !== undefined && announces(node) && !isIn(node, holding)) found.add(name);
    }
  }
  return [...found].sort();
}

function isIn(node: Node, segments: readonly Segment[]): boolean {
  return segments.some(
    ({ nodes, range }) =>
      nodes.has(node.ref.name) || node.addresses.some(({ address }) => containsAddress(range, address)),
  );
}

/** Tells whether a speaker may run on a node; where none is known every node counts. */
function announcing(world: World): (node: Node) => boolean {
  const selectors = counted(world.speakers()).map(({ nodeSelector }) => nodeSelector);
  if (selectors.length === 0) return () => true;
  return (node) => selectors.some((selector) => selectorMatches(selector, node.meta.labels));
}

function nodeNamed(world: World, name: string): Node | undefined {
  const view = world.stored({ apiVersion: 'v1', kind: 'Node', name });
  return view !== undefined && 'subnets' in view ? (view as Node) : undefined;
}
