import type { Eip } from '../model/eip.ts';
import type { Instability } from './allocation.ts';
import { namespaceOf, type Reconcile } from './allocation-context.ts';
import { ownOffsets } from './choose-address.ts';
import { type ChosenEip, preferred } from './choose-eip.ts';

/** Why the choice of the Eip may fall otherwise next time; `address` is what the Eip gave, absent when it gave none. */
export function doubtsOfChoice(reconcile: Reconcile, chosen: ChosenEip, address?: string): readonly Instability[] {
  const doubts: Instability[] = [];
  const { choice, equals } = chosen;
  if (equals.length > 1) doubts.push({ kind: 'tie', choice, eips: equals });
  if (choice === 'bound' && chosen.ok) {
    const next = nextChoice(reconcile, chosen.name, address);
    if (next !== undefined && !next.includes(chosen.name)) {
      doubts.push({ kind: 'endless', eip: chosen.name, next: next[0] ?? '' });
    } else if (next !== undefined && next.length > 1 && equals.length < 2) {
      doubts.push({ kind: 'tie', choice, eips: next });
    }
  }
  const namespace = reconcile.service.ref.namespace ?? '';
  if ((choice === 'bound' || choice === 'default') && reconcile.world.namespace(namespace) === undefined) {
    doubts.push({ kind: 'namespace-unknown', namespace });
  }
  return [...doubts, ...doubtsOfRecords(reconcile)];
}

/** More than one record: OpenELB takes whichever it finds first. */
export function doubtsOfRecords({ records }: Reconcile): readonly Instability[] {
  return records.length > 1 ? [{ kind: 'several-records', records }] : [];
}

/** A request in another spelling than the address it led to never counts as fulfilled. */
export function doubtsOfRequest({ requested }: Reconcile, address: string): readonly Instability[] {
  if (requested === undefined || requested.text === address) return [];
  return [{ kind: 'request-text', text: requested.text, address }];
}

/** The best class of the next reconcile, when what this one takes and frees is counted. */
function nextChoice(reconcile: Reconcile, name: string, address: string | undefined): readonly string[] | undefined {
  const { world, held } = reconcile;
  const occupied = new Map<string, boolean>();
  const left = held === undefined || held.eip === name ? undefined : world.eip(held.eip, 'openelb');
  if (left !== undefined) occupied.set(held?.eip ?? '', occupiedAfter(reconcile, left, undefined));
  const entered = world.eip(name, 'openelb');
  if (entered !== undefined) occupied.set(name, occupiedAfter(reconcile, entered, address));
  return preferred(world, namespaceOf(reconcile), occupied)?.names;
}

/** `status.occupied` after the Service's own addresses were released and `taken`, if any, was recorded. */
function occupiedAfter(reconcile: Reconcile, eip: Eip, taken: string | undefined): boolean {
  const { pool } = eip;
  const freed = ownOffsets(reconcile, eip).length;
  const shares = taken !== undefined && pool.holdersOf(taken).some((other) => other !== reconcile.holder);
  const usage = BigInt(pool.usage - freed + Number(taken !== undefined && !shares));
  if (usage === pool.size) return taken === undefined ? pool.occupied : pool.occupied || !shares;
  return freed > 0 ? false : pool.occupied;
}
