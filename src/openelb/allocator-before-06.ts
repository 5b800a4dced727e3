import { parseAddress } from '../address/address.ts';
import type { Eip, EipProtocol } from '../model/eip.ts';
import { mapValue } from '../model/json.ts';
import { hasRoom } from '../world/eip-index.ts';
import type { Allocation, EipChoice, PendingReason, Released } from './allocation.ts';
import type { Reconcile } from './allocation-context.ts';
import { addressFrom, type GivenAddress } from './choose-address.ts';
import { firstNames } from './choose-eip.ts';
import { assigned, heldAddress, pending, released } from './outcome.ts';
import { doubtsOfRecords, doubtsOfRequest } from './stability.ts';
import { EIP_NAME_KEY, OPT_IN_ANNOTATION, PROTOCOL_ANNOTATION } from './vocabulary.ts';

/** What the Service asks for in the terms of 0.5. */
interface Wish {
  /** Name of the Eip, empty for any. */
  readonly eip: string;
  readonly choice: EipChoice;
  readonly protocol: string;
}

/**
 * The outcome as releases up to 0.5 make it: a record is kept unless annotation and record contradict each other; else the
 * first Eip of the cache that has the protocol, room and the requested address gives one. They write no event.
 */
export function allocateBefore06(reconcile: Reconcile): Allocation {
  const why = releaseReason(reconcile);
  if (why !== undefined) return released(reconcile, why);
  const wish = wishOf(reconcile);
  if (keeps(reconcile, wish)) {
    return settled(reconcile, wish.choice, reconcile.held?.eip ?? '', heldAddress(reconcile), { untouched: true });
  }
  return wish.eip === '' ? fromAny(reconcile, wish) : fromNamed(reconcile, wish);
}

/** The webhook of 0.5 writes name and protocol of a default Eip into a Service that names none. */
function wishOf({ service, world, held }: Reconcile): Wish {
  const { annotations } = service.meta;
  const eip = mapValue(annotations, EIP_NAME_KEY) ?? '';
  const protocol = mapValue(annotations, PROTOCOL_ANNOTATION) ?? 'bgp';
  if (eip !== '' || held !== undefined) return { eip, choice: eip === '' ? 'open' : 'named', protocol };
  for (const known of world.defaultEips()) {
    if (known.dialect !== 'openelb') continue;
    return { eip: known.ref.name, choice: 'default', protocol: known.protocol };
  }
  return { eip, choice: 'open', protocol };
}

function keeps({ held, world, requested }: Reconcile, { eip, protocol }: Wish): boolean {
  if (held === undefined || world.eip(held.eip, 'openelb')?.protocol !== protocol) return false;
  return (eip === '' || eip === held.eip) && (requested === undefined || requested.text === held.address);
}

function fromNamed(reconcile: Reconcile, wish: Wish): Allocation {
  const eip = reconcile.world.eip(wish.eip, 'openelb');
  if (eip === undefined) return waits(reconcile, { kind: 'eip-missing', eip: wish.eip });
  const unfit = unfitFor(eip, wish.protocol);
  if (unfit !== undefined) return waits(reconcile, unfit);
  const given = addressFrom(reconcile, eip);
  return given.ok ? settled(reconcile, wish.choice, wish.eip, given, {}) : waits(reconcile, given.reason);
}

function unfitFor(eip: Eip, wanted: string): PendingReason | undefined {
  const { name } = eip.ref;
  if (eip.meta.terminating) return { kind: 'eip-deleting', eip: name };
  if (eip.protocol !== wanted) return { kind: 'protocol', eip: name, eipProtocol: eip.protocol, wanted };
  if (eip.disabled) return { kind: 'eip-disabled', eip: name };
  return eip.pool.ready ? undefined : { kind: 'eip-not-ready', eip: name };
}

function fromAny(reconcile: Reconcile, { protocol }: Wish): Allocation {
  const open = firstNames(openEips(reconcile, protocol));
  const [name] = open;
  const eip = name === undefined ? undefined : reconcile.world.eip(name, 'openelb');
  const given = eip === undefined ? undefined : addressFrom(reconcile, eip);
  if (name !== undefined && given?.ok === true) return settled(reconcile, 'open', name, given, { equals: open });
  const text = reconcile.requested?.text;
  return waits(reconcile, { kind: 'no-open-eip', protocol, ...(text === undefined ? {} : { text }) });
}

/** Eips that would give the Service an address; a requested one may be taken, and is shared. */
function* openEips({ world, requested, held }: Reconcile, protocol: string): Generator<Eip> {
  const wanted = parseAddress(requested?.text ?? '');
  if (wanted !== undefined) {
    for (const eip of world.eipsContaining(wanted)) if (unfitFor(eip, protocol) === undefined) yield eip;
    return;
  }
  const left = held === undefined ? undefined : world.eip(held.eip, 'openelb');
  // The release before makes room in an Eip that was full.
  if (left !== undefined && !hasRoom(left) && unfitFor(left, protocol) === undefined) yield left;
  for (const eip of world.eipsWithRoom(protocol as EipProtocol)) if (unfitFor(eip, protocol) === undefined) yield eip;
}

function settled(
  reconcile: Reconcile,
  choice: EipChoice,
  eip: string,
  given: GivenAddress & { ok: true },
  { equals = [], untouched = false }: { equals?: readonly string[]; untouched?: boolean },
): Allocation {
  const tie = equals.length > 1 ? [{ kind: 'tie', choice, eips: equals } as const] : [];
  const unstable = [...tie, ...doubtsOfRecords(reconcile), ...doubtsOfRequest(reconcile, given.address)];
  return assigned(reconcile, { eip, choice, given, untouched, unstable });
}

function waits(reconcile: Reconcile, reason: PendingReason): Allocation {
  return pending(reconcile, reason, true, doubtsOfRecords(reconcile));
}

/** Any value of the opt-in annotation keeps the address of a Service that once had one. */
function releaseReason({ service }: Reconcile): Released['why'] | undefined {
  if (service.meta.terminating) return 'deleting';
  if (service.type !== 'LoadBalancer') return 'not-load-balancer';
  return mapValue(service.meta.annotations, OPT_IN_ANNOTATION) === undefined ? 'opted-out' : undefined;
}
