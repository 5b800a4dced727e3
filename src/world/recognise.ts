import type { AddressClaim } from '../model/claim.ts';
import { type ClusterConfig, clusterConfigClaims, clusterConfigFrom } from '../model/cluster-config.ts';
import { type Eip, eipClaims, eipFrom, isEip } from '../model/eip.ts';
import { type Endpoints, endpointsFrom } from '../model/endpoints.ts';
import { type ForeignPool, foreignPoolClaims, foreignPoolFrom } from '../model/foreign-pool.ts';
import { type HostWorkload, hostWorkloadFrom } from '../model/host-workload.ts';
import type { JsonObject } from '../model/json.ts';
import { type KubeProxyPod, kubeProxyPodFrom } from '../model/kube-proxy-pod.ts';
import { type MemberlistSecret, memberlistSecretFrom } from '../model/memberlist-secret.ts';
import { type Origin, refOf } from '../model/meta.ts';
import { type Namespace, namespaceFrom } from '../model/namespace.ts';
import { type Node, nodeClaims, nodeFrom } from '../model/node.ts';
import { type Service, serviceClaims, serviceFrom } from '../model/service.ts';
import { type Speaker, speakerFrom } from '../model/speaker.ts';

/** Turns YAML text into plain data; throws on text that is not YAML. Given from outside: the model reads no files. */
export type ParseYaml = (text: string) => unknown;

/** One object of the World with everything it contributes. */
export type Entity = { readonly claims: readonly AddressClaim[] } & (
  | { readonly type: 'eip'; readonly view: Eip }
  | { readonly type: 'service'; readonly view: Service }
  | { readonly type: 'endpoints'; readonly view: Endpoints }
  | { readonly type: 'node'; readonly view: Node }
  | { readonly type: 'namespace'; readonly view: Namespace }
  | { readonly type: 'speaker'; readonly view: Speaker }
  | { readonly type: 'foreign-pool'; readonly view: ForeignPool }
  | { readonly type: 'cluster-config'; readonly view: ClusterConfig }
  | { readonly type: 'host-workload'; readonly view: HostWorkload }
  | { readonly type: 'kube-proxy-pod'; readonly view: KubeProxyPod }
  | { readonly type: 'secret'; readonly view: MemberlistSecret }
);

/** Reads a raw object as what it is to the World; undefined for kinds that no rule reads. */
export function recognise(object: JsonObject, parseYaml: ParseYaml, origin?: Origin): Entity | undefined {
  const { apiVersion, kind } = refOf(object);
  if (isEip(apiVersion, kind)) {
    const view = eipFrom(object, origin);
    return { type: 'eip', view, claims: eipClaims(view) };
  }
  if (apiVersion === 'v1' && kind === 'Service') {
    const view = serviceFrom(object, origin);
    return { type: 'service', view, claims: serviceClaims(view) };
  }
  if (apiVersion === 'v1' && kind === 'Endpoints') {
    return { type: 'endpoints', view: endpointsFrom(object, origin), claims: [] };
  }
  if (apiVersion === 'v1' && kind === 'Node') {
    const view = nodeFrom(object, origin);
    return { type: 'node', view, claims: nodeClaims(view) };
  }
  if (apiVersion === 'v1' && kind === 'Namespace') {
    return { type: 'namespace', view: namespaceFrom(object, origin), claims: [] };
  }
  return recogniseSurroundings(object, parseYaml, origin);
}

function recogniseSurroundings(object: JsonObject, parseYaml: ParseYaml, origin?: Origin): Entity | undefined {
  const { apiVersion, kind } = refOf(object);
  if (apiVersion.startsWith('apps/') && (kind === 'DaemonSet' || kind === 'Deployment')) {
    const speaker = speakerFrom(object, origin);
    if (speaker !== undefined) return { type: 'speaker', view: speaker, claims: [] };
  }
  const pool = foreignPoolFrom(object, parseYaml, origin);
  if (pool !== undefined) return { type: 'foreign-pool', view: pool, claims: foreignPoolClaims(pool) };
  const config = clusterConfigFrom(object, parseYaml, origin);
  if (config !== undefined) return { type: 'cluster-config', view: config, claims: clusterConfigClaims(config) };
  return recogniseWorkload(object, origin);
}

/** What matters only for the ports it opens, for when it started, or for the key it holds. */
function recogniseWorkload(object: JsonObject, origin?: Origin): Entity | undefined {
  const { apiVersion, kind } = refOf(object);
  if (apiVersion.startsWith('apps/') && (kind === 'DaemonSet' || kind === 'Deployment')) {
    const view = hostWorkloadFrom(object, origin);
    return view === undefined ? undefined : { type: 'host-workload', view, claims: [] };
  }
  if (apiVersion !== 'v1') return undefined;
  if (kind === 'Pod') {
    const view = kubeProxyPodFrom(object, origin);
    return view === undefined ? undefined : { type: 'kube-proxy-pod', view, claims: [] };
  }
  const secret = kind === 'Secret' ? memberlistSecretFrom(object, origin) : undefined;
  return secret === undefined ? undefined : { type: 'secret', view: secret, claims: [] };
}
