import type { ClusterConfig } from '../model/cluster-config.ts';
import type { HostWorkload } from '../model/host-workload.ts';
import type { KubeProxyPod } from '../model/kube-proxy-pod.ts';
import type { MemberlistSecret } from '../model/memberlist-secret.ts';
import { refKey } from '../model/meta.ts';
import type { Node } from '../model/node.ts';
import type { Speaker } from '../model/speaker.ts';
import { GroupIndex } from './group-index.ts';
import type { Entity } from './recognise.ts';
import type { Derivation, KubeProxyUse, Surroundings } from './surroundings.ts';
import { type Facts, NO_FACTS } from './world.ts';

/** The surroundings of a World that is kept up to date. */
export class SurroundingsIndex implements Surroundings {
  readonly #nodes = new Map<string, Node>();
  readonly #speakers = new Map<string, Speaker>();
  readonly #kubeProxies = new Map<string, KubeProxyUse>();
  readonly #replacements = new Map<string, ClusterConfig>();
  readonly #kubeProxyPods = new Map<string, KubeProxyPod>();
  readonly #hostWorkloads = new GroupIndex<HostWorkload>();
  readonly #secrets = new Map<string, MemberlistSecret>();
  readonly #derived = new Map<Derivation<unknown>, unknown>();
  readonly #derivedFromNodes = new Map<(nodes: Iterable<Node>) => unknown, unknown>();
  #facts: Facts = NO_FACTS;

  get facts(): Facts {
    return this.#facts;
  }

  setFacts(facts: Facts): void {
    this.#facts = facts;
    this.#derived.clear();
  }

  add(entity: Entity): void {
    const key = refKey(entity.view.ref);
    if (entity.type === 'node') this.#setNode(key, entity.view);
    else if (entity.type === 'speaker') this.#speakers.set(key, entity.view);
    else if (entity.type === 'kube-proxy-pod') this.#kubeProxyPods.set(key, entity.view);
    else if (entity.type === 'secret') this.#secrets.set(entity.view.ref.namespace ?? '', entity.view);
    else if (entity.type === 'host-workload') {
      for (const { port } of entity.view.ports) this.#hostWorkloads.add(`${port}`, entity.view);
    } else if (entity.type === 'cluster-config') {
      if (entity.view.kubeProxyReplacement !== undefined) this.#replacements.set(key, entity.view);
    } else return;
    const use = kubeProxyUse(entity);
    if (use !== undefined) this.#kubeProxies.set(key, use);
    this.#derived.clear();
  }

  remove(entity: Entity): void {
    const key = refKey(entity.view.ref);
    if (entity.type === 'node') this.#setNode(key, undefined);
    else if (entity.type === 'speaker') this.#speakers.delete(key);
    else if (entity.type === 'kube-proxy-pod') this.#kubeProxyPods.delete(key);
    else if (entity.type === 'secret') this.#secrets.delete(entity.view.ref.namespace ?? '');
    else if (entity.type === 'host-workload') {
      for (const { port } of entity.view.ports) this.#hostWorkloads.remove(`${port}`, entity.view);
    } else if (entity.type === 'cluster-config') this.#replacements.delete(key);
    else return;
    this.#kubeProxies.delete(key);
    this.#derived.clear();
  }

  speakers(): Iterable<Speaker> {
    return this.#speakers.values();
  }

  get speakerCount(): number {
    return this.#speakers.size;
  }

  nodes(): Iterable<Node> {
    return this.#nodes.values();
  }

  get nodeCount(): number {
    return this.#nodes.size;
  }

  kubeProxies(): Iterable<KubeProxyUse> {
    return this.#kubeProxies.values();
  }

  kubeProxyReplacements(): Iterable<ClusterConfig> {
    return this.#replacements.values();
  }

  kubeProxyPods(): Iterable<KubeProxyPod> {
    return this.#kubeProxyPods.values();
  }

  hostWorkloads(port: number): Iterable<HostWorkload> {
    return this.#hostWorkloads.get(`${port}`);
  }

  memberlistSecret(namespace: string): MemberlistSecret | undefined {
    return this.#secrets.get(namespace);
  }

  derived<T>(derivation: Derivation<T>): T {
    const known = this.#derived.get(derivation);
    if (known !== undefined) return known as T;
    const value = derivation(this);
    this.#derived.set(derivation, value);
    return value;
  }

  derivedFromNodes<T>(derivation: (nodes: Iterable<Node>) => T): T {
    const known = this.#derivedFromNodes.get(derivation);
    if (known !== undefined) return known as T;
    const value = derivation(this.nodes());
    this.#derivedFromNodes.set(derivation, value);
    return value;
  }

  #setNode(key: string, node: Node | undefined): void {
    if (node === undefined) this.#nodes.delete(key);
    else this.#nodes.set(key, node);
    this.#derivedFromNodes.clear();
  }
}

/** What an object says about kube-proxy. */
export function kubeProxyUse({ view }: Pick<Entity, 'view'>): KubeProxyUse | undefined {
  const settings = 'kubeProxy' in view ? view.kubeProxy : undefined;
  return settings === undefined ? undefined : { owner: view.ref, settings };
}
