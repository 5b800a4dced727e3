import type { Address } from '../address/address.ts';
import type { Eip, EipProtocol } from '../model/eip.ts';
import { displayName } from '../model/meta.ts';
import { EipIndex } from '../world/eip-index.ts';
import type { EipRecord, Facts, NamespaceIdentity } from '../world/world.ts';
import type { Allocation } from './allocation.ts';
import type { AllocationWorld } from './allocation-context.ts';
import { LedgerPool } from './ledger-pool.ts';

/** A World whose Eips can be listed. */
export type ListedWorld = AllocationWorld & { eips(): Iterable<Eip> };

/**
 * A World into which allocations are written as OpenELB would record them, so that the next Service finds what the
 * earlier ones took. The World itself stays as it is. Laying one costs O(log n), whatever is in the pool already.
 */
export class Ledger implements AllocationWorld {
  readonly #world: ListedWorld;
  readonly #eips = new EipIndex();
  readonly #pools = new Map<string, { readonly eip: Eip; readonly pool: LedgerPool }>();
  readonly #records = new Map<string, readonly EipRecord[]>();

  constructor(world: ListedWorld) {
    this.#world = world;
    for (const stored of world.eips()) {
      if (stored.dialect !== 'openelb') continue;
      const pool = new LedgerPool(stored.pool);
      // Its records are looked up in the World and here, never in the view.
      const eip = { ...stored, used: NOTHING_USED, pool };
      this.#pools.set(eip.ref.name, { eip, pool });
      this.#eips.add(eip);
    }
  }

  /** Writes down what an allocation takes and gives back. */
  lay(allocation: Allocation): void {
    const holder = displayName(allocation.service);
    if (allocation.outcome === 'assigned') {
      if (allocation.change === 'kept' && !allocation.reallocated) return;
      this.#releaseFrom(allocation.held?.eip, holder);
      this.#change(allocation.eip, (pool) => pool.take(allocation.address, holder));
      const eip = this.eip(allocation.eip, 'openelb');
      if (eip === undefined) return;
      this.#records.set(holder, [...this.recordsOf(holder), { eip, address: allocation.address }]);
    } else if (allocation.outcome === 'pending' || allocation.outcome === 'released') {
      this.#releaseFrom(allocation.held?.eip, holder);
    }
  }

  #releaseFrom(name: string | undefined, holder: string): void {
    if (name === undefined) return;
    const records = this.recordsOf(holder);
    for (const { eip, address } of records) {
      if (eip.ref.name === name) this.#change(name, (pool) => pool.release(address, holder));
    }
    this.#records.set(
      holder,
      records.filter(({ eip }) => eip.ref.name !== name),
    );
  }

  /** An Eip is filed by whether it is full, so it is filed anew when that turns. */
  #change(name: string, write: (pool: LedgerPool) => void): void {
    const entry = this.#pools.get(name);
    if (entry === undefined) return;
    const { eip, pool } = entry;
    this.#eips.remove(eip);
    write(pool);
    this.#eips.add(eip);
  }

  get facts(): Facts {
    return this.#world.facts;
  }

  speakers(): ReturnType<AllocationWorld['speakers']> {
    return this.#world.speakers();
  }

  namespace(name: string): ReturnType<AllocationWorld['namespace']> {
    return this.#world.namespace(name);
  }

  eip(name: string, dialect: Eip['dialect'], namespace?: string): Eip | undefined {
    return dialect === 'openelb' ? this.#pools.get(name)?.eip : this.#world.eip(name, dialect, namespace);
  }

  recordsOf(holder: string): readonly EipRecord[] {
    const written = this.#records.get(holder);
    if (written !== undefined) return written;
    return [...this.#world.recordsOf(holder)].map(({ eip, address }) => ({
      eip: this.eip(eip.ref.name, 'openelb') ?? eip,
      address,
    }));
  }

  defaultEips(): Iterable<Eip> {
    return this.#eips.defaults();
  }

  eipsPreferredFor(namespace: NamespaceIdentity): Iterable<Eip> {
    return this.#eips.preferredFor(namespace);
  }

  eipsContaining(address: Address | undefined): Iterable<Eip> {
    return this.#eips.containing(address);
  }

  eipsWithRoom(protocol: EipProtocol): Iterable<Eip> {
    return this.#eips.withRoom(protocol);
  }

  eipsWithInvalidSelector(): Iterable<Eip> {
    return this.#eips.withInvalidSelector();
  }
}

const NOTHING_USED: Eip['used'] = new Map();
