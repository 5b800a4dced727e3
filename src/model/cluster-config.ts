import { AddressReader, distinctRanges, type ParseYaml, type ReadRange, type Unreadable } from './address-reader.ts';
import type { AddressClaim, ClaimKind } from './claim.ts';
import { KUBE_API_SERVER, SERVICE_CIDR } from './cluster-config/api-server.ts';
import { CILIUM_CONFIG, CILIUM_POD_POOL } from './cluster-config/cilium.ts';
import { KUBE_PROXY_CONFIG, KUBE_PROXY_FLAGS } from './cluster-config/kube-proxy.ts';
import { KUBE_VIP } from './cluster-config/kube-vip.ts';
import { KUBEADM } from './cluster-config/kubeadm.ts';
import { CALICO, FLANNEL, KUBE_OVN } from './cluster-config/pod-networks.ts';
import type { ConfigParts, ConfigSource, ConfigSourceName } from './cluster-config/source.ts';
import { arrayAt, isJsonObject, type JsonObject, objectAt, stringAt } from './json.ts';
import type { KubeProxySettings } from './kube-proxy.ts';
import { leanView } from './lean-view.ts';
import { groupOf, type ObjectView, type Origin, refOf } from './meta.ts';

/** What one object says about the cluster itself: its ranges, its API endpoint, its kube-proxy. */
export interface ClusterConfig extends ObjectView {
  readonly source: ConfigSourceName;
  readonly podCidrs: readonly ReadRange[];
  readonly serviceCidrs: readonly ReadRange[];
  readonly controlPlane: readonly ReadRange[];
  /** Present where the object configures kube-proxy. */
  readonly kubeProxy?: KubeProxySettings;
  /** Cilium's option as written; `true` and `strict` mean that no kube-proxy is needed. */
  readonly kubeProxyReplacement?: string;
  /** When kube-proxy's ConfigMap was written last, RFC 3339 (UTC), as far as its metadata tells. */
  readonly changedAt?: string;
  readonly unreadable: readonly Unreadable[];
}

const SOURCES: readonly ConfigSource[] = [
  KUBEADM,
  KUBE_PROXY_CONFIG,
  KUBE_PROXY_FLAGS,
  CILIUM_CONFIG,
  CILIUM_POD_POOL,
  FLANNEL,
  KUBE_OVN,
  CALICO,
  SERVICE_CIDR,
  KUBE_API_SERVER,
  KUBE_VIP,
];

/**
 * The view of an object that configures the cluster; undefined for every other object. Text that `parseYaml` throws on
 * becomes an `unreadable` entry, and so does every address that does not parse.
 */
export function clusterConfigFrom(
  object: JsonObject,
  parseYaml: ParseYaml,
  origin?: Origin,
): ClusterConfig | undefined {
  const { apiVersion, kind, name, namespace = '' } = refOf(object);
  const identity = { group: groupOf(apiVersion), kind, name, namespace };
  for (const source of SOURCES) {
    if (!source.matches(identity)) continue;
    const reader = new AddressReader();
    const parts = source.read(object, reader, parseYaml);
    if (parts !== undefined) return viewOf(object, source.name, parts, reader.unreadable, origin);
  }
  return undefined;
}

function viewOf(
  object: JsonObject,
  source: ConfigSourceName,
  parts: ConfigParts,
  unreadable: readonly Unreadable[],
  origin?: Origin,
): ClusterConfig {
  const { podCidrs = [], serviceCidrs = [], controlPlane = [], ...others } = parts;
  return {
    ...leanView(object, origin),
    source,
    podCidrs: distinctRanges(podCidrs),
    serviceCidrs: distinctRanges(serviceCidrs),
    controlPlane: distinctRanges(controlPlane),
    ...others,
    ...(source === 'kube-proxy' ? changeTime(object) : {}),
    unreadable,
  };
}

/** True for the view of an object that configures the cluster. */
export function isClusterConfig(view: ObjectView): view is ClusterConfig {
  return 'controlPlane' in view && 'source' in view;
}

/** Times of one format compare as text. */
function changeTime(object: JsonObject): { readonly changedAt?: string } {
  const metadata = objectAt(object, 'metadata');
  const managed = arrayAt(metadata, 'managedFields').filter(isJsonObject);
  const times = [stringAt(metadata, 'creationTimestamp'), ...managed.map((entry) => stringAt(entry, 'time'))];
  const last = times
    .filter((time) => time !== undefined)
    .sort()
    .at(-1);
  return last === undefined ? {} : { changedAt: last };
}

/** The pod, Service and control-plane addresses that the object names, each with the path where it stands. */
export function clusterConfigClaims(config: ClusterConfig): readonly AddressClaim[] {
  const claims = (kind: ClaimKind, ranges: readonly ReadRange[]): readonly AddressClaim[] => {
    return ranges.map(({ range, path }) => ({ range, kind, owner: config.ref, detail: path }));
  };
  return [
    ...claims('pod-cidr', config.podCidrs),
    ...claims('service-cidr', config.serviceCidrs),
    ...claims('control-plane', config.controlPlane),
  ];
}
