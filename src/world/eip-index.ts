import type { Address, Family } from '../address/address.ts';
import type { Eip, EipProtocol } from '../model/eip.ts';
import { bindsNamespace, selectorMatches } from '../model/eip-binding.ts';
import { labelKeyFault, labelValueFault } from '../model/label-syntax.ts';
import { BindingIndex, isEligible } from './binding-index.ts';
import { GroupIndex } from './group-index.ts';
import { OrdinalIndex } from './ordinal-index.ts';
import { RecordIndex } from './record-index.ts';
import type { EipRecord, NamespaceIdentity } from './world.ts';

/** The Eips of a World, filed under everything rules ask for but their name. */
export class EipIndex {
  readonly #groups = new GroupIndex<Eip>();
  readonly #bindings = new BindingIndex();
  readonly #ordinals = new OrdinalIndex();
  readonly #records = new RecordIndex();
  #size = 0;

  add(eip: Eip): void {
    this.#size += 1;
    for (const key of groupKeys(eip)) this.#groups.add(key, eip);
    if (eip.dialect !== 'openelb') return;
    this.#bindings.add(eip);
    this.#ordinals.add(eip);
    this.#records.add(eip);
  }

  remove(eip: Eip): void {
    this.#size -= 1;
    for (const key of groupKeys(eip)) this.#groups.remove(key, eip);
    if (eip.dialect !== 'openelb') return;
    this.#bindings.remove(eip);
    this.#ordinals.remove(eip);
    this.#records.remove(eip);
  }

  get size(): number {
    return this.#size;
  }

  preferredFor(namespace: NamespaceIdentity): Iterable<Eip> {
    return this.#bindings.preferredFor(namespace);
  }

  containing(address: Address | undefined): Iterable<Eip> {
    return this.#ordinals.containing(address);
  }

  recordsOf(holder: string): Iterable<EipRecord> {
    return this.#records.of(holder);
  }

  withRoom(protocol: EipProtocol): Iterable<Eip> {
    return this.#groups.get(roomKey(protocol));
  }

  withInvalidSelector(): Iterable<Eip> {
    return this.#groups.get(INVALID_SELECTOR);
  }

  defaults(): Iterable<Eip> {
    return this.#groups.get(DEFAULT);
  }

  onInterface(text: string, family: Family): Iterable<Eip> {
    return this.#groups.get(interfaceKey(text, family));
  }

  ofProtocol(protocol: EipProtocol): Iterable<Eip> {
    return this.#groups.get(protocolKey(protocol));
  }

  *selecting(labels: Readonly<Record<string, string>>): Generator<Eip> {
    for (const pair of [undefined, ...Object.entries(labels)]) {
      for (const eip of this.#groups.get(selectorKey(pair))) {
        if (selectorMatches(eip.namespaceSelector ?? {}, labels)) yield eip;
      }
    }
  }

  *boundTo(namespace: NamespaceIdentity, priority: number): Generator<Eip> {
    const seen = new Set<Eip>();
    const keys = [
      nameBinding(priority, namespace.name),
      selectorBinding(priority, undefined),
      ...Object.entries(namespace.labels).map((pair) => selectorBinding(priority, pair)),
    ];
    for (const key of keys) {
      for (const eip of this.#groups.get(key)) {
        if (seen.has(eip) || !bindsNamespace(eip, namespace.name, namespace.labels)) continue;
        seen.add(eip);
        yield eip;
      }
    }
  }
}

const DEFAULT = 'default';
const INVALID_SELECTOR = 'invalid selector';

function roomKey(protocol: EipProtocol): string {
  return `room|${protocol}`;
}

/** True for an Eip from which 0.5 still hands out addresses. */
export function hasRoom(eip: Eip): boolean {
  return isEligible(eip) && BigInt(eip.pool.usage) < eip.pool.size;
}

/** True for an Eip whose selector ends automatic choice for every Service. */
export function spoilsChoice(eip: Eip): boolean {
  if (eip.namespaceSelector === undefined || !isEligible(eip)) return false;
  return Object.entries(eip.namespaceSelector).some(
    ([key, value]) => labelKeyFault(key) !== undefined || labelValueFault(value) !== undefined,
  );
}

function interfaceKey(text: string, family: Family): string {
  return `interface|${family}|${text}`;
}

function nameBinding(priority: number, namespace: string): string {
  return `namespace|${priority}|${namespace}`;
}

function protocolKey(protocol: EipProtocol): string {
  return `protocol|${protocol}`;
}

function selectorKey(pair: readonly [string, string] | undefined): string {
  return pair === undefined ? 'any-selector' : `any-selector|${pair[0]}=${pair[1]}`;
}

/** A selector is filed under its first pair only: whoever matches it carries that pair. */
function selectorBinding(priority: number, pair: readonly [string, string] | undefined): string {
  return pair === undefined ? `selector|${priority}` : `selector|${priority}|${pair[0]}=${pair[1]}`;
}

function groupKeys(eip: Eip): readonly string[] {
  const keys = new Set(eip.namespaces.map((name) => nameBinding(eip.priority, name)));
  if (eip.namespaceSelector !== undefined) {
    const [pair] = Object.entries(eip.namespaceSelector);
    keys.add(selectorBinding(eip.priority, pair));
    keys.add(selectorKey(pair));
  }
  keys.add(protocolKey(eip.protocol));
  if (eip.isDefault) keys.add(DEFAULT);
  if (spoilsChoice(eip)) keys.add(INVALID_SELECTOR);
  if (hasRoom(eip)) keys.add(roomKey(eip.protocol));
  if (eip.interface.kind !== 'absent' && eip.range !== undefined) {
    keys.add(interfaceKey(eip.interface.text, eip.range.family));
  }
  return [...keys];
}
