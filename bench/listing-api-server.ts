import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { poolRange } from './large-world.ts';

/** How many objects of each resource a cluster holds. */
export interface ClusterSize {
  readonly eips: number;
  readonly services: number;
  readonly nodes: number;
}

const NAMESPACES = 500;
/** What the API server lists under /apis; everything else that is asked for is not installed. */
const GROUPS: Readonly<Record<string, readonly [version: string, ...resources: string[]]>> = {
  'network.kubesphere.io': ['v1alpha2', 'eips'],
  apps: ['v1', 'deployments', 'daemonsets'],
  'networking.k8s.io': ['v1', 'servicecidrs'],
};

/** Metadata as objects in a used cluster have it: most of an object is what no rule reads. */
function metadata(name: string, namespace?: string): object {
  const fields = Array.from({ length: 20 }, (_, at) => [`f:field${at}`, { '.': {}, 'f:value': {} }]);
  return {
    name,
    ...(namespace === undefined ? {} : { namespace }),
    uid: '00000000-0000-4000-8000-000000000000',
    resourceVersion: '5',
    creationTimestamp: '2026-01-01T00:00:00Z',
    labels: { 'app.kubernetes.io/name': 'web', 'app.kubernetes.io/managed-by': 'Helm' },
    annotations: { 'kubectl.kubernetes.io/last-applied-configuration': 'x'.repeat(700) },
    managedFields: [
      { manager: 'helm', operation: 'Update', fieldsType: 'FieldsV1', fieldsV1: Object.fromEntries(fields) },
    ],
  };
}

const address = (network: number, index: number) => `${network}.${index >>> 16}.${(index >>> 8) & 255}.${index & 255}`;

const MAKE: Readonly<Record<string, (index: number) => object>> = {
  eips: (index) => {
    const { first, last } = poolRange(index);
    const spec = { address: `${first}-${last}`, protocol: 'layer2', interface: 'eth0', priority: index };
    return { metadata: metadata(`pool-${index}`), spec, status: { poolSize: 16, usage: 1, used: { [first]: 'a/b' } } };
  },
  services: (index) => {
    const clusterIP = address(10, index);
    const ports = [{ name: 'http', port: 80, targetPort: 8080, protocol: 'TCP' }];
    const spec = { type: 'ClusterIP', clusterIP, clusterIPs: [clusterIP], ports, selector: { app: `web-${index}` } };
    return { metadata: metadata(`service-${index}`, `team-${index % NAMESPACES}`), spec, status: { loadBalancer: {} } };
  },
  nodes: (index) => {
    const images = Array.from({ length: 50 }, (_, at) => ({ names: [`registry/${at}@sha256:${'a'.repeat(64)}`] }));
    const addresses = [{ type: 'InternalIP', address: address(172, index + 1) }];
    return { metadata: metadata(`node-${index}`), status: { addresses, images } };
  },
  namespaces: (index) => ({ metadata: metadata(`team-${index}`) }),
};

/** Lists objects in pages as an API server does, over HTTP on loopback; watches stay open and silent. */
export async function listingApiServer(size: ClusterSize): Promise<{ readonly url: string; close(): void }> {
  const counts: Readonly<Record<string, number>> = { ...size, namespaces: NAMESPACES };
  const server = createServer((request, response) => answer(request, response, counts));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function answer(request: IncomingMessage, response: ServerResponse, counts: Readonly<Record<string, number>>): void {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const send = (body: object) => response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
  const group = /^\/apis\/([^/]+)\/[^/]+$/.exec(pathname)?.[1];
  if (pathname === '/apis') {
    send({ groups: Object.entries(GROUPS).map(([name, [version]]) => ({ name, versions: [{ version }] })) });
  } else if (group !== undefined) {
    const [, ...resources] = GROUPS[group] ?? [''];
    send({ resources: resources.map((name) => ({ name })) });
  } else if (searchParams.has('watch')) {
    response.setHeader('content-type', 'application/json').write('\n');
  } else {
    const resource = pathname.split('/').at(-1) ?? '';
    const count = pathname.includes('/namespaces/') ? 0 : (counts[resource] ?? 0);
    const from = Number(searchParams.get('continue') ?? 0);
    const to = Math.min(count, from + Number(searchParams.get('limit') ?? count));
    const items = Array.from({ length: to - from }, (_, at) => MAKE[resource]?.(from + at));
    send({ metadata: { resourceVersion: '5', ...(to < count ? { continue: String(to) } : {}) }, items });
  }
}
