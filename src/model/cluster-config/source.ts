import type { AddressReader, ParseYaml, ReadRange } from '../address-reader.ts';
import type { JsonObject } from '../json.ts';
import type { KubeProxySettings } from '../kube-proxy.ts';

/** Where configuration of the cluster itself is written. */
export type ConfigSourceName =
  | 'kubeadm'
  | 'kube-proxy'
  | 'cilium'
  | 'flannel'
  | 'service-cidr'
  | 'kube-vip'
  | 'kube-ovn'
  | 'calico'
  | 'kube-apiserver';

/** What such an object can say. */
export interface ConfigParts {
  readonly podCidrs?: readonly ReadRange[];
  readonly serviceCidrs?: readonly ReadRange[];
  /** Addresses of the API server's endpoint. */
  readonly controlPlane?: readonly ReadRange[];
  readonly kubeProxy?: KubeProxySettings;
  /** Cilium's `kube-proxy-replacement` as written: `true`, `false`, or the older `strict`, `partial`, `probe`, `disabled`. */
  readonly kubeProxyReplacement?: string;
}

/** Identity of an object; `group` is empty for the core group. */
export interface ConfigIdentity {
  readonly group: string;
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
}

/** One kind of object that configures the cluster. */
export interface ConfigSource {
  readonly name: ConfigSourceName;
  readonly matches: (identity: ConfigIdentity) => boolean;
  /** Undefined where the object turns out to be none of the kind. */
  readonly read: (object: JsonObject, reader: AddressReader, parseYaml: ParseYaml) => ConfigParts | undefined;
}

/** True for a ConfigMap of the core group in that namespace. */
export function isConfigMap({ group, kind, namespace }: ConfigIdentity, inNamespace: string): boolean {
  return group === '' && kind === 'ConfigMap' && namespace === inNamespace;
}

/** True for a Pod of the core group. */
export function isPod({ group, kind }: ConfigIdentity): boolean {
  return group === '' && kind === 'Pod';
}

/** True for a DaemonSet. */
export function isDaemonSet({ group, kind }: ConfigIdentity): boolean {
  return group === 'apps' && kind === 'DaemonSet';
}
