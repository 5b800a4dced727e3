import type { Address, Family } from '../address/address.ts';
import type { Eip, EipProtocol } from '../model/eip.ts';
import { bindsNamespace, selectorMatches } from '../model/eip-binding.ts';
import { type ObjectView, refKey } from '../model/meta.ts';
import { comparePreference, isEligible, preferenceOf } from './binding-index.ts';
import { hasRoom, spoilsChoice } from './eip-index.ts';
import { NO_MEMBERS } from './group-index.ts';
import { ordinalIn } from './ordinal-index.ts';
import { RecordIndex } from './record-index.ts';
import type { UseSource } from './service-index.ts';
import { asEip } from './view-claims.ts';
import type { EipRecord, NamespaceIdentity, ViewChange, World } from './world.ts';

/** The questions about Eips in a World with one object changed. */
export abstract class EipOverlay {
  protected readonly base: World & UseSource;
  /** Identity of the stored object that the change replaces or removes. */
  protected readonly hidden: string;
  /** The changed object, where it is an Eip. */
  protected readonly changedEip: Eip | undefined;
  /** The records of the changed Eip, filed when first asked for. */
  #records: RecordIndex | undefined;

  constructor(base: World & UseSource, change: ViewChange) {
    this.base = base;
    const view = change.after ?? change.before;
    this.hidden = view === undefined ? '' : refKey(view.ref);
    this.changedEip = asEip(change.after);
  }

  eip(name: string, dialect: Eip['dialect'], namespace = ''): Eip | undefined {
    const own = this.changedEip?.ref;
    const isThere = own?.namespace === undefined || own.namespace === namespace;
    if (own?.name === name && isThere && this.changedEip?.dialect === dialect) return this.changedEip;
    return this.visible(this.base.eip(name, dialect, namespace));
  }

  *defaultEips(): Generator<Eip> {
    yield* this.visibleOf(this.base.defaultEips());
    if (this.changedEip?.isDefault === true) yield this.changedEip;
  }

  eipsOnInterface(text: string, family: Family): Iterable<Eip> {
    const stored = this.base.eipsOnInterface(text, family);
    const own =
      this.changedEip?.interface.text === text && this.changedEip.range?.family === family
        ? [this.changedEip]
        : NO_EIPS;
    return stored === NO_MEMBERS ? own : this.#mergedEips(stored, own);
  }

  *#mergedEips(stored: Iterable<Eip>, own: readonly Eip[]): Generator<Eip> {
    yield* this.visibleOf(stored);
    yield* own;
  }

  *eipsBoundTo(namespace: NamespaceIdentity, priority: number): Generator<Eip> {
    yield* this.visibleOf(this.base.eipsBoundTo(namespace, priority));
    const changed = this.changedEip;
    if (changed?.priority === priority && bindsNamespace(changed, namespace.name, namespace.labels)) yield changed;
  }

  *eipsOfProtocol(protocol: EipProtocol): Generator<Eip> {
    yield* this.visibleOf(this.base.eipsOfProtocol(protocol));
    if (this.changedEip?.protocol === protocol) yield this.changedEip;
  }

  *eipsSelecting(labels: Readonly<Record<string, string>>): Generator<Eip> {
    yield* this.visibleOf(this.base.eipsSelecting(labels));
    const selector = this.changedEip?.namespaceSelector;
    if (this.changedEip !== undefined && selector !== undefined && selectorMatches(selector, labels))
      yield this.changedEip;
  }

  *recordsOf(holder: string): Generator<EipRecord> {
    for (const record of this.base.recordsOf(holder)) {
      if (refKey(record.eip.ref) !== this.hidden) yield record;
    }
    const own = this.#ownEip();
    if (own === undefined) return;
    if (this.#records === undefined) {
      this.#records = new RecordIndex();
      this.#records.add(own);
    }
    yield* this.#records.of(holder);
  }

  *eipsPreferredFor(namespace: NamespaceIdentity): Generator<Eip> {
    let own = this.#ownEip(isEligible);
    if (own !== undefined && !bindsNamespace(own, namespace.name, namespace.labels)) own = undefined;
    for (const eip of this.visibleOf(this.base.eipsPreferredFor(namespace))) {
      if (own !== undefined && comparePreference(preferenceOf(own), preferenceOf(eip)) <= 0) {
        yield own;
        own = undefined;
      }
      yield eip;
    }
    if (own !== undefined) yield own;
  }

  *eipsContaining(address: Address | undefined): Generator<Eip> {
    yield* this.visibleOf(this.base.eipsContaining(address));
    const own = this.#ownEip((eip) => ordinalIn(eip, address) !== undefined);
    if (own !== undefined) yield own;
  }

  *eipsWithRoom(protocol: EipProtocol): Generator<Eip> {
    yield* this.visibleOf(this.base.eipsWithRoom(protocol));
    const own = this.#ownEip((eip) => hasRoom(eip) && eip.protocol === protocol);
    if (own !== undefined) yield own;
  }

  *eipsWithInvalidSelector(): Generator<Eip> {
    yield* this.visibleOf(this.base.eipsWithInvalidSelector());
    const own = this.#ownEip(spoilsChoice);
    if (own !== undefined) yield own;
  }

  /** The changed Eip, when OpenELB reads it and it fits. */
  #ownEip(fits: (eip: Eip) => boolean = () => true): Eip | undefined {
    const own = this.changedEip;
    return own?.dialect === 'openelb' && fits(own) ? own : undefined;
  }

  protected visible<V extends ObjectView>(view: V | undefined): V | undefined {
    return view === undefined || refKey(view.ref) === this.hidden ? undefined : view;
  }

  protected *visibleOf<V extends ObjectView>(views: Iterable<V>): Generator<V> {
    for (const view of views) if (refKey(view.ref) !== this.hidden) yield view;
  }
}

const NO_EIPS: readonly Eip[] = Object.freeze([]);
