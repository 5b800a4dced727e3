import type { Allocation, Assigned, EipChoice, Instability, Pending, PendingReason, Released } from './allocation.ts';
import { outcomeBase, type Reconcile } from './allocation-context.ts';
import type { GivenAddress } from './choose-address.ts';
import { releaseEvent } from './events.ts';

/** An address given or kept, before it is told with what came before. */
export interface Settled {
  readonly eip: string;
  readonly choice: EipChoice;
  readonly given: GivenAddress & { readonly ok: true };
  /** True when OpenELB leaves record and status as they are. */
  readonly untouched: boolean;
  readonly unstable: readonly Instability[];
}

/** The outcome of an address given or kept, without an event. */
export function assigned(reconcile: Reconcile, { eip, choice, given, untouched, unstable }: Settled): Assigned {
  const { address, sharedWith, wrongFamily } = given;
  return {
    ...outcomeBase(reconcile),
    ...requestOf(reconcile),
    outcome: 'assigned',
    eip,
    choice,
    address,
    change: untouched ? 'kept' : changeTo(reconcile, eip, address),
    reallocated: !untouched && hadSomething(reconcile),
    shown: untouched ? reconcile.shown : address,
    sharedWith,
    wrongFamily,
    stable: unstable.length === 0,
    unstable,
  };
}

/** The outcome of no address, without an event. */
export function pending(
  reconcile: Reconcile,
  reason: PendingReason,
  retried: boolean,
  unstable: readonly Instability[],
): Pending {
  const { held, shown } = reconcile;
  const lost = shown === '' ? held?.address : shown;
  return {
    ...outcomeBase(reconcile),
    ...requestOf(reconcile),
    outcome: 'pending',
    reason,
    retried,
    ...(lost === undefined ? {} : { lost }),
    unstable,
  };
}

/** The outcome of a release; without a record and an address shown there is nothing to release, and no event. */
export function released(reconcile: Reconcile, why: Released['why']): Released {
  const address = reconcile.held?.address ?? reconcile.shown;
  const event = address === '' ? {} : { event: releaseEvent(address) };
  return { ...outcomeBase(reconcile), outcome: 'released', why, ...event };
}

/** The recorded address as one that is given again. */
export function heldAddress({ held, world, holder }: Reconcile): GivenAddress & { readonly ok: true } {
  const address = held?.address ?? '';
  const holders = world.eip(held?.eip ?? '', 'openelb')?.pool.holdersOf(address) ?? [];
  return { ok: true, address, sharedWith: holders.filter((other) => other !== holder), wrongFamily: false };
}

function requestOf({ requested }: Reconcile): Pick<Pending, 'requested'> {
  return requested === undefined ? {} : { requested };
}

/** True when there is an address to release before another is given. */
function hadSomething({ held, shown }: Reconcile): boolean {
  return held !== undefined || shown !== '';
}

/** The record says what the Service had, and where that is lost its label and status. */
function changeTo(reconcile: Reconcile, eip: string, address: string): Assigned['change'] {
  const { held, shown, service } = reconcile;
  if (!hadSomething(reconcile)) return 'new';
  const same = (held?.eip ?? service.eipName) === eip && (held?.address ?? shown) === address;
  return same && (shown === '' || shown === address) ? 'kept' : 'moved';
}

/** True for outcomes with an address. */
export function isAssigned(allocation: Allocation): allocation is Assigned {
  return allocation.outcome === 'assigned';
}
