import { displayName } from '../model/meta.ts';
import type { Allocation } from './allocation.ts';
import { allocationNote } from './allocation-text.ts';

/** An allocation as it is told: plain texts only. */
export interface Prediction {
  /** `namespace/name` */
  readonly service: string;
  readonly handled: boolean;
  readonly eip: string | null;
  /** The address the Service shows afterwards; null while it waits or is not handled. */
  readonly address: string | null;
  /** One word: new, kept, moved, pending, lost, ignored, released, untouched, node-proxy. */
  readonly outcome: string;
  /** False where the next reconcile may end otherwise; true for what stays as it is, also without an address. */
  readonly stable: boolean;
  readonly pending: boolean;
  /** Why it waits, is not handled or is not stable; null where there is nothing to say. */
  readonly reason: string | null;
  /** OpenELB's event as `Reason: text`; null where it writes none. */
  readonly event: string | null;
}

/** Puts an allocation into texts. */
export function predictionOf(allocation: Allocation): Prediction {
  const note = allocationNote(allocation);
  const { event } = allocation;
  return {
    service: displayName(allocation.service),
    handled: allocation.handled,
    ...placeOf(allocation),
    outcome: outcomeWord(allocation),
    stable: 'unstable' in allocation ? allocation.unstable.length === 0 : true,
    pending: allocation.outcome === 'pending' || allocation.outcome === 'node-proxy',
    reason: note === '' ? null : note,
    event: event === undefined ? null : `${event.reason}: ${event.message}`,
  };
}

function placeOf(allocation: Allocation): Pick<Prediction, 'eip' | 'address'> {
  if (allocation.outcome === 'assigned') return { eip: allocation.eip, address: allocation.shown };
  if (allocation.outcome === 'untouched') {
    return { eip: allocation.held?.eip ?? null, address: allocation.held?.address ?? null };
  }
  const waitsFor = allocation.outcome === 'pending' && 'eip' in allocation.reason ? allocation.reason.eip : null;
  return { eip: waitsFor, address: null };
}

function outcomeWord(allocation: Allocation): string {
  if (allocation.outcome === 'assigned') return allocation.change;
  if (allocation.outcome === 'pending') return allocation.lost === undefined ? 'pending' : 'lost';
  return allocation.outcome === 'unhandled' ? 'ignored' : allocation.outcome;
}
