import { mapValue } from '../model/json.ts';
import type { Service } from '../model/service.ts';
import type { Allocation, PendingReason, Released, Unhandled } from './allocation.ts';
import { type AllocationWorld, outcomeBase, type Reconcile, reconcileOf } from './allocation-context.ts';
import { allocateBefore06 } from './allocator-before-06.ts';
import { giveAddress } from './choose-address.ts';
import { type ChosenEip, chooseEip } from './choose-eip.ts';
import { assignEvent, endsWithoutRetry, failureEvent } from './events.ts';
import { assigned, heldAddress, pending, released } from './outcome.ts';
import { doubtsOfChoice, doubtsOfRecords, doubtsOfRequest } from './stability.ts';
import { type OpenElbVersion, openElbVersion } from './version.ts';
import { hasOptedIn, isNodeProxy, OPT_IN_ANNOTATION, requestedAddress } from './vocabulary.ts';

/** How a prediction is made. */
export interface AllocateOptions {
  /** The release to predict; absent: the one the World tells. */
  readonly version?: OpenElbVersion;
}

/**
 * What OpenELB does with the Service at its next reconcile in this World, down to address and event text. The World may
 * hold the Service or not: it is read from the argument, its record from the status of the Eips.
 * An Eip whose status is still empty is taken as OpenELB will count it. Source: `pkg/controllers/ipam/ipam.go` of the
 * releases, and recordings of the running controller.
 */
export function allocate(service: Service, world: AllocationWorld, options: AllocateOptions = {}): Allocation {
  const version = options.version ?? openElbVersion(world);
  if (!service.handled) return unhandled(service, version);
  const old = version === '0.5';
  const reconcile = reconcileOf(service, world, version, requestedAddress(service, old ? 'spec' : 'annotation'));
  if (isNodeProxy(service)) return { ...outcomeBase(reconcile), outcome: 'node-proxy' };
  return old ? allocateBefore06(reconcile) : allocateSince06(reconcile);
}

function unhandled(service: Service, version: OpenElbVersion): Unhandled {
  const value = mapValue(service.meta.annotations, OPT_IN_ANNOTATION);
  const optIn = value === undefined ? 'no-opt-in' : 'opt-in-value';
  const why = service.type !== 'LoadBalancer' ? 'not-load-balancer' : optIn;
  return { service: service.ref, version, handled: false, outcome: 'unhandled', why };
}

function allocateSince06(reconcile: Reconcile): Allocation {
  const { service } = reconcile;
  if (!service.annotated) return { ...outcomeBase(reconcile), outcome: 'untouched' };
  const why = releaseReason(service);
  if (why !== undefined) return released(reconcile, why);
  const chosen = chooseEip(reconcile);
  if (!chosen.ok) return waits(reconcile, chosen, chosen.reason);
  if (keeps(reconcile, chosen.name)) return kept(reconcile, chosen);
  const given = giveAddress(reconcile, chosen.name);
  if (!given.ok) return waits(reconcile, chosen, given.reason);
  const { address } = given;
  const unstable = [...doubtsOfChoice(reconcile, chosen, address), ...doubtsOfRequest(reconcile, address)];
  const settled = { eip: chosen.name, choice: chosen.choice, given, untouched: false, unstable };
  return { ...assigned(reconcile, settled), event: assignEvent(address) };
}

function releaseReason(service: Service): Released['why'] | undefined {
  if (service.meta.terminating) return 'deleting';
  if (service.type !== 'LoadBalancer') return 'not-load-balancer';
  return hasOptedIn(service) ? undefined : 'opted-out';
}

/** OpenELB's `needUpdate`, negated: texts are compared, and the label must be there. */
function keeps({ service, held, requested, shown }: Reconcile, eip: string): boolean {
  if (service.eipName === undefined || held?.eip !== eip) return false;
  return requested === undefined ? shown === held.address : requested.text === held.address && shown !== '';
}

function kept(reconcile: Reconcile, { name, choice, ...chosen }: ChosenEip & { ok: true }): Allocation {
  const given = heldAddress(reconcile);
  const { shown } = reconcile;
  const foreign = shown === given.address ? [] : [{ kind: 'foreign-status', shown, address: given.address } as const];
  const unstable = [...doubtsOfChoice(reconcile, { name, choice, ...chosen }, given.address), ...foreign];
  return assigned(reconcile, { eip: name, choice, given, untouched: true, unstable });
}

function waits(reconcile: Reconcile, chosen: ChosenEip, reason: PendingReason): Allocation {
  const event = failureEvent(reason, reconcile.world);
  const chance = chosen.ok || chosen.equals.length > 1;
  const unstable = chance ? doubtsOfChoice(reconcile, chosen) : doubtsOfRecords(reconcile);
  const outcome = pending(reconcile, reason, !endsWithoutRetry(reason), unstable);
  return event === undefined ? outcome : { ...outcome, event };
}
