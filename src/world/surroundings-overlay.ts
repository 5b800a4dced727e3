import { type ClusterConfig, isClusterConfig } from '../model/cluster-config.ts';
import type { HostWorkload } from '../model/host-workload.ts';
import type { KubeProxyPod } from '../model/kube-proxy-pod.ts';
import { isMemberlistSecret, type MemberlistSecret } from '../model/memberlist-secret.ts';
import { type ObjectView, type Ref, refKey } from '../model/meta.ts';
import { isNode, type Node } from '../model/node.ts';
import { isSpeaker, type Speaker } from '../model/speaker.ts';
import type { Derivation, KubeProxyUse, Surroundings } from './surroundings.ts';
import type { Facts, ViewChange } from './world.ts';

/** True for a change that touches what Surroundings tell. */
export function touchesSurroundings({ before, after }: ViewChange): boolean {
  const view = after ?? before;
  if (view === undefined) return false;
  return isSpeaker(view) || isNode(view) || isClusterConfig(view) || isMemberlistSecret(view);
}

/** Surroundings with one object changed: the stored one of that identity is hidden, the changed one added. */
export class SurroundingsOverlay implements Surroundings {
  readonly #base: Surroundings;
  readonly #hidden: string;
  readonly #after: ObjectView | undefined;
  readonly #changesNode: boolean;
  readonly #derived = new Map<Derivation<unknown>, unknown>();

  constructor(base: Surroundings, change: ViewChange) {
    this.#base = base;
    const view = change.after ?? change.before;
    this.#hidden = view === undefined ? '' : refKey(view.ref);
    this.#after = change.after;
    this.#changesNode = view !== undefined && isNode(view);
  }

  get facts(): Facts {
    return this.#base.facts;
  }

  *speakers(): Generator<Speaker> {
    yield* this.#visible(this.#base.speakers());
    if (this.#after !== undefined && isSpeaker(this.#after)) yield this.#after;
  }

  *nodes(): Generator<Node> {
    yield* this.#visible(this.#base.nodes());
    if (this.#after !== undefined && isNode(this.#after)) yield this.#after;
  }

  *kubeProxies(): Generator<KubeProxyUse> {
    for (const use of this.#base.kubeProxies()) if (!this.#hides(use.owner)) yield use;
    const after = this.#after;
    if (after === undefined || !(isNode(after) || isClusterConfig(after))) return;
    if (after.kubeProxy !== undefined) yield { owner: after.ref, settings: after.kubeProxy };
  }

  *kubeProxyReplacements(): Generator<ClusterConfig> {
    yield* this.#visible(this.#base.kubeProxyReplacements());
    const after = this.#after;
    if (after !== undefined && isClusterConfig(after) && after.kubeProxyReplacement !== undefined) yield after;
  }

  kubeProxyPods(): Iterable<KubeProxyPod> {
    return this.#base.kubeProxyPods();
  }

  hostWorkloads(port: number): Iterable<HostWorkload> {
    return this.#base.hostWorkloads(port);
  }

  memberlistSecret(namespace: string): MemberlistSecret | undefined {
    const after = this.#after;
    if (after !== undefined && isMemberlistSecret(after) && after.ref.namespace === namespace) return after;
    const stored = this.#base.memberlistSecret(namespace);
    return stored === undefined || this.#hides(stored.ref) ? undefined : stored;
  }

  derived<T>(derivation: Derivation<T>): T {
    const known = this.#derived.get(derivation);
    if (known !== undefined) return known as T;
    const value = derivation(this);
    this.#derived.set(derivation, value);
    return value;
  }

  derivedFromNodes<T>(derivation: (nodes: Iterable<Node>) => T): T {
    return this.#changesNode ? derivation(this.nodes()) : this.#base.derivedFromNodes(derivation);
  }

  #hides(ref: Ref): boolean {
    return refKey(ref) === this.#hidden;
  }

  *#visible<V extends ObjectView>(views: Iterable<V>): Generator<V> {
    for (const view of views) if (!this.#hides(view.ref)) yield view;
  }
}
