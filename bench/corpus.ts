import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Documents in each file of a corpus. */
const PER_FILE = 10;

/**
 * Writes a corpus of manifests: of ten documents two Eips, four Services and four Deployments, about 800 bytes each.
 * Nothing is wrong with any of them. Returns the number of bytes.
 */
export function writeCorpus(folder: string, documents: number, perFile = PER_FILE): number {
  mkdirSync(folder, { recursive: true });
  let bytes = 0;
  for (let first = 0; first < documents; first += perFile) {
    const count = Math.min(perFile, documents - first);
    const text = Array.from({ length: count }, (_, index) => documentOf(first + index)).join('---\n');
    bytes += text.length;
    writeFileSync(join(folder, `file-${String(first / perFile).padStart(5, '0')}.yaml`), text);
  }
  return bytes;
}

function documentOf(index: number): string {
  const place = index % 10;
  if (place < 2) return eip(index);
  return place < 6 ? service(index) : deployment(index);
}

function metadata(index: number, namespace: string): string {
  return `metadata:
  name: web-${index}
${namespace}  labels:
    app.kubernetes.io/name: web-${index}
    app.kubernetes.io/instance: production
    app.kubernetes.io/version: "1.${index % 40}.0"
    app.kubernetes.io/managed-by: kustomize
  annotations:
    example.com/owner: team-${index % 25}@example.com
    example.com/description: |
      Serves part ${index} of the shop. Ask the owner before you change it, and read
      the handbook on load balancers first; the addresses below are planned centrally.
`;
}

function eip(index: number): string {
  const block = 64 * Math.floor(index / 10) * 2 + 64 * (index % 10);
  const address = (offset: number) => {
    const value = 0x0a000000 + block + offset;
    return [24, 16, 8, 0].map((shift) => (value >>> shift) & 255).join('.');
  };
  return `apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
${metadata(index, '')}    layer2-guard.io/note: "planned in 2026, kept for the shop and its neighbours in the same rack"
spec:
  address: ${address(10)}-${address(40)}
  protocol: layer2
  interface: eth0
  priority: ${index % 100}
  disable: false
  namespaces:
  - team-${index}
  - team-${index}-staging
`;
}

function service(index: number): string {
  return `apiVersion: v1
kind: Service
${metadata(index, `  namespace: team-${index % 25}\n`)}spec:
  type: ClusterIP
  selector:
    app.kubernetes.io/name: web-${index}
    app.kubernetes.io/instance: production
  ports:
  - name: http
    port: 80
    targetPort: 8080
    protocol: TCP
  - name: metrics
    port: 9090
    targetPort: metrics
    protocol: TCP
  sessionAffinity: None
`;
}

function deployment(index: number): string {
  return `apiVersion: apps/v1
kind: Deployment
${metadata(index, `  namespace: team-${index % 25}\n`)}spec:
  replicas: ${1 + (index % 5)}
  selector:
    matchLabels: { app.kubernetes.io/name: web-${index} }
  template:
    metadata:
      labels: { app.kubernetes.io/name: web-${index} }
    spec:
      containers:
      - name: web
        image: registry.example.com/shop/web:1.${index % 40}.0
        ports:
        - containerPort: 8080
        resources:
          requests: { cpu: 100m, memory: 128Mi }
          limits: { memory: 256Mi }
`;
}

const ANY = { type: 'object' };

/** Schemas for a checker of schemas: what the corpus uses, typed as Kubernetes types it. By the name of their file. */
export function corpusSchemas(): ReadonlyMap<string, object> {
  const text = { type: 'string' };
  const texts = { type: 'object', additionalProperties: text };
  const meta = { type: 'object', properties: { name: text, namespace: text, labels: texts, annotations: texts } };
  const object = (spec: object) => ({
    type: 'object',
    required: ['apiVersion', 'kind', 'metadata'],
    properties: { apiVersion: text, kind: text, metadata: meta, spec },
  });
  const port = { type: 'object', properties: { name: text, port: { type: 'integer' }, protocol: text } };
  const container = { type: 'object', required: ['name'], properties: { name: text, image: text, resources: ANY } };
  const pod = { type: 'object', properties: { containers: { type: 'array', items: container } } };
  return new Map([
    [
      'eip-network-v1alpha2.json',
      object({
        type: 'object',
        required: ['address'],
        properties: { address: text, protocol: text, priority: { type: 'integer' }, namespaces: { type: 'array' } },
      }),
    ],
    [
      'service-v1.json',
      object({ type: 'object', properties: { type: text, selector: texts, ports: { type: 'array', items: port } } }),
    ],
    [
      'deployment-apps-v1.json',
      object({
        type: 'object',
        properties: {
          replicas: { type: 'integer' },
          template: { type: 'object', properties: { metadata: meta, spec: pod } },
        },
      }),
    ],
  ]);
}
