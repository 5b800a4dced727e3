import { type Address, parseAddress } from '../address/address.ts';
import type { Eip } from '../model/eip.ts';
import { bindsNamespace } from '../model/eip-binding.ts';
import { mapValue } from '../model/json.ts';
import { comparePreference, isEligible, type Preference, preferenceOf } from '../world/binding-index.ts';
import { containsNumber } from '../world/ordinal-index.ts';
import type { NamespaceIdentity } from '../world/world.ts';
import type { EipChoice, PendingReason } from './allocation.ts';
import { type AllocationWorld, namespaceOf, type Reconcile } from './allocation-context.ts';
import { EIP_FINALIZER, EIP_NAME_KEY } from './vocabulary.ts';

/** The Eip OpenELB settles on, or why it settles on none. */
export type ChosenEip =
  | {
      readonly ok: true;
      readonly name: string;
      readonly choice: EipChoice;
      /** The equally good ones, `name` among them; at most eight, sorted. Fewer than two: no tie. */
      readonly equals: readonly string[];
    }
  | {
      readonly ok: false;
      readonly reason: PendingReason;
      readonly equals: readonly string[];
      readonly choice: EipChoice;
    };

/** Equals beyond this number are not told apart: it is a tie all the same. */
const MOST_EQUALS = 8;

/**
 * The Eip for a Service as 0.6 and later choose it (`ConstructRequest`): the named one unseen, else one that contains the
 * requested address, else the best bound to the namespace, else the default. Of equals the present one is predicted to
 * stay, then the first by name.
 */
export function chooseEip(reconcile: Reconcile): ChosenEip {
  const named = mapValue(reconcile.service.meta.annotations, EIP_NAME_KEY) ?? '';
  if (named !== '') return { ok: true, name: named, choice: 'named', equals: [] };
  return reconcile.requested === undefined ? automatic(reconcile) : containing(reconcile, reconcile.requested.text);
}

function containing({ world, held }: Reconcile, text: string): ChosenEip {
  const found = firstNames(holding(world, parseAddress(text)));
  const name = preferHeld(found, held?.eip);
  const eip = name === undefined ? undefined : world.eip(name, 'openelb');
  const choice = 'containing';
  if (eip === undefined || name === undefined) {
    return { ok: false, choice, reason: { kind: 'not-contained', text }, equals: [] };
  }
  if (eip.meta.terminating) {
    return { ok: false, choice, reason: { kind: 'containing-deleting', eip: name, text }, equals: found };
  }
  if (eip.disabled)
    return { ok: false, choice, reason: { kind: 'containing-disabled', eip: name, text }, equals: found };
  return { ok: true, name, choice, equals: found };
}

/** `Contains`, which is stricter than having an ordinal. */
function* holding(world: AllocationWorld, address: Address | undefined): Generator<Eip> {
  for (const eip of world.eipsContaining(address)) if (containsNumber(eip, address)) yield eip;
}

function automatic(reconcile: Reconcile): ChosenEip {
  const { world, held } = reconcile;
  const namespace = namespaceOf(reconcile);
  for (const { ref } of world.eipsWithInvalidSelector()) {
    return { ok: false, choice: 'bound', reason: { kind: 'selector-invalid', eip: ref.name }, equals: [] };
  }
  const best = preferred(world, namespace, NO_OVERRIDES);
  if (best !== undefined) {
    const stays = held !== undefined && isAmong(best, world.eip(held.eip, 'openelb'), namespace);
    const equals = stays && !best.names.includes(held.eip) ? [...best.names, held.eip].sort() : best.names;
    const name = stays ? held.eip : best.names[0];
    if (name !== undefined) return { ok: true, name, choice: 'bound', equals };
  }
  const defaults = firstNames(eligible(world.defaultEips()));
  const name = preferHeld(defaults, held?.eip);
  if (name !== undefined) return { ok: true, name, choice: 'default', equals: defaults };
  return { ok: false, choice: 'default', reason: { kind: 'no-eip', namespace: namespace.name }, equals: [] };
}

function* eligible(eips: Iterable<Eip>): Generator<Eip> {
  for (const eip of eips) if (isEligible(eip)) yield eip;
}

/** The best class of automatic choice for a namespace. */
export interface BestClass {
  readonly preference: Preference;
  /** At most eight, sorted. */
  readonly names: readonly string[];
}

const NO_OVERRIDES: ReadonlyMap<string, boolean> = new Map();

/**
 * The Eips bound to the namespace that automatic choice likes best; undefined when none is bound. `occupied` says of some
 * Eips, by name, whether they will be occupied, whatever they are now.
 */
export function preferred(
  world: AllocationWorld,
  namespace: NamespaceIdentity,
  occupied: ReadonlyMap<string, boolean>,
): BestClass | undefined {
  let best: Preference | undefined;
  const names: string[] = [];
  const offer = (eip: Eip, preference: Preference): boolean => {
    const order = best === undefined ? -1 : comparePreference(preference, best);
    if (order > 0) return false;
    if (order < 0) names.length = 0;
    best = preference;
    if (names.length < MOST_EQUALS) names.push(eip.ref.name);
    return names.length < MOST_EQUALS;
  };
  for (const [name, full] of occupied) {
    const eip = world.eip(name, 'openelb');
    if (eip === undefined || !isEligible(eip) || !bindsNamespace(eip, namespace.name, namespace.labels)) continue;
    offer(eip, { occupied: full, priority: eip.priority });
  }
  for (const eip of world.eipsPreferredFor(namespace)) {
    if (occupied.has(eip.ref.name) || losesItsSelector(eip, namespace.name)) continue;
    if (!offer(eip, preferenceOf(eip))) break;
  }
  return best === undefined ? undefined : { preference: best, names: names.sort() };
}

/**
 * True for an Eip that would serve the namespace by an empty selector and that the controller has not seen yet: its first
 * write, the finalizer, drops the empty map.
 */
function losesItsSelector(eip: Eip, namespace: string): boolean {
  const { namespaceSelector, namespaces, meta } = eip;
  if (namespaceSelector === undefined || meta.finalizers.includes(EIP_FINALIZER)) return false;
  return Object.keys(namespaceSelector).length === 0 && !namespaces.includes(namespace);
}

/** True for an Eip of the class, also where the class is too large to name them all. */
function isAmong({ preference }: BestClass, eip: Eip | undefined, { name, labels }: NamespaceIdentity): boolean {
  if (eip === undefined || !isEligible(eip) || !bindsNamespace(eip, name, labels)) return false;
  return comparePreference(preferenceOf(eip), preference) === 0;
}

/** Names of the first eight, sorted. */
export function firstNames(eips: Iterable<Eip>): readonly string[] {
  const names: string[] = [];
  for (const { ref } of eips) {
    names.push(ref.name);
    if (names.length === MOST_EQUALS) break;
  }
  return names.sort();
}

/** The one the Service has now, else the first. */
export function preferHeld(names: readonly string[], held: string | undefined): string | undefined {
  return held !== undefined && names.includes(held) ? held : names[0];
}
