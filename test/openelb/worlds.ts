import type { JsonObject } from '../../src/model/json.ts';
import { parseYaml } from '../../src/sources/load-world.ts';
import { ClusterWorld } from '../../src/world/cluster-world.ts';
import { type Facts, NO_FACTS } from '../../src/world/world.ts';

/** What a speaker of the tests differs in. */
export interface SpeakerParts {
  readonly name?: string;
  readonly namespace?: string;
  readonly image?: string;
  readonly command?: unknown;
  readonly args?: unknown;
  readonly env?: readonly JsonObject[];
  readonly labels?: JsonObject;
  readonly pod?: JsonObject;
  /** Makes a Deployment of it. */
  readonly replicas?: number;
  readonly security?: JsonObject;
}

export const NODE_NAME = { name: 'NODE_NAME', valueFrom: { fieldRef: { fieldPath: 'spec.nodeName' } } };

/** The DaemonSet of OpenELB's own manifest, with layer 2 switched on. */
export function speakerObject(parts: SpeakerParts = {}): JsonObject {
  const { name = 'openelb-speaker', namespace = 'openelb-system', image = 'kubesphere/openelb-speaker:master' } = parts;
  const container = {
    name: 'openelb-speaker',
    image,
    ...(parts.command === undefined ? {} : { command: parts.command }),
    args: parts.args ?? ['--enable-layer2=true'],
    env: parts.env ?? [NODE_NAME],
    securityContext: parts.security ?? { capabilities: { add: ['NET_ADMIN', 'NET_RAW'] } },
  };
  const template = {
    metadata: { labels: parts.labels ?? { app: 'openelb', component: 'speaker' } },
    spec: { hostNetwork: true, containers: [container], ...parts.pod },
  };
  const { replicas } = parts;
  const kind = replicas === undefined ? 'DaemonSet' : 'Deployment';
  const spec = replicas === undefined ? { template } : { replicas, template };
  return { apiVersion: 'apps/v1', kind, metadata: { name, namespace }, spec };
}

/** A Node with one address and the prefix that Calico writes down. */
export function nodeObject(name: string, cidr: string, more: JsonObject = {}): JsonObject {
  const metadata = {
    name,
    labels: { 'kubernetes.io/os': 'linux' },
    annotations: { 'projectcalico.org/IPv4Address': cidr },
  };
  const status = { addresses: [{ type: 'InternalIP', address: cidr.split('/')[0] }] };
  return { apiVersion: 'v1', kind: 'Node', metadata, status, ...more };
}

export function eipObject(spec: JsonObject = {}): JsonObject {
  return {
    apiVersion: 'network.kubesphere.io/v1alpha2',
    kind: 'Eip',
    metadata: { name: 'lan' },
    spec: { address: '192.168.77.100-192.168.77.110', protocol: 'layer2', interface: 'eth0', ...spec },
  };
}

export function kubeProxyObject(text: string): JsonObject {
  const metadata = { name: 'kube-proxy', namespace: 'kube-system' };
  return { apiVersion: 'v1', kind: 'ConfigMap', metadata, data: { 'config.conf': text } };
}

export function worldOf(objects: readonly JsonObject[], facts: Facts = NO_FACTS): ClusterWorld {
  const world = new ClusterWorld({ scope: 'cluster', parseYaml, facts });
  for (const object of objects) world.apply(object);
  return world;
}
