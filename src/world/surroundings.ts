import type { ClusterConfig } from '../model/cluster-config.ts';
import type { HostWorkload } from '../model/host-workload.ts';
import type { KubeProxySettings } from '../model/kube-proxy.ts';
import type { KubeProxyPod } from '../model/kube-proxy-pod.ts';
import type { MemberlistSecret } from '../model/memberlist-secret.ts';
import type { Ref } from '../model/meta.ts';
import type { Node } from '../model/node.ts';
import type { Speaker } from '../model/speaker.ts';
import type { Facts } from './world.ts';

/** Somebody says how kube-proxy runs: a ConfigMap or DaemonSet for all nodes, a Node of k3s or RKE2 for itself. */
export interface KubeProxyUse {
  readonly owner: Ref;
  readonly settings: KubeProxySettings;
}

/** Turns the surroundings into a value that is worth keeping; pure, and the same function gives the same value. */
export type Derivation<T> = (surroundings: Surroundings) => T;

/** What decides who answers for an address: speakers, nodes, kube-proxy, and what else runs on the nodes. */
export interface Surroundings {
  readonly facts: Facts;
  speakers(): Iterable<Speaker>;
  nodes(): Iterable<Node>;
  kubeProxies(): Iterable<KubeProxyUse>;
  /** Configurations of Cilium that say whether it stands in for kube-proxy. */
  kubeProxyReplacements(): Iterable<ClusterConfig>;
  kubeProxyPods(): Iterable<KubeProxyPod>;
  /** Workloads that open that port on the nodes. */
  hostWorkloads(port: number): Iterable<HostWorkload>;
  /** The member list's Secret in a namespace; never there unless the policy says `readSecrets`. */
  memberlistSecret(namespace: string): MemberlistSecret | undefined;
  /** What `derivation` makes of these surroundings, made once until they change. */
  derived<T>(derivation: Derivation<T>): T;
  /** What `derivation` makes of the nodes alone, made once until one of them changes, whatever else does. */
  derivedFromNodes<T>(derivation: (nodes: Iterable<Node>) => T): T;
}
