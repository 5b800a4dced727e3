import { eipFrom } from '../../src/model/eip.ts';
import type { JsonObject } from '../../src/model/json.ts';
import { serviceFrom } from '../../src/model/service.ts';
import type { Allocation } from '../../src/openelb/allocation.ts';
import { allocate } from '../../src/openelb/allocator.ts';
import { parseYaml } from '../../src/sources/load-world.ts';
import { ClusterWorld } from '../../src/world/cluster-world.ts';

export const NAME = 'eip.openelb.kubesphere.io/v1alpha2';
export const ADDRESS = 'eip.openelb.kubesphere.io/v1alpha1';
export const OPT_IN = 'lb.kubesphere.io/v1alpha1';

/** An Eip; `metadata` and `status` are added as they are. */
export function eip(name: string, spec: object, parts: { metadata?: object; status?: object } = {}): JsonObject {
  return {
    apiVersion: 'network.kubesphere.io/v1alpha2',
    kind: 'Eip',
    metadata: { name, ...parts.metadata },
    spec: { protocol: 'layer2', interface: 'eth0', ...spec },
    ...(parts.status === undefined ? {} : { status: parts.status }),
  };
}

export const DEFAULT = { metadata: { annotations: { 'eip.openelb.kubesphere.io/is-default-eip': 'true' } } };
export const DELETING = { metadata: { deletionTimestamp: '2026-01-01T00:00:00Z' } };

/** An opted-in LoadBalancer Service `shop/web` of IPv4. */
export function service(annotations: object = {}, spec: object = {}, parts: object = {}): JsonObject {
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: 'web', namespace: 'shop', annotations: { [OPT_IN]: 'openelb', ...annotations }, ...parts },
    spec: { type: 'LoadBalancer', ipFamilies: ['IPv4'], ...spec },
  };
}

/** The Service as OpenELB leaves it with an address: label and status. */
export function assignedService(eipName: string, address: string, annotations: object = {}): JsonObject {
  return {
    ...service(annotations, {}, { labels: { [NAME]: eipName } }),
    status: { loadBalancer: { ingress: [{ ip: address }] } },
  };
}

export const SHOP: JsonObject = {
  apiVersion: 'v1',
  kind: 'Namespace',
  metadata: { name: 'shop', labels: { env: 'prod', 'kubernetes.io/metadata.name': 'shop' } },
};

export function worldOf(objects: readonly JsonObject[], openelb = 'master'): ClusterWorld {
  const world = new ClusterWorld({ scope: 'cluster', parseYaml, facts: { openelb, networks: [] } });
  for (const object of [SHOP, ...objects]) world.apply(object);
  return world;
}

/** The prediction for a Service in a world of these objects. */
export function predicted(object: JsonObject, objects: readonly JsonObject[], openelb = 'master'): Allocation {
  return allocate(serviceFrom(object), worldOf(objects, openelb));
}

export function view(object: JsonObject) {
  return eipFrom(object);
}

/** The prediction in one line: `eip address`, or the kind of the reason to wait, or the outcome. */
export function brief(allocation: Allocation): string {
  if (allocation.outcome === 'assigned') return `${allocation.eip} ${allocation.address}`;
  return allocation.outcome === 'pending' ? allocation.reason.kind : allocation.outcome;
}
