import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Pool number `index`: 16 addresses of 100.64.0.0/10, every other block left free. */
export function poolRange(index: number): { first: string; last: string } {
  const start = index * 32 + 16;
  return { first: address(start), last: address(start + 15) };
}

function address(offset: number): string {
  const value = 0x64400000 + offset;
  return [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255].join('.');
}

function eip(index: number): string {
  const { first, last } = poolRange(index);
  return [
    'apiVersion: network.kubesphere.io/v1alpha2',
    'kind: Eip',
    `metadata: { name: pool-${index} }`,
    `spec: { address: ${first}-${last}, protocol: layer2, interface: eth0, namespaces: [team-${index % 500}], priority: ${index} }`,
  ].join('\n');
}

function service(index: number): string {
  const clusterIp = `10.${100 + (index >>> 16)}.${(index >>> 8) & 255}.${index & 255}`;
  return [
    'apiVersion: v1',
    'kind: Service',
    'metadata:',
    `  name: service-${index}`,
    `  namespace: team-${index % 500}`,
    '  labels: { app.kubernetes.io/name: web, app.kubernetes.io/managed-by: Helm }',
    '  annotations: { meta.helm.sh/release-name: web, prometheus.io/scrape: "true" }',
    `spec: { type: ClusterIP, clusterIP: ${clusterIp}, clusterIPs: [${clusterIp}], ports: [{ name: http, port: 80, targetPort: 8080 }], selector: { app: web-${index} } }`,
  ].join('\n');
}

function node(index: number): string {
  const ip = `100.64.${index >>> 8}.${index & 255 || 1}`;
  return `apiVersion: v1\nkind: Node\nmetadata: { name: node-${index}, annotations: { projectcalico.org/IPv4Address: ${ip}/10 } }\nstatus: { addresses: [{ type: InternalIP, address: ${ip} }] }`;
}

/** Layer 2 on, as it must be where such pools are used: without it every Eip is answered with a warning. */
function speaker(): string {
  return `apiVersion: apps/v1
kind: DaemonSet
metadata: { name: openelb-speaker, namespace: openelb-system, labels: { app: openelb, component: speaker } }
spec:
  selector: { matchLabels: { app: openelb, component: speaker } }
  template:
    metadata: { labels: { app: openelb, component: speaker } }
    spec:
      hostNetwork: true
      containers:
      - name: openelb-speaker
        image: kubesphere/openelb-speaker:v0.6.0
        command: [openelb-speaker]
        args: ["--api-hosts=:50051", "--enable-layer2=true"]
        env:
        - { name: OPENELB_NAMESPACE, valueFrom: { fieldRef: { fieldPath: metadata.namespace } } }
        - { name: NODE_NAME, valueFrom: { fieldRef: { fieldPath: spec.nodeName } } }
        securityContext: { capabilities: { add: [NET_ADMIN, SYS_TIME, NET_RAW, NET_BIND_SERVICE] } }`;
}

/** Writes a cluster of that size into a folder, 1,000 documents a file, as an export would look. */
export function writeWorld(folder: string, size: { eips: number; services: number; nodes: number }): void {
  mkdirSync(folder, { recursive: true });
  const write = (kind: string, count: number, make: (index: number) => string) => {
    for (let from = 0; from < count; from += 1000) {
      const documents = Array.from({ length: Math.min(1000, count - from) }, (_, index) => make(from + index));
      writeFileSync(join(folder, `${kind}-${from}.yaml`), `${documents.join('\n---\n')}\n`);
    }
  };
  write('eip', size.eips, eip);
  write('service', size.services, service);
  write('node', size.nodes, node);
  write('speaker', 1, speaker);
  write('namespace', 500, (index) => `apiVersion: v1\nkind: Namespace\nmetadata: { name: team-${index} }`);
}
