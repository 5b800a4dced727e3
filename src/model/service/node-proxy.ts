import { mapValue } from '../json.ts';
import type { Service } from '../service.ts';

/** Annotation that switches a Service to node proxy, by `deployment` or `daemonset`. */
export const NODE_PROXY_ANNOTATION = 'node-proxy.openelb.kubesphere.io/type';
/** The values that OpenELB knows; with any other the Service is served by an Eip as usual. */
export const NODE_PROXY_TYPES: readonly string[] = ['deployment', 'daemonset'];

/** True when OpenELB serves it by node proxy: no Eip, no `status.loadBalancer`, `<pending>` by design. */
export function isNodeProxy(service: Pick<Service, 'handled' | 'meta'>): boolean {
  const type = mapValue(service.meta.annotations, NODE_PROXY_ANNOTATION);
  return service.handled && type !== undefined && NODE_PROXY_TYPES.includes(type);
}

/** The ports that its node proxy opens on nodes, as `TCP/80`, each once; none for a Service without node proxy. */
export function nodeProxyPorts(service: Service): readonly string[] {
  if (!service.handled || !isNodeProxy(service)) return NO_PORTS;
  return [...new Set(service.traffic.ports.map(({ port, protocol }) => `${protocol}/${port}`))];
}

const NO_PORTS: readonly string[] = Object.freeze([]);
