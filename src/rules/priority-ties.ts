import type { RuleContext } from '../engine/rule.ts';
import type { Eip } from '../model/eip.ts';
import { refKey } from '../model/meta.ts';
import type { NamespaceIdentity, World } from '../world/world.ts';
import { byRef, COUNTED, counted } from './names.ts';

/** Namespaces looked at for one Eip: a selector can match every namespace of a cluster. */
const MAX_NAMESPACES = 1000;
/** Steps in the search for a priority that nobody has. */
const MAX_STEPS = 100;

/** An Eip that has the same priority for a common namespace. */
export interface Tie {
  readonly other: Eip;
  /** The first common namespace in the alphabet, of those that were looked at. */
  readonly namespace: string;
}

/** The namespaces that the Eip is bound to, by name or selector, at most {@link MAX_NAMESPACES} of each, by name. */
export function boundNamespaces(eip: Eip, context: RuleContext<Eip>): readonly NamespaceIdentity[] {
  const { world } = context;
  const bound = new Map<string, NamespaceIdentity>();
  for (const name of counted(eip.namespaces, MAX_NAMESPACES)) {
    bound.set(name, { name, labels: world.namespace(name)?.labels ?? {} });
  }
  if (eip.namespaceSelector !== undefined && selectorCounts(eip, context)) {
    for (const namespace of counted(world.namespacesMatching(eip.namespaceSelector), MAX_NAMESPACES)) {
      bound.set(namespace.name, namespace);
    }
  }
  return [...bound.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** An empty selector written on CREATE is dropped by the controller's first write and binds nobody. */
function selectorCounts(eip: Eip, { transition }: RuleContext<Eip>): boolean {
  return transition?.operation !== 'CREATE' || Object.keys(eip.namespaceSelector ?? {}).length > 0;
}

/** The Eips in use that tie with this one in some of the namespaces, by name; {@link COUNTED} and one at most. */
export function tiesOf(eip: Eip, world: World, namespaces: readonly NamespaceIdentity[]): readonly Tie[] {
  const ties = new Map<string, Tie>();
  for (const namespace of namespaces) {
    if (ties.size > COUNTED) break;
    for (const other of rivals(eip, world, namespace, eip.priority)) {
      const key = refKey(other.ref);
      if (!ties.has(key)) ties.set(key, { other, namespace: namespace.name });
      if (ties.size > COUNTED) break;
    }
  }
  return [...ties.values()].sort((a, b) => byRef(a.other.ref, b.other.ref));
}

/** The next higher priority that no Eip in use has in that namespace; undefined when a hundred in a row are taken. */
export function freePriority(eip: Eip, world: World, namespace: string): number | undefined {
  const identity = { name: namespace, labels: world.namespace(namespace)?.labels ?? {} };
  for (let step = 1; step <= MAX_STEPS; step += 1) {
    if (rivals(eip, world, identity, eip.priority + step).next().done === true) return eip.priority + step;
  }
  return undefined;
}

/** Disabled and terminating Eips are passed over by the allocator. */
function* rivals(eip: Eip, world: World, namespace: NamespaceIdentity, priority: number): Generator<Eip> {
  const own = refKey(eip.ref);
  for (const other of world.eipsBoundTo(namespace, priority)) {
    const isUsed = !other.disabled && !other.meta.terminating && other.dialect === eip.dialect;
    if (isUsed && refKey(other.ref) !== own) yield other;
  }
}
