import { type Address, formatAddress } from '../address/address.ts';
import { nearestFreeRange } from '../address/nearest-free.ts';
import { formatCidrOrRange, type Range, rangesEqual, singleRange } from '../address/range.ts';
import type { Severity } from '../engine/finding.ts';
import type { AddressClaim, ClaimKind } from '../model/claim.ts';
import { type Eip, needsInterface } from '../model/eip.ts';
import { type Ref, refKey } from '../model/meta.ts';
import type { World } from '../world/world.ts';
import { byAddress } from './claim-order.ts';
import { likelyGateways } from './gateways.ts';
import { counted, objectName } from './names.ts';
import { nodeAddressClaims } from './node-addresses.ts';
import { edgesOf, isMeantAsCidr, subnetsOf } from './pool-ends.ts';

/** Why a Service cannot be served on an address of a pool. */
export interface Obstacle {
  /** What the address is, as it follows the address: `the gateway that the policy declares`. */
  readonly what: string;
  /** `warning` where prefix or gateway is guessed. */
  readonly severity: Severity;
  readonly related: readonly Ref[];
}

/** Who may hold one address besides the Eip it is in. */
const HOLDERS: readonly ClaimKind[] = ['control-plane', 'gateway', 'load-balancer-ip', 'external-ip'];

/** What is in the way of a Service (`self`) on that address of the Eip; undefined where nothing is known to be. */
export function obstacleAt(address: Address, eip: Eip, world: World, self: Ref): Obstacle | undefined {
  const range = singleRange(address);
  const [node] = counted(nodeAddressClaims(world, range)).sort(byAddress);
  if (node !== undefined) return known(`an address of ${objectName(node.owner)}`, [node.owner]);
  const others = counted(world.claimsOverlapping(range, HOLDERS)).filter(
    ({ owner }) => refKey(owner) !== refKey(self) && !isLeaving(owner, world),
  );
  const [holder] = others.sort((a, b) => HOLDERS.indexOf(a.kind) - HOLDERS.indexOf(b.kind) || byAddress(a, b));
  if (holder !== undefined) return known(roleOf(holder), isObject(holder.owner) ? [holder.owner] : []);
  return needsInterface(eip.protocol) ? obstacleOfSubnet(range, eip, world) : undefined;
}

/** The holder is being deleted. */
function isLeaving(owner: Ref, world: World): boolean {
  return world.stored(owner)?.meta.terminating === true;
}

function known(what: string, related: readonly Ref[]): Obstacle {
  return { what, severity: 'error', related };
}

function roleOf({ kind, owner }: AddressClaim): string {
  if (kind === 'control-plane') return `the control-plane address in ${objectName(owner)}`;
  if (kind === 'gateway')
    return `the gateway ${isObject(owner) ? `of ${objectName(owner)}` : 'that the policy declares'}`;
  if (kind === 'external-ip') return `an external IP of ${objectName(owner)}`;
  return `the address that another load balancer gave ${objectName(owner)}`;
}

/** What the policy declares has no object in the cluster. */
function isObject({ kind }: Ref): boolean {
  return kind !== 'Policy';
}

/** Ends of subnets; speakers of BGP route single addresses, to which they mean nothing. */
function obstacleOfSubnet(range: Range, eip: Eip, world: World): Obstacle | undefined {
  for (const subnet of subnetsOf(world, range)) {
    if (isEdge(range, subnet))
      return known(`${edgeText(range, subnet)} of the subnet ${formatCidrOrRange(subnet)}`, []);
  }
  const pool = eip.range ?? range;
  const guess = (what: string): Obstacle => ({ what, severity: 'warning', related: [] });
  if (subnetsOf(world, pool).length === 0 && isMeantAsCidr(eip) && isEdge(range, pool)) {
    return guess(`usually ${edgeText(range, pool)} of ${formatCidrOrRange(pool)}`);
  }
  const isGateway = likelyGateways(world, pool).some(({ value }) => value === range.first);
  return isGateway ? guess('usually the gateway') : undefined;
}

function isEdge({ first }: Range, block: Range): boolean {
  return edgesOf(block).some(({ value }) => value === first);
}

function edgeText({ first, family }: Range, block: Range): string {
  if (family === 6) return 'the subnet-router anycast address';
  return first === block.first ? 'the network address' : 'the broadcast address';
}

/** The address of the Eip nearest to the given one that nobody has and nothing is in the way of; undefined where none is. */
export function freeAddressNear(address: Address, eip: Eip, world: World, self: Ref): string | undefined {
  if (eip.range === undefined) return undefined;
  const wanted = singleRange(address);
  const free = nearestFreeRange(wanted, eip.range, (candidate) => {
    const taken = rangesEqual(candidate, wanted) || isTaken(candidate, eip, world, self);
    return taken ? candidate : undefined;
  });
  return free === undefined ? undefined : formatAddress({ family: free.family, value: free.first });
}

function isTaken({ family, first }: Range, eip: Eip, world: World, self: Ref): boolean {
  const address = { family, value: first };
  if (eip.pool.holdersOf(formatAddress(address)).length > 0) return true;
  for (const _service of world.servicesOn(address)) return true;
  return obstacleAt(address, eip, world, self) !== undefined;
}
