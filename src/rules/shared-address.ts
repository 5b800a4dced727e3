import { formatAddress, parseAddress } from '../address/address.ts';
import type { FieldPath } from '../engine/finding.ts';
import type { Service } from '../model/service.ts';
import type { Allocation } from '../openelb/allocation.ts';
import { namedEip, requestedAddress } from '../openelb/vocabulary.ts';
import type { World } from '../world/world.ts';
import { byRef, counted } from './names.ts';
import { getsAddress } from './opt-in.ts';
import { allocationOf } from './service-allocation.ts';

/** The Services that a Service shares its address with. */
export interface Sharing {
  /** Canonical text of the address. */
  readonly address: string;
  /** Where the address is requested; absent for one that OpenELB gave without a request. */
  readonly path?: FieldPath;
  /** The Eip that gives it; absent where none is known. */
  readonly eip?: string;
  /** By namespace and name; never empty. */
  readonly others: readonly Service[];
}

/**
 * With whom the Service shares the address that it requests, or that is recorded for it; undefined where with nobody.
 * OpenELB joins all that request one address, and whoever was given it without asking. A Service counts that has the
 * address recorded, shows it, or requests it of the same Eip; nothing is foreseen of those that take what they get.
 */
export function sharingOf(service: Service, world: World): Sharing | undefined {
  if (!getsAddress(service)) return undefined;
  const allocation = allocationOf(service, world);
  const address = addressOf(allocation);
  if (address === undefined) return undefined;
  const eip = allocation.outcome === 'assigned' ? allocation.eip : undefined;
  const others = othersOn(service, address, eip, recordedWith(allocation), world);
  if (others.length === 0) return undefined;
  const path = requestedAddress(service, allocation.version === '0.5' ? 'spec' : 'annotation')?.path;
  return { address, others, ...(path === undefined ? {} : { path }), ...(eip === undefined ? {} : { eip }) };
}

/** An address that is foreseen for a Service without request is none that somebody else has. */
function addressOf(allocation: Allocation): string | undefined {
  if (allocation.outcome === 'assigned') {
    const { address, held, requested } = allocation;
    return requested?.canonical === address || held?.address === address ? address : undefined;
  }
  // No pool holds it yet: all who ask for it get it of the pool that comes.
  const waits = allocation.outcome === 'pending' && allocation.reason.kind === 'not-contained';
  return waits ? allocation.requested?.canonical : undefined;
}

function recordedWith(allocation: Allocation): readonly string[] {
  return allocation.outcome === 'assigned' ? allocation.sharedWith : [];
}

function othersOn(
  service: Service,
  address: string,
  eip: string | undefined,
  recorded: readonly string[],
  world: World,
): readonly Service[] {
  const others = new Set<Service>();
  for (const holder of counted(recorded)) {
    const [namespace = '', name = ''] = holder.split('/');
    const other = world.service(namespace, name);
    // A record outlives its Service.
    if (other !== undefined && !other.meta.terminating && getsAddress(other)) others.add(other);
  }
  const parsed = parseAddress(address);
  for (const other of parsed === undefined ? [] : counted(world.servicesOn(parsed))) {
    if (getsAddress(other) && (other.ingress.includes(address) || asksFor(other, address, eip))) others.add(other);
  }
  const isSelf = ({ ref }: Service) => ref.name === service.ref.name && ref.namespace === service.ref.namespace;
  return [...others].filter((other) => !isSelf(other)).sort((a, b) => byRef(a.ref, b.ref));
}

/** A Service that names another Eip asks in vain. */
function asksFor(other: Service, address: string, eip: string | undefined): boolean {
  const named = namedEip(other)?.text;
  if (named !== undefined && eip !== undefined && named !== eip) return false;
  const wanted = parseAddress(requestedAddress(other)?.text ?? '');
  return wanted !== undefined && formatAddress(wanted) === address;
}
